import { dictionaryIn, textEntriesIn, textIn } from "../../values/index.ts";
import type { Cataloger, ProjectManifest } from "../cataloger.ts";
import { npmDraft } from "../installed/npm-installed.ts";
import { fileNamed } from "./lockfile.ts";

/** Reads a project's package.json, which states the direct dependencies for yarn's lockfile. */
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

/** Returns the dependencies of a package.json, or of a lockfile section in its format: `name@range`. */
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

/** Returns the names of a locked package's runtime dependencies. */
export function runtimeNames(entry: unknown): string[] {
  return ["dependencies", "optionalDependencies", "peerDependencies"].flatMap((key) =>
    Object.keys(dictionaryIn(entry, key)),
  );
}
