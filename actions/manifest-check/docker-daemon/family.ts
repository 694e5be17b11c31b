import type { TextFile } from "../../../shared/yaml/index.ts";
import type { Family } from "../family.ts";
import { runChecks } from "../rules/rule-selection.ts";
import { daemonKeys } from "./keys.ts";
import { accessChecks } from "./rules/access.ts";
import { containerChecks } from "./rules/containers.ts";
import { operationChecks } from "./rules/operation.ts";

const checks = [...accessChecks, ...containerChecks, ...operationChecks];

function isNamed({ path }: TextFile): boolean {
  return /(?:^|\/)(?:docker[._-])?daemon(?:[._-][\w.-]+)?\.json$/.test(path);
}

/** Configuration files of Docker's daemon (`daemon.json`), checked against section 2 of the CIS Docker Benchmark. */
export const dockerDaemon: Family = {
  name: "docker-daemon",
  rules: checks.flatMap(({ rules }) => rules),
  canContain: isNamed,
  accepts({ file, root }) {
    const fields = root.fields();
    const knownCount = fields.filter(({ key }) => daemonKeys.has(String(key))).length;
    return isNamed(file) && root.isMap && (fields.length <= 1 || knownCount * 2 >= fields.length);
  },
  check(units, options) {
    const documents = units.flatMap((unit) => unit.documents);
    const problems = documents.flatMap((document) => {
      const owner = {
        document,
        kind: "docker-daemon",
        namespace: undefined,
        name: document.file.path,
        annotations: [],
      };
      return runChecks(checks, { root: document.root, owner }, options);
    });
    return [{ problems, annotations: [], examined: documents.length === 0 ? {} : { daemons: documents.length } }];
  },
};
