import { typesNamed } from "../../../shared/ecosystems/index.ts";
import type { Finding } from "../../../shared/findings/index.ts";
import { didYouMean } from "../../../shared/text/index.ts";
import { hasId, type IgnoreFile, type IgnoreRule, ignoreRule } from "./ignore-rule.ts";
import { isAtPath, isOfType } from "./scope.ts";
import { readYaml, recordOf, textOf, unknownKeyProblem } from "./yaml-file.ts";

const keys = [
  ...["vulnerability", "include-aliases", "reason", "namespace", "fix-state", "package"],
  ...["vex-status", "vex-justification", "match-type"],
];
const packageKeys = ["name", "version", "language", "type", "location", "upstream-name"];
/** Conditions that only Grype's own matching can evaluate. */
const grypeOnlyKeys = ["namespace", "vex-status", "vex-justification", "match-type"];
const fixStates = ["fixed", "not-fixed", "wont-fix", "unknown"];

/** Reads the `ignore` rules of `.grype.yaml`. All conditions of a rule must hold. Grype's rules have no expiry date. */
export function readGrypeIgnore(text: string, file: string): IgnoreFile {
  const { value, lineOf } = readYaml(text, file);
  const rules = recordOf(value)?.["ignore"];
  const items: readonly unknown[] = Array.isArray(rules) ? rules : [];
  return { file, rules: items.map((entry, index) => entryOf(recordOf(entry) ?? {}, file, lineOf("ignore", index))) };
}

function entryOf(rule: Readonly<Record<string, unknown>>, file: string, line: number): IgnoreRule {
  const id = textOf(rule["vulnerability"]);
  const packageCriteria = recordOf(rule["package"]) ?? {};
  const name = textOf(packageCriteria["name"]);
  const tests = [
    ...(id === undefined ? [] : [(finding: Finding) => hasId(finding, id)]),
    ...fixStateTest(textOf(rule["fix-state"])),
    ...packageTests(packageCriteria),
  ];
  return ignoreRule(file, {
    line,
    title: [id, name].filter((part) => part !== undefined).join(" in ") || "a rule",
    reason: textOf(rule["reason"]),
    problem: problemOf(rule, packageCriteria) ?? (tests.length === 0 ? "it has no condition" : undefined),
    covers: (finding) => finding.advisory !== undefined && tests.every((test) => test(finding)),
  });
}

function problemOf(
  rule: Readonly<Record<string, unknown>>,
  packageCriteria: Readonly<Record<string, unknown>>,
): string | undefined {
  const unknownKey = unknownKeyProblem(rule, keys) ?? unknownKeyProblem(packageCriteria, packageKeys);
  if (unknownKey !== undefined) return unknownKey;
  const grypeOnly = grypeOnlyKeys.find((key) => (textOf(rule[key]) ?? "") !== "");
  if (grypeOnly !== undefined) return `only Grype can evaluate ${grypeOnly}`;
  const state = textOf(rule["fix-state"]);
  if (state !== undefined && !fixStates.includes(state))
    return `"${state}" is not a fix-state${didYouMean(state, fixStates)}`;
  if ((textOf(packageCriteria["language"]) ?? "") !== "")
    return "only Grype can evaluate package.language; use package.type";
  const type = textOf(packageCriteria["type"]);
  return type === undefined || typesNamed(type).length > 0 ? undefined : `"${type}" is not a package type`;
}

function fixStateTest(state: string | undefined): readonly ((finding: Finding) => boolean)[] {
  return state === undefined ? [] : [({ advisory }) => (advisory?.fixState ?? "unknown") === state];
}

function packageTests(criteria: Readonly<Record<string, unknown>>): readonly ((finding: Finding) => boolean)[] {
  const [name, version, type, location, upstream] = ["name", "version", "type", "location", "upstream-name"].map(
    (key) => textOf(criteria[key]),
  );
  return [
    ...(name === undefined ? [] : [(finding: Finding) => finding.package?.name === name]),
    ...(version === undefined ? [] : [(finding: Finding) => finding.package?.version === version]),
    ...(type === undefined ? [] : [(finding: Finding) => isOfType(finding, typesNamed(type))]),
    ...(location === undefined ? [] : [(finding: Finding) => isAtPath(finding, [location])]),
    ...(upstream === undefined ? [] : [(finding: Finding) => finding.package?.sourceName === upstream]),
  ];
}
