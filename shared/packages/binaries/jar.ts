import { basename } from "node:path/posix";
import { contentOf, type FileContent, memoryContent } from "../../layers/index.ts";
import { isZip, readZipContent, type ZipEntry } from "../../zip/index.ts";
import { type Cataloger, defined, type FileEvidence, type PackageDraft, partial } from "../cataloger.ts";
import { licensesOfText } from "../license-texts.ts";
import { hashesOf } from "./executables.ts";
import { classDirectories } from "./jar-classes.ts";
import { jarDraft, versionFields } from "./jar-coordinates.ts";
import { archiveNames, type JarLabel, labelOf } from "./jar-label.ts";
import { bundleLicenses, parseManifest } from "./jar-manifest.ts";
import { embeddedPackages, maxTextBytes } from "./jar-poms.ts";

const maxDepth = 5;
/** Maximum bytes that all nested archives together unpack to. */
const maxNestedBytes = 512 * 2 ** 20;

/**
 * Catalogs Java archives, including nested ones: by Maven's files, by the place in a repository, or by manifest, package
 * directories and file name that agree.
 */
export const jar: Cataloger = {
  id: "jar",
  version: 5,
  settings: ["image"],
  named: { names: archiveNames, parts: 1 },
  maxBytes: 2 * 2 ** 30,
  readsInPlace: true,
  wants: ({ path, type }) => (type === "file" || type === "hardlink") && archiveNames.test(path),
  sniffs: isZip,
  read(file): FileEvidence {
    const budget = { bytes: maxNestedBytes };
    const gaps: ReturnType<typeof partial>[] = [];
    const packages = readArchive(file.header.path, contentOf(file), 0, budget, gaps);
    return { packages, gaps };
  },
};

/** @param path of the file, or its name in the outer archive. */
function readArchive(
  path: string,
  content: FileContent,
  depth: number,
  budget: { bytes: number },
  gaps: ReturnType<typeof partial>[],
): PackageDraft[] {
  const name = basename(path);
  const entries = readZipContent(content);
  if (entries === undefined) {
    gaps.push(partial(`the archive ${name} is damaged`));
    return [];
  }
  const ownDrafts = ownPackages(path, entries, content);
  const nested = entries.filter((entry) => archiveNames.test(entry.name));
  return [
    ...ownDrafts,
    ...nested.flatMap((entry) => {
      const inner = depth < maxDepth ? entry.read(budget.bytes) : undefined;
      if (inner === undefined) {
        gaps.push(partial(`the archive ${entry.name} in ${name} is damaged, too large or nested too deeply`));
        return [];
      }
      budget.bytes -= inner.length;
      return readArchive(basename(entry.name), memoryContent(inner), depth + 1, budget, gaps);
    }),
  ];
}

/** Returns the packages of the archive itself and those merged into it. */
function ownPackages(path: string, entries: readonly ZipEntry[], content: FileContent): PackageDraft[] {
  const file = basename(path);
  const manifest = parseManifest(textOf(entries.find((entry) => /^META-INF\/MANIFEST\.MF$/i.test(entry.name))));
  const label = labelOf(
    file,
    versionFields.flatMap((field) => manifest.get(field) ?? []),
  );
  const parts = embeddedPackages(entries);
  const main = partOfFile(parts, file, label);
  const classes = classDirectories(entries.map(({ name }) => name));
  const itself = main ?? jarDraft({ path, manifest, label, classes });
  if (itself === undefined) return parts;
  const completed = {
    ...itself,
    hashes: hashesOf(content, ["SHA-1", "SHA-256", "SHA-512"]),
    ...defined({
      supplier: manifest.get("implementation-vendor") ?? manifest.get("bundle-vendor") ?? itself.supplier,
      licenses: itself.licenses ?? statedLicenses(manifest, entries),
    }),
  };
  return [completed, ...parts.filter((part) => part !== main)];
}

/**
 * Returns the part that is the archive itself: the one that the file is named after, or the only one, unless name and
 * version of the file say that it is something else, into which the part was merged.
 */
function partOfFile(parts: readonly PackageDraft[], file: string, label: JarLabel): PackageDraft | undefined {
  const [longest] = parts
    .filter(
      ({ purlName = "" }) =>
        label.name === purlName || file.startsWith(`${purlName}-`) || file.startsWith(`${purlName}.`),
    )
    .toSorted((a, b) => (b.purlName?.length ?? 0) - (a.purlName?.length ?? 0));
  const [only, another] = parts;
  if (longest !== undefined || only === undefined || another !== undefined) return longest;
  const isOther = label.version !== undefined && only.version !== undefined && label.version !== only.version;
  return isOther ? undefined : only;
}

const licenseFile = /^(?:META-INF\/)?LICEN[CS]E(?:\.txt|\.md)?$/i;

/** Returns the licenses of the manifest, otherwise the one whose text the archive contains. */
function statedLicenses(manifest: ReadonlyMap<string, string>, entries: readonly ZipEntry[]): string[] | undefined {
  const stated = bundleLicenses(manifest.get("bundle-license") ?? "");
  if (stated.length > 0) return stated;
  const ids = licensesOfText(textOf(entries.find(({ name }) => licenseFile.test(name))));
  // Texts with several licenses list those of parts.
  return ids.length === 1 ? ids : undefined;
}

function textOf(entry: ZipEntry | undefined): string {
  const bytes = entry?.read(maxTextBytes);
  return bytes === undefined ? "" : Buffer.from(bytes).toString("utf8");
}
