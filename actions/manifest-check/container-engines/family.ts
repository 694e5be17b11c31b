import type { Family } from "../family.ts";
import { runChecks } from "../rules/rule-selection.ts";
import { canBeEngine, engineOf } from "./engine.ts";
import { accessChecks } from "./rules/access.ts";
import { containerChecks } from "./rules/containers.ts";
import { registryChecks } from "./rules/registries.ts";

const checks = [...accessChecks, ...containerChecks, ...registryChecks];

/** Configuration files of containerd, CRI-O and Podman, and of their registries. */
export const containerEngines: Family = {
  name: "container-engines",
  rules: checks.flatMap(({ rules }) => rules),
  canContain: canBeEngine,
  accepts: (document) => engineOf(document) !== undefined,
  check(units, options) {
    const documents = units.flatMap((unit) => unit.documents);
    const problems = documents.flatMap((document) => {
      const name = engineOf(document);
      if (name === undefined) return [];
      const { file, root } = document;
      const owner = { document, kind: name, namespace: undefined, name: file.path, annotations: [] };
      return runChecks(checks, { name, root, owner }, options);
    });
    const examined = documents.length === 0 ? {} : { "container engines": documents.length };
    return [{ problems, annotations: [], examined }];
  },
};
