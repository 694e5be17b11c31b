import { type Dictionary, dictionaryIn, isDictionary, textEntriesIn, textIn } from "../../values/index.ts";
import { defined, type FileEvidence, type LockedPackage, type PackageDraft } from "../cataloger.ts";
import { hashOf } from "../hashes.ts";
import { npmDraft } from "../installed/npm-installed.ts";
import type { PackageHash } from "../package.ts";
import { fileNamed, objectLines } from "./lockfile.ts";
import { dependenciesOf, runtimeNames } from "./package-json.ts";

/** Catalogs package-lock.json and npm-shrinkwrap.json in versions 1 to 3 (npm documentation, package-lock.json). */
export const npmLock = fileNamed("npm-lock", ["package-lock.json", "npm-shrinkwrap.json"], (text, path) => {
  // npm's own record of installed packages is in node_modules and repeats the project's lockfile.
  if (path.includes("/node_modules/")) return undefined;
  const lock: unknown = JSON.parse(text);
  return isDictionary(lock) && isDictionary(lock["packages"]) ? readPackages(lock, text) : readDependencies(lock);
});

/** Reads versions 2 and 3: packages by installation directory. */
function readPackages(lock: Dictionary, text: string): FileEvidence {
  const directories = dictionaryIn(lock, "packages");
  const ranges = objectLines(text, (path) => path.length === 3 && path[1] === "packages");
  const lines = new Map(Object.keys(directories).map((directory, index) => [directory, ranges[index]]));
  const packages: LockedPackage[] = [];
  for (const [directory, entry] of Object.entries(directories)) {
    if (directory === "" || (isDictionary(entry) && entry["link"] === true)) continue;
    const name = textIn(entry, "name") ?? nameOf(directory);
    if (name === undefined || !directory.includes("node_modules/")) continue;
    packages.push({
      id: directory,
      draft: {
        ...npmDraft(name, textIn(entry, "version")),
        ...detailsOf(entry),
        ...rangesOf(entry, "dependencies", "optionalDependencies"),
        ...defined({ lines: lines.get(directory) }),
      },
      needs: runtimeNames(entry).flatMap((need) => lookUp(need, directory, directories)),
      ...(isDevelopment(entry) ? { development: true } : {}),
    });
  }
  const top = Object.keys(directories).filter((directory) => !directory.includes("node_modules/"));
  const find = (key: "production" | "development"): string[] =>
    top.flatMap((directory) =>
      dependenciesOf(directories[directory])[key].flatMap((need) =>
        lookUp(need.slice(0, need.lastIndexOf("@")), directory, directories),
      ),
    );
  const name = textIn(directories[""], "name") ?? textIn(lock, "name");
  const version = textIn(directories[""], "version") ?? textIn(lock, "version");
  return {
    lock: {
      ecosystem: "npm",
      packages,
      needs: { production: find("production"), development: find("development") },
      ...(name === undefined || version === undefined
        ? {}
        : { root: { ...npmDraft(name, version), ...detailsOf(directories[""]) } }),
    },
  };
}

/** Resolves a package in the parent directories, as Node does. */
function lookUp(name: string, from: string, directories: Dictionary): string[] {
  let directory = from;
  for (;;) {
    const candidate = `${directory === "" ? "" : `${directory}/`}node_modules/${name}`;
    if (candidate in directories) return [candidate];
    if (directory === "") return [];
    const offset = directory.lastIndexOf("/node_modules/");
    directory = offset < 0 ? "" : directory.slice(0, offset);
  }
}

function nameOf(directory: string): string | undefined {
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(directory)?.[1];
}

function isDevelopment(entry: unknown): boolean {
  return isDictionary(entry) && entry["dev"] === true;
}

/** Reads version 1: packages nested in their dependents. */
function readDependencies(lock: unknown): FileEvidence {
  const packages: LockedPackage[] = [];
  const visit = (parent: unknown, prefix: string): void => {
    for (const [name, entry] of Object.entries(dictionaryIn(parent, "dependencies"))) {
      const version = textIn(entry, "version");
      const id = `${prefix}node_modules/${name}`;
      packages.push({
        id,
        draft: { ...npmDraft(name, version), ...detailsOf(entry), ...rangesOf(entry, "requires") },
        needs: Object.keys(dictionaryIn(entry, "requires")),
        answers: [name],
        ...(isDevelopment(entry) ? { development: true } : {}),
      });
      visit(entry, `${id}/`);
    }
  };
  visit(lock, "");
  return { lock: { ecosystem: "npm", packages } };
}

/** Returns the ranges that an entry states in objects of names and ranges. */
export function rangesOf(entry: unknown, ...keys: readonly string[]): Pick<PackageDraft, "ranges"> {
  const ranges = keys.flatMap((key) => textEntriesIn(entry, key));
  return ranges.length === 0 ? {} : { ranges: Object.fromEntries(ranges) };
}

function detailsOf(entry: unknown): Partial<PackageDraft> {
  const license = textIn(entry, "license");
  return { ...(license === undefined ? {} : { licenses: [license] }), ...hashesOf(textIn(entry, "integrity")) };
}

/** Parses subresource integrity (W3C): `sha512-<base64>`, separated by spaces. */
export function hashesOf(integrity: string | undefined): { hashes?: PackageHash[] } {
  const hashes = (integrity ?? "").split(/\s+/).flatMap((part): PackageHash[] => {
    const [, name = "", base64 = ""] = /^(\w+)-([A-Za-z0-9+/=]+)$/.exec(part) ?? [];
    const hash = hashOf(name, base64);
    return hash === undefined ? [] : [hash];
  });
  return hashes.length === 0 ? {} : { hashes };
}
