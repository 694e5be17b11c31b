import { XMLParser } from "fast-xml-parser";
import type { FileEvidence, PackageDraft } from "../cataloguer.ts";
import { dictionaryIn, isDictionary, textIn } from "../values.ts";
import { mavenDraft } from "./jvm.ts";
import { fileNamed } from "./lockfile.ts";

/** A parser that keeps numbers as text and expands no entity but XML's own five. */
export function xmlParser(): XMLParser {
  return new XMLParser({
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreAttributes: false,
    attributeNamePrefix: "@",
  });
}

/** The list under a key of a parsed document, where one element alone is no list. */
export function elementsIn(value: unknown, key: string): readonly unknown[] {
  const inner = isDictionary(value) ? value[key] : undefined;
  if (inner === undefined || inner === "") return [];
  return Array.isArray(inner) ? inner : [inner];
}

/**
 * pom.xml (Maven POM reference): the project and what it needs at run time, with properties and
 * dependencyManagement of the same file. Parents that lie elsewhere are not fetched.
 */
export const pom = fileNamed("pom", ["pom.xml"], (text): FileEvidence => {
  const project = dictionaryIn(xmlParser().parse(text), "project");
  const parent = dictionaryIn(project, "parent");
  const group = textIn(project, "groupId") ?? textIn(parent, "groupId") ?? "";
  const version = textIn(project, "version") ?? textIn(parent, "version");
  const properties = new Map<string, string>(
    Object.entries(dictionaryIn(project, "properties")).flatMap(([key, value]) =>
      typeof value === "string" ? [[key, value.trim()]] : [],
    ),
  );
  for (const prefix of ["project", "pom"]) {
    properties.set(`${prefix}.groupId`, group).set(`${prefix}.version`, version ?? "");
    properties.set(`${prefix}.artifactId`, textIn(project, "artifactId") ?? "");
    properties.set(`${prefix}.parent.version`, textIn(parent, "version") ?? "");
  }
  const managed = new Map(
    dependenciesIn(dictionaryIn(project, "dependencyManagement")).map((entry) => [keyOf(entry, properties), entry]),
  );
  const drafts = dependenciesIn(project).flatMap((entry): PackageDraft[] => {
    const standing = managed.get(keyOf(entry, properties));
    const scope = textIn(entry, "scope") ?? textIn(standing, "scope") ?? "compile";
    if (!["compile", "runtime"].includes(scope) || textIn(entry, "optional") === "true") return [];
    const stated = textIn(entry, "version") ?? textIn(standing, "version");
    const [entryGroup, artifact] = keyOf(entry, properties).split(":");
    if (entryGroup === undefined || artifact === undefined) return [];
    return [{ ...mavenDraft(entryGroup, artifact, resolved(stated, properties)), relationship: "direct" }];
  });
  const artifact = textIn(project, "artifactId");
  const root: PackageDraft[] =
    artifact === undefined
      ? []
      : [{ ...mavenDraft(group, artifact, resolved(version, properties)), relationship: "root" }];
  return { packages: [...root, ...drafts] };
});

function dependenciesIn(part: unknown): readonly unknown[] {
  return elementsIn(dictionaryIn(part, "dependencies"), "dependency");
}

function keyOf(entry: unknown, properties: ReadonlyMap<string, string>): string {
  return `${interpolate(textIn(entry, "groupId") ?? "", properties)}:${interpolate(textIn(entry, "artifactId") ?? "", properties)}`;
}

/** A version, when all its properties are known and it is not a range. */
function resolved(version: string | undefined, properties: ReadonlyMap<string, string>): string | undefined {
  const text = interpolate(version ?? "", properties);
  const exact = /^\[([^,[\]()]+)\]$/.exec(text)?.[1] ?? text;
  return exact === "" || /[${}[\](),]/.test(exact) ? undefined : exact;
}

function interpolate(text: string, properties: ReadonlyMap<string, string>): string {
  let result = text;
  for (let depth = 0; depth < 8 && result.includes("${"); depth += 1) {
    result = result.replace(/\$\{([^${}]+)\}/g, (whole, key: string) => properties.get(key) ?? whole);
  }
  return result;
}
