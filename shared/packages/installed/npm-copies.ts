import { basename } from "node:path/posix";
import { textIn } from "../../values/index.ts";
import { type Cataloger, type FileEvidence, type PackageDraft, textOf } from "../cataloger.ts";
import { directoryOf } from "../directory-of.ts";
import { isFile } from "../lockfiles/lockfile.ts";
import { installedManifest, readManifest } from "./npm-installed.ts";

/** Directories in which projects keep copies of packages. Debian installs packages of Node in the last one. */
const vendored =
  /\/(?:vendor|vendors|vendored|third[-_]party|bower_components)\/|^\/usr\/(?:share|lib)\/nodejs\/|\/node_modules\/(?:.*\/)?dist\/compiled\//;
/** Directories whose manifests are input of tests, or text. */
const unused =
  /\/(?:tests?|__tests__|testdata|fixtures|__fixtures__|spec|examples?|samples?|templates?|benchmarks?|docs?|\.git)\//;
const npmName = /^(?:@[a-z0-9-~][\w.~-]*\/)?[a-z0-9-~][\w.~-]*$/i;
const semver = /^\d+\.\d+\.\d+(?:[-+].*)?$/;

/**
 * Catalogs package.json files outside of `node_modules/<name>`: copies of packages in projects and in other packages,
 * and the applications themselves. A registry may have a package with the name of an application; only a recorded
 * download or the directory of an unpacked release (`yarn-v1.22.22`) shows that it is that package.
 */
export const npmCopies: Cataloger = {
  id: "npm-copies",
  version: 1,
  settings: ["image"],
  wants: ({ path, type }) =>
    path.endsWith("/package.json") &&
    isFile(type) &&
    !installedManifest.test(path) &&
    !unused.test(path) &&
    (!path.includes("/node_modules/") || vendored.test(insidePackage(path))),
  read(file): FileEvidence | undefined {
    const { path } = file.header;
    const manifest = manifestIn(textOf(file));
    if (manifest === undefined || manifest.name === outerPackage(path)) return undefined;
    const [draft] = readManifest(file)?.packages ?? [];
    if (draft === undefined) return undefined;
    const isCopy = !manifest.isPrivate && vendored.test(insidePackage(path));
    if (isCopy || draft.isFromPublicRegistry === true || isRelease(path, draft)) return { packages: [draft] };
    return path.includes("/node_modules/") ? undefined : { packages: [applicationOf(draft)] };
  },
};

/** Returns the part of a path inside the last installed package, or all of it. */
function insidePackage(path: string): string {
  const offset = path.lastIndexOf("/node_modules/");
  return offset === -1 ? path : path.slice(offset);
}

/** Returns the name of the installed package that contains a file. */
function outerPackage(path: string): string | undefined {
  return /^\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(insidePackage(path))?.[1];
}

function manifestIn(text: string): { readonly name: string; readonly isPrivate: boolean } | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return undefined;
  }
  const name = textIn(manifest, "name") ?? "";
  if (!npmName.test(name) || !semver.test(textIn(manifest, "version") ?? "")) return undefined;
  return { name, isPrivate: (manifest as { private?: unknown }).private === true };
}

/** Returns whether the directory is named as an unpacked release: name, hyphen, version. */
function isRelease(path: string, { name, purlName, version }: PackageDraft): boolean {
  const directory = basename(directoryOf(path));
  return [`${purlName ?? name}-v${version}`, `${purlName ?? name}-${version}`].includes(directory);
}

/** Returns an application that no registry is known to publish, so it is no npm package either. */
function applicationOf({ needs: _, ...draft }: PackageDraft): PackageDraft {
  return { ...draft, type: "generic", role: "application" };
}
