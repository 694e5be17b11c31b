import type { Finding } from "../../../shared/findings/index.ts";
import { hasId, type IgnoreFile, type IgnoreRule, ignoreRule } from "./ignore-rule.ts";
import { readYaml, recordOf, textOf, unknownKeyProblem } from "./yaml-file.ts";

const keys = ["reason", "reasonType", "expires", "created", "source", "ignoredBy", "disregardIfFixable"];

/**
 * Reads the `ignore` section of `.snyk`: ids, then package paths (`*`, `a > b@1.2`), each with reason and expiry date.
 */
export function readSnykPolicy(text: string, file: string): IgnoreFile {
  const { value, lineOf } = readYaml(text, file);
  const ignored = recordOf(recordOf(value)?.["ignore"]) ?? {};
  const entries = Object.entries(ignored).flatMap(([id, items]) =>
    (Array.isArray(items) ? items : []).flatMap((entry: unknown, index) =>
      Object.entries(recordOf(entry) ?? {}).map(([path, details]) =>
        entryOf(id, path, recordOf(details) ?? {}, file, lineOf("ignore", id, index)),
      ),
    ),
  );
  return { file, rules: entries };
}

function entryOf(
  id: string,
  path: string,
  details: Readonly<Record<string, unknown>>,
  file: string,
  line: number,
): IgnoreRule {
  const last = path.split(" > ").at(-1)?.trim() ?? "";
  const onlyUnfixed = details["disregardIfFixable"] === true;
  return ignoreRule(file, {
    line,
    title: path === "*" ? id : `${id} in ${last}`,
    reason: textOf(details["reason"]),
    until: details["expires"],
    problem: unknownKeyProblem(details, keys),
    covers: (finding) =>
      hasId(finding, id) &&
      (path.trim() === "*" || isPackage(finding, last)) &&
      !(onlyUnfixed && finding.advisory?.fixState === "fixed"),
  });
}

/** `name`, `name@version`, or Snyk's `source/name@version` of system packages. */
function isPackage({ package: pkg }: Finding, text: string): boolean {
  if (pkg === undefined) return false;
  const { name, version, sourceName } = pkg;
  const names = [name, ...(sourceName === undefined ? [] : [`${sourceName}/${name}`])];
  return names.some((candidate) => text === candidate || text === `${candidate}@${version}`);
}
