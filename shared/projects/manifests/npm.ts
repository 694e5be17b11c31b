import type { DeclaredDependency, ManifestFormat } from "../manifest.ts";
import { requirementGrammars } from "../requirements/grammars.ts";
import { type DocumentText, jsonTextsBySection } from "./json-texts.ts";
import { isFileNamed } from "./named.ts";
import { readYamlTexts } from "./yaml-texts.ts";

const sections = ["dependencies", "optionalDependencies", "devDependencies", "peerDependencies"];

/** Reads package.json (npm documentation, "package.json"). */
export const packageJsonFormat: ManifestFormat = {
  type: "npm",
  isNamed: isFileNamed("package.json"),
  read(text) {
    const texts = jsonTextsBySection(text);
    return { dependencies: sections.flatMap((section) => (texts.get(section) ?? []).map(dependencyOf)) };
  },
};

/** Reads the catalogs of pnpm-workspace.yaml, from which manifests take the versions of `catalog:`. */
export const pnpmWorkspaceFormat: ManifestFormat = {
  type: "npm",
  isNamed: isFileNamed("pnpm-workspace.yaml"),
  read(text) {
    const document = readYamlTexts(text);
    const named = document.objects("catalogs").flatMap((catalogs) => catalogs.objects());
    return {
      dependencies: [...document.objects("catalog"), ...named].flatMap((catalog) => catalog.texts().map(dependencyOf)),
    };
  },
};

function dependencyOf({ key, value, span, start }: DocumentText): DeclaredDependency {
  const name = /^npm:((?:@[^/@\s]+\/)?[^/@\s]+)@/.exec(value)?.[1] ?? key;
  const grammar = requirementGrammars.npm;
  const isElsewhere = /^(?:catalog|workspace|link|file|portal|patch):/.test(value);
  const place = { name, span: { start, end: span.end } };
  return isElsewhere || grammar === undefined ? place : { ...place, requirement: { text: value, span, grammar } };
}
