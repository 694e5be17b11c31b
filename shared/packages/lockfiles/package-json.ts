import type { Cataloger, ProjectManifest } from "../cataloger.ts";
import { npmDraft } from "../installed/npm-installed.ts";
import { dictionaryIn, textEntriesIn, textIn } from "../values.ts";
import { fileNamed } from "./lockfile.ts";

/** A project's package.json: it tells yarn's lockfile, which has no root of its own, what is asked for. */
export const packageJson: Cataloger = {
  ...fileNamed("package-json", ["package.json"], (text) => ({ project: projectOf(JSON.parse(text)) })),
  wants: ({ path, type }) => type === "file" && path.endsWith("/package.json") && !path.includes("/node_modules/"),
};

function projectOf(manifest: unknown): ProjectManifest {
  const name = textIn(manifest, "name");
  const license = textIn(manifest, "license");
  const dependencies = dependenciesOf(manifest);
  return {
    ecosystem: "npm",
    ...dependencies,
    ...(name === undefined
      ? {}
      : {
          draft: { ...npmDraft(name, textIn(manifest, "version")), licenses: license === undefined ? [] : [license] },
        }),
  };
}

/** What a package.json, or a part of a lockfile in its form, asks for: `name@range`. */
export function dependenciesOf(manifest: unknown): { production: string[]; development: string[] } {
  const references = (key: string): string[] => textEntriesIn(manifest, key).map(([name, range]) => `${name}@${range}`);
  return {
    production: [
      ...references("dependencies"),
      ...references("optionalDependencies"),
      ...references("peerDependencies"),
    ],
    development: references("devDependencies"),
  };
}

/** Names of what a package in a lockfile needs at run time. */
export function runtimeNames(entry: unknown): string[] {
  return ["dependencies", "optionalDependencies", "peerDependencies"].flatMap((key) =>
    Object.keys(dictionaryIn(entry, key)),
  );
}
