import { messageOf, SeaworthyError } from "../../shared/errors/index.ts";
import type { Cataloger } from "../../shared/packages/cataloger.ts";
import { catalogers } from "../../shared/packages/catalogers.ts";
import { fileOf } from "../../test/shared/packages/builders.ts";
import { seedsOf } from "./seeds.ts";
import { type Target, UnexpectedError } from "./target.ts";

/** A path of each cataloger's file; where it reads several kinds of files, one target is made for each. */
const paths: Readonly<Record<string, readonly string[]>> = {
  "os-release": ["etc/os-release"],
  "red-hat-content": ["root/buildinfo/content_manifests/x.json"],
  dpkg: ["var/lib/dpkg/status", "var/lib/dpkg/info/a.list", "var/lib/dpkg/info/a.md5sums", "usr/share/doc/a/copyright"],
  apk: ["lib/apk/db/installed"],
  rpm: [
    "var/lib/rpm/Packages",
    "var/lib/rpm/Packages.db",
    "var/lib/rpm/rpmdb.sqlite",
    "var/lib/rpmmanifest/container-manifest-2",
  ],
  pacman: ["var/lib/pacman/local/a-1/desc"],
  "npm-installed": ["app/node_modules/a/package.json"],
  "python-installed": [
    "usr/lib/python3/a-1.dist-info/METADATA",
    "usr/lib/python3/a.egg-info/PKG-INFO",
    "usr/lib/python3/a.dist-info/RECORD",
  ],
  "gem-installed": ["usr/lib/ruby/gems/3.0/specifications/a-1.gemspec"],
  "conda-installed": ["opt/conda/conda-meta/a-1.json"],
  "r-installed": ["usr/lib/R/library/a/DESCRIPTION"],
  "perl-installed": ["usr/lib/perl5/.meta/A-1/install.json"],
  "lua-installed": ["usr/local/lib/luarocks/rocks-5.1/a/1-1/a-1-1.rockspec"],
  homebrew: ["home/linuxbrew/.linuxbrew/Cellar/a/1/INSTALL_RECEIPT.json"],
  pear: ["usr/share/php/.registry/a.reg"],
  "wordpress-plugin": ["var/www/wp-content/plugins/a/a.php"],
  "embedded-sbom": ["opt/bitnami/a/.spdx-a.spdx", "opt/a/bom.cdx.json"],
  "dotnet-assembly": ["app/a.dll"],
  jar: ["app/a.jar"],
  "java-release": ["usr/lib/jvm/x/release"],
  executables: ["usr/bin/tool"],
  "package-json": ["app/package.json"],
  "npm-lock": ["app/package-lock.json"],
  yarn: ["app/yarn.lock"],
  pnpm: ["app/pnpm-lock.yaml"],
  bun: ["app/bun.lock"],
  "deno-lock": ["app/deno.lock"],
  "composer-installed": ["app/vendor/composer/installed.json"],
  "composer-json": ["app/composer.json"],
  "composer-lock": ["app/composer.lock"],
  requirements: ["app/requirements.txt"],
  "pipfile-lock": ["app/Pipfile.lock"],
  pyproject: ["app/pyproject.toml"],
  "poetry-lock": ["app/poetry.lock"],
  "uv-lock": ["app/uv.lock"],
  pylock: ["app/pylock.toml"],
  "cargo-toml": ["app/Cargo.toml"],
  "cargo-lock": ["app/Cargo.lock"],
  "go-mod": ["app/go.mod"],
  "go-sum": ["app/go.sum"],
  "gradle-lock": ["app/gradle.lockfile"],
  "sbt-lock": ["app/build.sbt.lock"],
  pom: ["app/pom.xml"],
  "gemfile-lock": ["app/Gemfile.lock"],
  "nuget-lock": ["app/packages.lock.json"],
  "packages-config": ["app/packages.config"],
  "packages-props": ["app/Directory.Packages.props"],
  "deps-json": ["app/a.deps.json"],
  "pubspec-lock": ["app/pubspec.lock"],
  "swift-resolved": ["app/Package.resolved"],
  "podfile-lock": ["app/Podfile.lock"],
  "mix-lock": ["app/mix.lock"],
  "rebar-lock": ["app/rebar.lock"],
  "vcpkg-manifest": ["app/vcpkg.json"],
  "vcpkg-status": ["app/vcpkg_installed/vcpkg/status"],
  "julia-manifest": ["app/Manifest.toml"],
  "conan-lock": ["app/conan.lock"],
  "conda-environment": ["app/environment.yml"],
  "renv-lock": ["app/renv.lock"],
  "haskell-lock": ["app/stack.yaml.lock", "app/cabal.project.freeze"],
  "cpan-snapshot": ["app/cpanfile.snapshot"],
};

/** Creates a target for each kind of file that a cataloger reads. */
export function catalogerTargets(): Target[] {
  return catalogers.flatMap((cataloger) =>
    (paths[cataloger.id] ?? []).map((path) => ({
      name: nameOf(cataloger, path),
      seeds: seedsOf(path),
      run: (input: Buffer) => read(cataloger, `/${path}`, input),
    })),
  );
}

function nameOf({ id }: Cataloger, path: string): string {
  const isOnly = paths[id]?.length === 1;
  return isOnly ? id : `${id}-${path.slice(path.lastIndexOf("/") + 1).replace(/^a\.|^\./, "")}`;
}

/** Reads a file as a walk does. Errors of a cataloger become gaps, unless they show a defect. */
function read(cataloger: Cataloger, path: string, input: Buffer): void {
  const file = fileOf(path, input, 0o755);
  if (cataloger.sniffs !== undefined && !cataloger.sniffs(input.subarray(0, 8))) return;
  try {
    cataloger.read(file);
  } catch (error) {
    if (error instanceof SeaworthyError || (error instanceof Error && !isDefect(error))) return;
    throw new UnexpectedError(messageOf(error), { cause: error });
  }
}

/** Errors of the engine, not of a parser that explains what is wrong. */
const engineErrors =
  /^Cannot |is not (?:a function|iterable|defined|a constructor|an object)|call stack|^Invalid (?:array|string)/;

/** Tells a defect. The YAML parser reports nesting that is too deep in the words of the engine. */
function isDefect({ message, name }: Error): boolean {
  return name !== "YAMLParseError" && engineErrors.test(message);
}
