import type { DeclaredDependency, ManifestFormat } from "../manifest.ts";
import { requirementGrammars } from "../requirements/grammars.ts";
import { type JsonText, keysUnder, textsUnder } from "./json-texts.ts";
import { isFileNamed } from "./named.ts";

const sections = ["dependencies", "optionalDependencies", "devDependencies", "peerDependencies"];

/** Reads package.json (npm documentation, "package.json"). */
export const packageJsonFormat: ManifestFormat = {
  type: "npm",
  isNamed: isFileNamed("package.json"),
  read(text) {
    const listTexts = textsUnder(text);
    return { dependencies: sections.flatMap((section) => listTexts(section).map(dependencyOf)) };
  },
};

/** Reads the catalogs of pnpm-workspace.yaml, from which manifests take the versions of `catalog:`. */
export const pnpmWorkspaceFormat: ManifestFormat = {
  type: "npm",
  isNamed: isFileNamed("pnpm-workspace.yaml"),
  read(text) {
    const listTexts = textsUnder(text);
    const named = keysUnder(text, "catalogs").flatMap((name) => listTexts("catalogs", name));
    return { dependencies: [...listTexts("catalog"), ...named].map(dependencyOf) };
  },
};

function dependencyOf({ key, value, span, start }: JsonText): DeclaredDependency {
  const name = /^npm:((?:@[^/@\s]+\/)?[^/@\s]+)@/.exec(value)?.[1] ?? key;
  const grammar = requirementGrammars.npm;
  const isElsewhere = /^(?:catalog|workspace|link|file|portal|patch):/.test(value);
  const place = { name, span: { start, end: span.end } };
  return isElsewhere || grammar === undefined ? place : { ...place, requirement: { text: value, span, grammar } };
}
