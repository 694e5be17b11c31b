import { basename } from "node:path/posix";
import { contentOf, type FileContent, memoryContent } from "../../layers/index.ts";
import { isZip, readZipContent, type ZipEntry } from "../../zip/index.ts";
import { type Cataloger, defined, type FileEvidence, type PackageDraft, partial } from "../cataloger.ts";
import { mavenDraft } from "../lockfiles/jvm.ts";
import { hashesOf } from "./executables.ts";
import { jarDraft } from "./jar-coordinates.ts";

const archive = /\.(?:jar|war|ear|par|sar|nar|jpi|hpi|kar|lpkg)$/i;
const pomProperties = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;
const maxDepth = 5;
const maxTextBytes = 1024 * 1024;
/** Maximum bytes that all nested archives together unpack to. */
const maxNestedBytes = 512 * 2 ** 20;

/**
 * Catalogs Java archives, including nested ones, by Maven's properties, otherwise by the place, manifest and file name.
 */
export const jar: Cataloger = {
  id: "jar",
  version: 4,
  settings: ["image"],
  named: { names: archive, parts: 1 },
  maxBytes: 2 * 2 ** 30,
  readsInPlace: true,
  wants: ({ path, type }) => (type === "file" || type === "hardlink") && archive.test(path),
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
  const nested = entries.filter((entry) => archive.test(entry.name));
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
  const named = entries.flatMap((entry): PackageDraft[] => {
    if (!pomProperties.test(entry.name)) return [];
    const fields = propertiesOf(textOf(entry));
    const group = fields.get("groupId");
    const artifact = fields.get("artifactId");
    return group === undefined || artifact === undefined ? [] : [mavenDraft(group, artifact, fields.get("version"))];
  });
  const manifest = manifestOf(textOf(entries.find((entry) => /^META-INF\/MANIFEST\.MF$/i.test(entry.name))));
  const label = labelOf(file);
  const main = named.length === 1 ? named[0] : named.find(({ purlName = "" }) => file.startsWith(purlName));
  const itself = main ?? jarDraft({ path, manifest, label });
  if (itself === undefined) return named;
  const license = manifest.get("bundle-license");
  const completed = {
    ...itself,
    hashes: hashesOf(content),
    ...defined({
      supplier: manifest.get("implementation-vendor") ?? manifest.get("bundle-vendor"),
      licenses: license === undefined ? undefined : [license],
    }),
  };
  return [completed, ...named.filter((draft) => draft !== main)];
}

/** `commons-io-2.11.0.jar` is `commons-io` in version `2.11.0`. */
function labelOf(file: string): { readonly name: string; readonly version: string | undefined } {
  const stem = file.replace(archive, "");
  const [, name, version] = /^(.+?)-(\d[\w.+-]*)$/.exec(stem) ?? [];
  return { name: name ?? stem, version };
}

function textOf(entry: ZipEntry | undefined): string {
  const bytes = entry?.read(maxTextBytes);
  return bytes === undefined ? "" : Buffer.from(bytes).toString("utf8");
}

/** Parses the main section of a manifest: `Name: value`, long lines continued by a blank (JAR file specification). */
function manifestOf(text: string): Map<string, string> {
  const main = text.replace(/\r\n?/g, "\n").replace(/\n /g, "").split("\n\n")[0] ?? "";
  return new Map(
    main.split("\n").flatMap((line) => {
      const colon = line.indexOf(":");
      const value = line.slice(colon + 1).trim();
      return colon <= 0 || value === "" || value.includes("${")
        ? []
        : [[line.slice(0, colon).trim().toLowerCase(), value]];
    }),
  );
}

function propertiesOf(text: string): Map<string, string> {
  return new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const [, key, value = ""] = /^\s*([\w.]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
      return key === undefined || value === "" || value.includes("${") ? [] : [[key, value]];
    }),
  );
}
