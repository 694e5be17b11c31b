import { apk } from "./apk.ts";
import { executables } from "./binaries/executables.ts";
import { jar } from "./binaries/jar.ts";
import type { Cataloguer } from "./cataloguer.ts";
import { composerInstalled, composerJson, composerLock } from "./composer.ts";
import { databaseLink, movedDatabase } from "./database-links.ts";
import { databaseTrace } from "./database-traces.ts";
import { dpkg } from "./dpkg.ts";
import { dotnetAssembly } from "./installed/dotnet-assembly.ts";
import { embeddedSbom } from "./installed/embedded-sbom.ts";
import { erlangRelease } from "./installed/erlang.ts";
import { javaRelease } from "./installed/java-release.ts";
import { condaInstalled, homebrew, luaInstalled, nixStore, perlInstalled, rInstalled } from "./installed/others.ts";
import { pear } from "./installed/pear.ts";
import { pythonInstalled } from "./installed/python.ts";
import { gemInstalled } from "./installed/ruby.ts";
import { snap } from "./installed/snap.ts";
import { wordpressPlugin } from "./installed/wordpress.ts";
import { bun } from "./lockfiles/bun.ts";
import { cargoLock, cargoToml } from "./lockfiles/cargo.ts";
import { denoLock } from "./lockfiles/deno.ts";
import { depsJson, nugetLock, packagesConfig, packagesProps } from "./lockfiles/dotnet.ts";
import { goMod, goSum } from "./lockfiles/go-mod.ts";
import { gradleLock, sbtLock } from "./lockfiles/jvm.ts";
import { podfileLock, pubspecLock, swiftResolved } from "./lockfiles/mobile.ts";
import { npmLock } from "./lockfiles/npm-lock.ts";
import {
  conanLock,
  condaEnvironment,
  cpanSnapshot,
  haskellLock,
  juliaManifest,
  mixLock,
  renvLock,
} from "./lockfiles/others.ts";
import { packageJson } from "./lockfiles/package-json.ts";
import { pnpm } from "./lockfiles/pnpm.ts";
import { pom } from "./lockfiles/pom.ts";
import { pipfileLock, poetryLock, pylock, pyproject, requirements, uvLock } from "./lockfiles/python.ts";
import { rebarLock } from "./lockfiles/rebar.ts";
import { gemfileLock } from "./lockfiles/ruby.ts";
import { vcpkgManifest, vcpkgStatus } from "./lockfiles/vcpkg.ts";
import { yarn } from "./lockfiles/yarn.ts";
import { npmDetails, npmInstalled } from "./npm-installed.ts";
import { osRelease } from "./os-release.ts";
import { pacman } from "./pacman.ts";
import { redHatContent } from "./red-hat-content.ts";
import { rpm } from "./rpm/rpm.ts";

/** Every cataloguer there is. A new one is a file and a line here. */
export const cataloguers: readonly Cataloguer[] = [
  osRelease,
  redHatContent,
  dpkg,
  apk,
  rpm,
  pacman,
  databaseLink,
  movedDatabase,
  databaseTrace,
  npmInstalled,
  pythonInstalled,
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
