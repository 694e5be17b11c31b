import type { DeclaredDependency, ManifestFormat } from "../manifest.ts";
import { requirementGrammars } from "../requirements/grammars.ts";

const element =
  /<(?:PackageReference|PackageVersion|GlobalPackageReference|package)\b((?:[^<>/]|\/(?!>)){0,1000})(?:\/>|>([^<]*(?:<(?!\/Package)[^<]*){0,20}))/gi;

/** Reads project files of .NET, Directory.Packages.props and packages.config. */
export const nugetFormat: ManifestFormat = {
  type: "nuget",
  isNamed: (path) =>
    /(?:\.(?:cs|fs|vb)proj|(?:^|\/)(?:Directory\.(?:Packages|Build)\.props|packages\.config))$/i.test(path),
  read(text) {
    return { dependencies: [...withoutComments(text).matchAll(element)].flatMap(dependencyOf) };
  },
};

/** Blanks out comments, so that offsets stay. */
export function withoutComments(xml: string): string {
  return xml.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, " "));
}

function dependencyOf(match: RegExpMatchArray): DeclaredDependency[] {
  const [whole, attributes = ""] = match;
  const start = match.index ?? 0;
  const name = /\b(?:Include|Update|id)\s*=\s*["']([^"'\s]{1,200})["']/i.exec(attributes)?.[1];
  if (name === undefined) return [];
  const span = { start, end: start + whole.trimEnd().length };
  const version =
    /(?:\b(?:VersionOverride|Version)\s*=\s*["'])([^"'<>\n]{1,100})(?=["'])/i.exec(whole) ??
    /(?:<Version>\s*)([^<>\s]{1,100})(?=\s*<)/i.exec(whole);
  const grammar = requirementGrammars.nuget;
  if (version === null || grammar === undefined) return [{ name, span }];
  const [found, written = ""] = version;
  const end = start + version.index + found.length;
  return [{ name, span, requirement: { text: written, span: { start: end - written.length, end }, grammar } }];
}
