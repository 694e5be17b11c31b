import { dictionaryIn, isDictionary, listIn, textIn, textsIn } from "../../values/index.ts";
import { type Cataloger, defined, type FileEvidence, type LockedPackage, type PackageDraft } from "../cataloger.ts";
import { fileNamed, objectLines } from "./lockfile.ts";
import { rangesOf } from "./npm-lock.ts";

/** Catalogs composer.lock: the packages that composer would install. */
export const composerLock: Cataloger = fileNamed("composer-lock", ["composer.lock"], (text) => readLock(text, false));

/** Catalogs vendor/composer/installed.json: the installed packages. */
export const composerInstalled: Cataloger = fileNamed(
  "composer-installed",
  ["installed.json"],
  (text) => readLock(text, true),
  ["image"],
);

/** Reads a project's composer.json, which lists the direct dependencies. */
export const composerJson: Cataloger = fileNamed("composer-json", ["composer.json"], (text): FileEvidence => {
  const manifest: unknown = JSON.parse(text);
  return {
    project: {
      ecosystem: "composer",
      production: Object.keys(dictionaryIn(manifest, "require")),
      development: Object.keys(dictionaryIn(manifest, "require-dev")),
    },
  };
});

function readLock(text: string, isInstalled: boolean): FileEvidence | undefined {
  const document: unknown = JSON.parse(text);
  // Composer 1 wrote the list itself.
  const whole: unknown = Array.isArray(document) ? { packages: document } : document;
  if (isInstalled && listIn(whole, "packages").length === 0) return undefined;
  const depth = Array.isArray(document) ? 2 : 3;
  const lines = objectLines(text, (path) => path.length === depth && (depth === 2 || isPackageList(path[1])));
  const developmentNames = new Set(isInstalled ? textsIn(whole, "dev-package-names") : []);
  const entries = [
    ...listIn(whole, "packages").map((entry) => ({ entry, development: false })),
    ...listIn(whole, "packages-dev").map((entry) => ({ entry, development: true })),
  ];
  const packages = entries.flatMap(({ entry, development }, index): LockedPackage[] => {
    const name = textIn(entry, "name");
    if (name === undefined) return [];
    return [
      {
        id: name,
        draft: { ...draftOf(name, entry), ...rangesOf(entry, "require"), ...defined({ lines: lines[index] }) },
        needs: Object.keys(dictionaryIn(entry, "require")),
        development: development || developmentNames.has(name),
      },
    ];
  });
  return { lock: { ecosystem: isInstalled ? "composer-installed" : "composer", packages } };
}

function isPackageList(key: string | undefined): boolean {
  return key === "packages" || key === "packages-dev";
}

function draftOf(name: string, entry: unknown): PackageDraft {
  const slash = name.indexOf("/");
  const [author] = listIn(entry, "authors");
  return {
    type: "composer",
    name,
    ...(slash > 0 ? { namespace: name.slice(0, slash), purlName: name.slice(slash + 1) } : {}),
    version: textIn(entry, "version"),
    licenses:
      isDictionary(entry) && typeof entry["license"] === "string" ? [entry["license"]] : textsIn(entry, "license"),
    ...shasumOf(dictionaryIn(entry, "dist")),
    ...defined({
      supplier: textIn(author, "name"),
      supplierContact: textIn(author, "email") ?? textIn(author, "homepage"),
      homepage: textIn(entry, "homepage"),
      repository: textIn(dictionaryIn(entry, "source"), "url"),
    }),
  };
}

/** Returns the SHA-1 of the installed archive. Packages from version control have none. */
function shasumOf(dist: unknown): Pick<PackageDraft, "hashes"> {
  const value = textIn(dist, "shasum")?.toLowerCase();
  return value !== undefined && /^[0-9a-f]{40}$/.test(value) ? { hashes: [{ algorithm: "SHA-1", value }] } : {};
}
