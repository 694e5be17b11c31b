import type { Finding } from "../../../shared/findings/index.ts";
import { hasId, type IgnoreFile, type IgnoreRule, ignoreRule } from "./ignore-rule.ts";
import { isAtPath, isOfPurl } from "./scope.ts";
import { readYaml, recordOf, textOf, textsOf, unknownKeyProblem, unreadable } from "./yaml-file.ts";

/** Reads `.trivyignore`: one id per line, followed by `exp:YYYY-MM-DD`, and comments after `#`. */
export function readTrivyIgnore(text: string, file: string): IgnoreFile {
  const entries: IgnoreRule[] = [];
  let above = "";
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const hash = line.indexOf("#");
    const comment = hash < 0 ? "" : line.slice(hash + 1).trim();
    const [id, ...words] = (hash < 0 ? line : line.slice(0, hash)).trim().split(/\s+/);
    if (id === undefined || id === "") {
      above = comment;
      continue;
    }
    const [expiry, repeated] = words.filter((word) => word.startsWith("exp:"));
    const unexpected = words.find((word) => !word.startsWith("exp:")) ?? repeated;
    entries.push(
      ignoreRule(file, {
        line: index + 1,
        title: id,
        reason: comment === "" ? above : comment,
        ...(expiry === undefined ? {} : { until: expiry.slice("exp:".length) }),
        problem:
          unexpected === undefined
            ? undefined
            : `"${unexpected}" is not valid here; write an expiry date as exp:YYYY-MM-DD`,
        covers: (finding) => hasId(finding, id),
      }),
    );
    above = "";
  }
  return { file, rules: entries };
}

/** Lists of `.trivyignore.yaml`, each with the findings that it covers. */
const lists: Readonly<Record<string, (finding: Finding) => boolean>> = {
  vulnerabilities: ({ advisory }) => advisory !== undefined,
  misconfigurations: ({ advisory, ruleId }) => advisory === undefined && !isSecret(ruleId),
  secrets: ({ ruleId }) => isSecret(ruleId),
  licenses: () => false,
};
const keys = ["id", "paths", "purls", "expired_at", "statement"];

function isSecret(ruleId: string): boolean {
  return ruleId.includes("secret");
}

/** Reads `.trivyignore.yaml`. An unknown key makes an entry invalid, because it may be a misspelled expiry date. */
export function readTrivyIgnoreYaml(text: string, file: string): IgnoreFile {
  const { value, lineOf } = readYaml(text, file);
  const record = recordOf(value ?? {});
  if (record === undefined) throw unreadable("it is not a mapping", file, {});
  const strange = unknownKeyProblem(record, Object.keys(lists));
  if (strange !== undefined) throw unreadable(strange, file, {});
  const entries = Object.entries(record).flatMap(([list, items]) =>
    (Array.isArray(items) ? items : []).map((entry: unknown, index) =>
      entryOf(recordOf(entry) ?? {}, lists[list] ?? (() => false), file, lineOf(list, index)),
    ),
  );
  return { file, rules: entries };
}

function entryOf(
  entry: Readonly<Record<string, unknown>>,
  isOfKind: (finding: Finding) => boolean,
  file: string,
  line: number,
): IgnoreRule {
  const id = textOf(entry["id"]);
  const paths = textsOf(entry["paths"]);
  const purls = textsOf(entry["purls"]);
  return ignoreRule(file, {
    line,
    title: id ?? "an entry",
    reason: textOf(entry["statement"]),
    until: entry["expired_at"],
    problem: unknownKeyProblem(entry, keys) ?? (id === undefined ? "it has no id" : undefined),
    covers: (finding) =>
      id !== undefined &&
      isOfKind(finding) &&
      hasId(finding, id) &&
      (paths === undefined || isAtPath(finding, paths)) &&
      (purls === undefined || isOfPurl(finding, purls)),
  });
}
