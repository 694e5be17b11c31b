import { dictionaryIn, textIn } from "../../values/index.ts";
import type { ZipEntry } from "../../zip/index.ts";
import { defined, type PackageDraft } from "../cataloger.ts";
import { licenseOfAddress } from "../license-texts.ts";
import { mavenDraft } from "../lockfiles/jvm.ts";
import { elementsIn, xmlParser } from "../lockfiles/pom.ts";
import { parseProperties } from "./jar-manifest.ts";

const pomPath = /^META-INF\/maven\/([^/]+)\/([^/]+)\/pom\.(properties|xml)$/;
/** Maximum bytes of one text file of an archive. */
export const maxTextBytes = 1024 * 1024;
/** Maximum bytes that all poms of an archive unpack to. */
const maxPomBytes = 32 * 1024 * 1024;
const maxPoms = 2000;

/** Files that Maven writes about one artifact in an archive. */
interface PomFiles {
  readonly group: string;
  readonly artifact: string;
  properties?: ZipEntry;
  xml?: ZipEntry;
}

/**
 * Reads the packages that Maven's files in an archive state: the archive itself, and those merged into it. Coordinates are
 * those of pom.properties, otherwise of pom.xml, otherwise of the path (Maven Archiver, "addMavenDescriptor").
 */
export function embeddedPackages(entries: readonly ZipEntry[]): PackageDraft[] {
  const byPath = new Map<string, PomFiles>();
  for (const entry of entries) {
    const [, group, artifact, kind] = pomPath.exec(entry.name) ?? [];
    if (group === undefined || artifact === undefined) continue;
    const key = `${group}/${artifact}`;
    if (byPath.size >= maxPoms && !byPath.has(key)) break;
    const files = byPath.get(key) ?? { group, artifact };
    byPath.set(key, files);
    files[kind === "xml" ? "xml" : "properties"] ??= entry;
  }
  let budget = maxPomBytes;
  const textOf = (entry: ZipEntry | undefined): string => {
    const bytes = entry?.read(Math.min(maxTextBytes, budget));
    budget -= bytes?.length ?? 0;
    return bytes === undefined ? "" : Buffer.from(bytes).toString("utf8");
  };
  return [...byPath.values()].map((files) => draftOf(files, textOf));
}

function draftOf(files: PomFiles, textOf: (entry: ZipEntry | undefined) => string): PackageDraft {
  const properties = parseProperties(textOf(files.properties));
  const project = projectIn(textOf(files.xml));
  const parent = dictionaryIn(project, "parent");
  const group = properties.get("groupId") ?? resolved(project, "groupId") ?? resolved(parent, "groupId") ?? files.group;
  const artifact = properties.get("artifactId") ?? resolved(project, "artifactId") ?? files.artifact;
  const version = properties.get("version") ?? resolved(project, "version") ?? resolved(parent, "version");
  const licenses = licensesIn(project);
  return {
    ...mavenDraft(group, artifact, version),
    ...(licenses.length === 0 ? {} : { licenses }),
    ...defined({
      supplier: resolved(dictionaryIn(project, "organization"), "name"),
      homepage: resolved(project, "url"),
      repository: resolved(dictionaryIn(project, "scm"), "url"),
    }),
  };
}

/** Returns the project of a pom.xml; undefined if it is damaged. */
function projectIn(text: string): unknown {
  if (text === "") return undefined;
  try {
    return dictionaryIn(xmlParser().parse(text), "project");
  } catch {
    return undefined;
  }
}

/** Returns the licenses by their names, or as SPDX ids if their addresses are known. */
function licensesIn(project: unknown): string[] {
  return elementsIn(dictionaryIn(project, "licenses"), "license").flatMap((license) => {
    const address = resolved(license, "url");
    const name =
      (address === undefined ? undefined : licenseOfAddress(address)) ?? resolved(license, "name") ?? address;
    return name === undefined ? [] : [name];
  });
}

/** Returns a text without an unresolved `${property}`. */
function resolved(part: unknown, key: string): string | undefined {
  const text = textIn(part, key);
  return text === undefined || text.includes("${") ? undefined : text;
}
