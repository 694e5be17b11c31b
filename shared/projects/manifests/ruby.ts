import type { DeclaredDependency, ManifestFormat } from "../manifest.ts";
import { requirementGrammars } from "../requirements/grammars.ts";
import { blankOut } from "./blanks.ts";

const declaration =
  /^[ \t]*(?:gem|[\w.]+\.add_(?:runtime_|development_)?dependency)[ (]+["']([\w.-]+)["']((?:[ \t]*,[ \t]*["'][^"'\n]{0,100}["']){0,4})/gm;

/** Reads Gemfile, gems.rb and gemspecs: their lines `gem "name", "~> 1.0"`, which are Ruby. */
export const gemfileFormat: ManifestFormat = {
  type: "gem",
  isNamed: (path) => /(?:^|\/)(?:Gemfile|gems\.rb|[^/]+\.gemspec)$/.test(path),
  read(text) {
    const code = blankOut(text, /^=begin\b[\s\S]*?(?:^=end\b|(?![\s\S]))|^__END__\r?$[\s\S]*/gm);
    return { dependencies: [...code.matchAll(declaration)].flatMap(dependencyOf) };
  },
};

function dependencyOf(match: RegExpMatchArray): DeclaredDependency[] {
  const [whole, name = "", list = ""] = match;
  const grammar = requirementGrammars.gem;
  const start = match.index ?? 0;
  const span = { start: start + whole.search(/\S/), end: start + whole.length };
  const quoted = /["']([^"'\n]+)["']/.exec(list);
  // Two requirements in a row have no single text that could be replaced.
  const isSingle = (list.match(/,/g) ?? []).length === 1;
  if (quoted === null || !isSingle || grammar === undefined) return [{ name, span }];
  const [, written = ""] = quoted;
  const from = start + whole.length - list.length + quoted.index + 1;
  return [{ name, span, requirement: { text: written, span: { start: from, end: from + written.length }, grammar } }];
}
