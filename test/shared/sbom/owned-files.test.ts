import { describe, expect, it } from "vitest";
import type { Package, PackageType } from "../../../shared/packages/index.ts";
import type { FileDigest } from "../../../shared/sbom/file-digests.ts";
import { ownFiles } from "../../../shared/sbom/owned-files.ts";

function pkg(type: PackageType, name: string, path: string, more: Partial<Package> = {}): Package {
  const purl = `pkg:${type}/${name}@1`;
  return { type, name, version: "1", purl, licenses: [], locations: [{ path }], dependencies: [], ...more };
}

function file(path: string, content = path): FileDigest {
  return { path, mode: 0o644, sha256: `256 ${content}`, sha512: `512 ${content}` };
}

function owners(packages: readonly Package[], ...files: readonly FileDigest[]): Record<string, string | undefined> {
  const { byPurl, rest } = ownFiles(packages, files);
  const owned = [...byPurl].flatMap(([purl, list]) => list.map(({ path }) => [path, purl] as const));
  return Object.fromEntries([...owned, ...rest.map(({ path }) => [path, undefined] as const)]);
}

describe("files of packages", () => {
  it("are those that a database lists, whatever it calls /usr", () => {
    const bash = pkg("deb", "bash", "/var/lib/dpkg/status", { files: ["/bin/bash", "/usr/share/doc/bash/copyright"] });
    expect(owners([bash], file("/usr/bin/bash"), file("/usr/share/doc/bash/copyright"), file("/etc/motd"))).toEqual({
      "/usr/bin/bash": "pkg:deb/bash@1",
      "/usr/share/doc/bash/copyright": "pkg:deb/bash@1",
      "/etc/motd": undefined,
    });
  });

  it("are those in the directory that a package manager makes for a package", () => {
    const outer = pkg("npm", "outer", "/app/node_modules/outer/package.json");
    const inner = pkg("npm", "inner", "/app/node_modules/outer/node_modules/inner/package.json");
    const gem = pkg("gem", "rack", "/usr/lib/gems/specifications/rack-1.gemspec");
    const composer = pkg("composer", "a/b", "/app/vendor/composer/installed.json");
    const wheel = pkg("pypi", "six", "/usr/lib/python3/dist-packages/six-1.dist-info/METADATA");
    expect(
      owners(
        [outer, inner, gem, composer, wheel],
        file("/app/node_modules/outer/index.js"),
        file("/app/node_modules/outer/node_modules/inner/index.js"),
        file("/usr/lib/gems/gems/rack-1/lib/rack.rb"),
        file("/app/vendor/a/b/src/B.php"),
        file("/usr/lib/python3/dist-packages/six-1.dist-info/WHEEL"),
        file("/app/main.js"),
      ),
    ).toEqual({
      "/app/node_modules/outer/index.js": outer.purl,
      "/app/node_modules/outer/node_modules/inner/index.js": inner.purl,
      "/usr/lib/gems/gems/rack-1/lib/rack.rb": gem.purl,
      "/app/vendor/a/b/src/B.php": composer.purl,
      "/usr/lib/python3/dist-packages/six-1.dist-info/WHEEL": wheel.purl,
      "/app/main.js": undefined,
    });
  });

  it("are the package itself, if it is one file, and otherwise not", () => {
    const jar = pkg("maven", "g:a", "/app/a.jar", { hashes: [{ algorithm: "SHA-512", value: "512 a" }] });
    expect(owners([jar], file("/app/a.jar", "a"))).toEqual({ "/app/a.jar": jar.purl });
    expect(owners([jar], file("/app/a.jar", "changed"))).toEqual({ "/app/a.jar": undefined });
  });

  it("have SHA-256 and SHA-512 of what was read, and other digests that the database states", () => {
    const lines = `${"d".repeat(32)} /usr/bin/tool`;
    const tool = pkg("deb", "tool", "/var/lib/dpkg/status", {
      files: ["/usr/bin/tool"],
      fileHashes: [{ algorithm: "MD5", lines }],
    });
    expect(ownFiles([tool], [file("/usr/bin/tool")]).byPurl.get(tool.purl)).toMatchObject([
      {
        hashes: [
          { algorithm: "SHA-256", value: "256 /usr/bin/tool" },
          { algorithm: "SHA-512", value: "512 /usr/bin/tool" },
        ],
        stated: [{ algorithm: "MD5" }],
      },
    ]);
  });
});
