import { XMLParser } from "fast-xml-parser";
import { defined, type FileEvidence } from "../cataloger.ts";
import { dictionaryIn, isDictionary, textIn } from "../values.ts";
import { fileNamed } from "./lockfile.ts";
import type { PomDependency, PomModel } from "./pom-model.ts";

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

/** pom.xml (Maven POM reference): what `PomTree` makes dependencies of, with the parents that lie in the same tree. */
export const pom = fileNamed("pom", ["pom.xml"], (text): FileEvidence => {
  const project = dictionaryIn(xmlParser().parse(text), "project");
  return { pom: modelOf(project) };
});

/** Longer ones are no versions, and would multiply in the texts that they are put into. */
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
