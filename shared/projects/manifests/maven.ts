import type { Span } from "../../dockerfile/index.ts";
import type { DeclaredDependency, ManifestFormat } from "../manifest.ts";
import { requirementGrammars } from "../requirements/grammars.ts";
import { blankOut, withoutXmlComments } from "./blanks.ts";
import { isFileNamed } from "./named.ts";

/** UTF-16 code units of one dependency. */
const maxDependency = 4000;

/** A text in the document. */
interface PlacedText {
  readonly text: string;
  readonly span: Span;
}

/** Properties by name; undefined if several profiles give one different values. */
type Properties = ReadonlyMap<string, PlacedText | undefined>;

/**
 * Reads pom.xml (Maven POM reference): dependencies, managed dependencies and plugins' dependencies. A version that is a
 * property of the same file is written at the property, unless the file has several of that name.
 */
export const pomFormat: ManifestFormat = {
  type: "maven",
  isNamed: isFileNamed("pom.xml"),
  read(text) {
    const xml = withoutXmlComments(text);
    const managed =
      /<dependencyManagement>\s*<dependencies>/.exec(xml) ?? /<dependencies>/.exec(xml) ?? /<project\b/.exec(xml);
    const properties = propertiesOf(xml);
    return {
      dependencies: elementsNamed("dependency", xml).flatMap((element) =>
        element.text.length > maxDependency ? [] : dependencyOf(element, properties),
      ),
      ...(managed === null ? {} : { overrides: { start: managed.index, end: managed.index + managed[0].length } }),
    };
  },
};

/** Lists the contents of all elements of a name without attributes, in time that grows with the document's length. */
function elementsNamed(name: string, xml: string): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const [opening, closing] = [`<${name}>`, `</${name}>`];
  for (let at = xml.indexOf(opening); at >= 0; ) {
    const start = at + opening.length;
    const end = xml.indexOf(closing, start);
    if (end < 0) break;
    found.push({ text: xml.slice(start, end), span: { start, end } });
    at = xml.indexOf(opening, end);
  }
  return found;
}

function propertiesOf(xml: string): Properties {
  const properties = new Map<string, PlacedText | undefined>();
  for (const { text, span } of elementsNamed("properties", xml)) {
    for (const match of text.matchAll(/<([\w.-]{1,100})>\s*([^<\s]{1,200})\s*<\/\1>/g)) {
      const [found, name = "", written = ""] = match;
      const start = span.start + match.index + found.indexOf(written, name.length + 2);
      const place = { text: written, span: { start, end: start + written.length } };
      properties.set(name, properties.has(name) ? undefined : place);
    }
  }
  return properties;
}

function dependencyOf({ text, span: { start, end } }: PlacedText, properties: Properties): DeclaredDependency[] {
  // Exclusions have names of their own.
  const own = blankOut(text, /<exclusions>[\s\S]*?(?:<\/exclusions>|$)/g);
  const textOf = (name: string): string => new RegExp(`<${name}>\\s*([^<\\s]{1,200})\\s*<`).exec(own)?.[1] ?? "";
  const group = textOf("groupId");
  const artifact = textOf("artifactId");
  if (group === "" || artifact === "") return [];
  const resolve = (written: string): string => propertyIn(written, properties)?.text ?? written;
  const place = {
    name: `${resolve(group)}:${resolve(artifact)}`,
    span: { start: start - "<dependency>".length, end: end + "</dependency>".length },
  };
  const version = /<version>\s*([^<\s]{1,200})\s*</.exec(own);
  const grammar = requirementGrammars.maven;
  if (version === null || grammar === undefined) return [place];
  const [found, written = ""] = version;
  const from = start + version.index + found.indexOf(written, "<version>".length);
  const property = propertyIn(written, properties);
  if (property !== undefined) return [{ ...place, requirement: { ...property, grammar } }];
  return [{ ...place, requirement: { text: written, span: { start: from, end: from + written.length }, grammar } }];
}

/** Finds the property that is the whole of a text, `${log4j.version}`. */
function propertyIn(text: string, properties: Properties): PlacedText | undefined {
  return properties.get(/^\$\{([\w.-]{1,100})\}$/.exec(text)?.[1] ?? "");
}
