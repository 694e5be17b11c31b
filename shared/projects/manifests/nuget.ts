import type { DeclaredDependency, ManifestFormat } from "../manifest.ts";
import { requirementGrammars } from "../requirements/grammars.ts";
import { withoutXmlComments } from "./blanks.ts";

/** An element with its attributes, and with what it contains before another one. */
const element =
  /<(?:PackageReference|PackageVersion|GlobalPackageReference|package)((?:\s+[\w:.-]{1,100}\s*=\s*(?:"[^"<]{0,1000}"|'[^'<]{0,1000}')){0,50})\s*(?:\/>|>([^<]{0,1000}(?:<(?!\/?(?:Global)?Package)[^<]{0,1000}){0,20}))/gi;

/** Reads project files of .NET, Directory.Packages.props and packages.config. */
export const nugetFormat: ManifestFormat = {
  type: "nuget",
  isNamed: (path) =>
    /(?:\.(?:cs|fs|vb)proj|(?:^|\/)(?:Directory\.(?:Packages|Build)\.props|packages\.config))$/i.test(path),
  read(text) {
    return { dependencies: [...withoutXmlComments(text).matchAll(element)].flatMap(dependencyOf) };
  },
};

function dependencyOf(match: RegExpMatchArray): DeclaredDependency[] {
  const [whole, attributes = "", children = ""] = match;
  const start = match.index ?? 0;
  const name = /\s(?:Include|Update|id)\s*=\s*["']([^"'\s]{1,200})["']/i.exec(attributes)?.[1];
  if (name === undefined) return [];
  const span = { start, end: start + whole.trimEnd().length };
  const version =
    /(?:\s(?:VersionOverride|Version)\s*=\s*["'])([^"'<>\n]{1,100})(?=["'])/i.exec(attributes) ??
    /(?:<(?:VersionOverride|Version)>\s{0,100})([^<>\s]{1,100})(?=\s{0,100}<)/i.exec(children);
  const grammar = requirementGrammars.nuget;
  if (version === null || grammar === undefined) return [{ name, span }];
  const [found, written = ""] = version;
  const part = version.input === attributes ? whole.indexOf(attributes) : whole.length - children.length;
  const end = start + part + version.index + found.length;
  return [{ name, span, requirement: { text: written, span: { start: end - written.length, end }, grammar } }];
}
