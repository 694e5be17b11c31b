import { executables } from "./binaries/executables.ts";
import { jar } from "./binaries/jar.ts";
import type { Cataloger } from "./cataloger.ts";
import { apk } from "./installed/apk.ts";
import { condaInstalled } from "./installed/conda.ts";
import { databaseLink, movedDatabase } from "./installed/database-links.ts";
import { databaseTrace } from "./installed/database-traces.ts";
import { dotnetAssembly } from "./installed/dotnet-assembly.ts";
import { dpkg } from "./installed/dpkg.ts";
import { embeddedSbom } from "./installed/embedded-sbom.ts";
import { erlangRelease } from "./installed/erlang.ts";
import { homebrew } from "./installed/homebrew.ts";
import { javaRelease } from "./installed/java-release.ts";
import { luaInstalled } from "./installed/lua.ts";
import { nixStore } from "./installed/nix.ts";
import { npmCopies } from "./installed/npm-copies.ts";
import { npmDetails, npmInstalled } from "./installed/npm-installed.ts";
import { osRelease } from "./installed/os-release.ts";
import { pacman } from "./installed/pacman.ts";
import { pear } from "./installed/pear.ts";
import { perlInstalled } from "./installed/perl.ts";
import { pythonEgg, pythonInstalled } from "./installed/python.ts";
import { rInstalled } from "./installed/r.ts";
import { redHatContent } from "./installed/red-hat-content.ts";
import { rpm } from "./installed/rpm/rpm.ts";
import { gemInstalled } from "./installed/ruby.ts";
import { snap } from "./installed/snap.ts";
import { wordpressPlugin } from "./installed/wordpress.ts";
import { bun } from "./lockfiles/bun.ts";
import { cargoLock, cargoToml } from "./lockfiles/cargo.ts";
import { podfileLock } from "./lockfiles/cocoapods.ts";
import { composerInstalled, composerJson, composerLock } from "./lockfiles/composer.ts";
import { conanLock } from "./lockfiles/conan.ts";
import { condaEnvironment } from "./lockfiles/conda.ts";
import { pubspecLock } from "./lockfiles/dart.ts";
import { denoLock } from "./lockfiles/deno.ts";
import { depsJson, nugetLock, packagesConfig, packagesProps } from "./lockfiles/dotnet.ts";
import { mixLock } from "./lockfiles/elixir.ts";
import { goMod, goSum } from "./lockfiles/go-mod.ts";
import { haskellLock } from "./lockfiles/haskell.ts";
import { juliaManifest } from "./lockfiles/julia.ts";
import { gradleLock, sbtLock } from "./lockfiles/jvm.ts";
import { npmLock } from "./lockfiles/npm-lock.ts";
import { packageJson } from "./lockfiles/package-json.ts";
import { cpanSnapshot } from "./lockfiles/perl.ts";
import { pnpm } from "./lockfiles/pnpm.ts";
import { pom } from "./lockfiles/pom.ts";
import { pipfileLock, poetryLock, pylock, pyproject, requirements, uvLock } from "./lockfiles/python.ts";
import { renvLock } from "./lockfiles/r.ts";
import { rebarLock } from "./lockfiles/rebar.ts";
import { gemfileLock } from "./lockfiles/ruby.ts";
import { swiftResolved } from "./lockfiles/swift.ts";
import { vcpkgManifest, vcpkgStatus } from "./lockfiles/vcpkg.ts";
import { yarn } from "./lockfiles/yarn.ts";
import { packageRepositories } from "./third-party/repositories.ts";

/** All catalogers. To add one, write a file and add a line here. */
export const catalogers: readonly Cataloger[] = [
  osRelease,
  redHatContent,
  packageRepositories,
  dpkg,
  apk,
  rpm,
  pacman,
  databaseLink,
  movedDatabase,
  databaseTrace,
  npmInstalled,
  npmCopies,
  pythonInstalled,
  pythonEgg,
  gemInstalled,
  condaInstalled,
  rInstalled,
  perlInstalled,
  luaInstalled,
  nixStore,
  homebrew,
  snap,
  pear,
  wordpressPlugin,
  embeddedSbom,
  dotnetAssembly,
  jar,
  javaRelease,
  erlangRelease,
  executables,
  npmDetails,
  packageJson,
  npmLock,
  yarn,
  pnpm,
  bun,
  denoLock,
  composerInstalled,
  composerJson,
  composerLock,
  requirements,
  pipfileLock,
  pyproject,
  poetryLock,
  uvLock,
  pylock,
  cargoToml,
  cargoLock,
  goMod,
  goSum,
  gradleLock,
  sbtLock,
  pom,
  gemfileLock,
  nugetLock,
  packagesConfig,
  packagesProps,
  depsJson,
  pubspecLock,
  swiftResolved,
  podfileLock,
  mixLock,
  rebarLock,
  vcpkgManifest,
  vcpkgStatus,
  juliaManifest,
  conanLock,
  condaEnvironment,
  renvLock,
  haskellLock,
  cpanSnapshot,
];
