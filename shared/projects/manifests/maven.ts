import type { Span } from "../../dockerfile/index.ts";
import type { DeclaredDependency, ManifestFormat } from "../manifest.ts";
import { requirementGrammars } from "../requirements/grammars.ts";
import { isFileNamed } from "./named.ts";
import { withoutComments } from "./nuget.ts";

/**
 * Reads pom.xml (Maven POM reference): dependencies, managed dependencies and plugins' dependencies. A version that is a
 * property of the same file is written at the property.
 */
export const pomFormat: ManifestFormat = {
  type: "maven",
  isNamed: isFileNamed("pom.xml"),
  read(text) {
    const xml = withoutComments(text);
    const managed =
      /<dependencyManagement>\s*<dependencies>/.exec(xml) ?? /<dependencies>/.exec(xml) ?? /<project\b/.exec(xml);
    const dependencies = [...xml.matchAll(/<dependency>([\s\S]{0,4000}?)<\/dependency>/g)].flatMap((match) =>
      dependencyOf(match, xml),
    );
    return {
      dependencies,
      ...(managed === null ? {} : { overrides: { start: managed.index, end: managed.index + managed[0].length } }),
    };
  },
};

function dependencyOf(match: RegExpMatchArray, xml: string): DeclaredDependency[] {
  const [whole, body = ""] = match;
  const start = match.index ?? 0;
  // Exclusions have names of their own.
  const own = body.replace(/<exclusions>[\s\S]*?<\/exclusions>/g, (part) => part.replace(/[^\n]/g, " "));
  const textOf = (name: string): string => new RegExp(`<${name}>\\s*([^<\\s]{1,200})\\s*<`).exec(own)?.[1] ?? "";
  const group = textOf("groupId");
  const artifact = textOf("artifactId");
  if (group === "" || artifact === "") return [];
  const place = {
    name: `${resolve(group, xml)}:${resolve(artifact, xml)}`,
    span: { start, end: start + whole.length },
  };
  const version = /<version>\s*([^<\s]{1,200})\s*</.exec(own);
  const grammar = requirementGrammars.maven;
  if (version === null || grammar === undefined) return [place];
  const [found, written = ""] = version;
  const from = start + "<dependency>".length + version.index + found.indexOf(written);
  const property = propertyOf(written, xml);
  if (property !== undefined) return [{ ...place, requirement: { ...property, grammar } }];
  return [{ ...place, requirement: { text: written, span: { start: from, end: from + written.length }, grammar } }];
}

/** Finds the property that is the whole of a text, `${log4j.version}`. */
function propertyOf(text: string, xml: string): { text: string; span: Span } | undefined {
  const name = /^\$\{([\w.-]{1,100})\}$/.exec(text)?.[1];
  const properties = /<properties>[\s\S]*?<\/properties>/.exec(xml);
  if (name === undefined || properties === null) return undefined;
  const escaped = name.replace(/[.\\]/g, "\\$&");
  const value = new RegExp(`<${escaped}>\\s*([^<\\s]{1,200})\\s*</`).exec(properties[0]);
  if (value === null) return undefined;
  const [found, written = ""] = value;
  const start = properties.index + value.index + found.indexOf(written, name.length + 2);
  return { text: written, span: { start, end: start + written.length } };
}

function resolve(text: string, xml: string): string {
  return propertyOf(text, xml)?.text ?? text;
}
