import { XMLParser } from "fast-xml-parser";
import { dictionaryIn, isDictionary, textIn } from "../../values/index.ts";
import { defined, type FileEvidence } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";
import type { PomDependency, PomModel } from "./pom-model.ts";

/** Creates a parser that keeps numbers as text and expands only XML's own five entities. */
export function xmlParser(): XMLParser {
  return new XMLParser({
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreAttributes: false,
    attributeNamePrefix: "@",
  });
}

/** Returns the list under a key of a parsed document, in which a single element is not a list. */
export function elementsIn(value: unknown, key: string): readonly unknown[] {
  const inner = isDictionary(value) ? value[key] : undefined;
  if (inner === undefined || inner === "") return [];
  return Array.isArray(inner) ? inner : [inner];
}

/**
 * Reads pom.xml (Maven POM reference), from which `PomTree` derives dependencies together with parents in the same
 * tree.
 */
export const pom = fileNamed("pom", ["pom.xml"], (text): FileEvidence => {
  const project = dictionaryIn(xmlParser().parse(text), "project");
  return { pom: modelOf(project) };
});

/** Longer properties are not versions, and would multiply in texts that contain them. */
const maxPropertyLength = 1024;

function modelOf(project: unknown): PomModel {
  const parent = dictionaryIn(project, "parent");
  const parentGroup = textIn(parent, "groupId");
  return {
    ...defined({
      group: textIn(project, "groupId"),
      artifact: textIn(project, "artifactId"),
      version: textIn(project, "version"),
      parent:
        parentGroup === undefined
          ? undefined
          : {
              group: parentGroup,
              artifact: textIn(parent, "artifactId") ?? "",
              relativePath: parent["relativePath"] === "" ? "" : (textIn(parent, "relativePath") ?? "../pom.xml"),
              ...defined({ version: textIn(parent, "version") }),
            },
    }),
    properties: Object.entries(dictionaryIn(project, "properties")).flatMap(([key, value]) =>
      typeof value === "string" && value.length <= maxPropertyLength ? [[key, value.trim()] as const] : [],
    ),
    managed: dependenciesIn(dictionaryIn(project, "dependencyManagement")),
    dependencies: dependenciesIn(project),
  };
}

function dependenciesIn(part: unknown): PomDependency[] {
  return elementsIn(dictionaryIn(part, "dependencies"), "dependency").map((entry) => ({
    group: textIn(entry, "groupId") ?? "",
    artifact: textIn(entry, "artifactId") ?? "",
    ...defined({
      version: textIn(entry, "version"),
      scope: textIn(entry, "scope"),
      optional: textIn(entry, "optional") === "true" ? (true as const) : undefined,
    }),
  }));
}
