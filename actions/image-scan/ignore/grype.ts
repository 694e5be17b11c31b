import { typesNamed } from "../../../shared/ecosystems/index.ts";
import type { Finding } from "../../../shared/findings/index.ts";
import { didYouMean } from "../../../shared/text/index.ts";
import { hasId, type IgnoreFile, type IgnoreRule, ignoreRule } from "./ignore-rule.ts";
import { isAtPath, isOfType } from "./scope.ts";
import { readYaml, recordOf, strangeKeys, textOf } from "./yaml-file.ts";

const keys = [
  ...["vulnerability", "include-aliases", "reason", "namespace", "fix-state", "package"],
  ...["vex-status", "vex-justification", "match-type"],
];
const packageKeys = ["name", "version", "language", "type", "location", "upstream-name"];
/** What only Grype's own way of matching decides. */
const undecidable = ["namespace", "vex-status", "vex-justification", "match-type"];
const fixStates = ["fixed", "not-fixed", "wont-fix", "unknown"];

/** The `ignore` rules of `.grype.yaml`; all that a rule says must hold. Grype's rules have no expiry. */
export function readGrypeIgnore(text: string, file: string): IgnoreFile {
  const { value, lineOf } = readYaml(text, file);
  const rules = recordOf(value)?.["ignore"];
  const items: readonly unknown[] = Array.isArray(rules) ? rules : [];
  return { file, rules: items.map((item, index) => entryOf(recordOf(item) ?? {}, file, lineOf("ignore", index))) };
}

function entryOf(rule: Readonly<Record<string, unknown>>, file: string, line: number): IgnoreRule {
  const id = textOf(rule["vulnerability"]);
  const item = recordOf(rule["package"]) ?? {};
  const name = textOf(item["name"]);
  const tests = [
    ...(id === undefined ? [] : [(finding: Finding) => hasId(finding, id)]),
    ...fixStateTest(textOf(rule["fix-state"])),
    ...packageTests(item),
  ];
  return ignoreRule(file, {
    line,
    title: [id, name].filter((part) => part !== undefined).join(" in ") || "a rule",
    reason: textOf(rule["reason"]),
    problem: problemOf(rule, item) ?? (tests.length === 0 ? "it has no condition" : undefined),
    covers: (finding) => finding.advisory !== undefined && tests.every((test) => test(finding)),
  });
}

function problemOf(
  rule: Readonly<Record<string, unknown>>,
  item: Readonly<Record<string, unknown>>,
): string | undefined {
  const strange = strangeKeys(rule, keys) ?? strangeKeys(item, packageKeys);
  if (strange !== undefined) return strange;
  const external = undecidable.find((key) => (textOf(rule[key]) ?? "") !== "");
  if (external !== undefined) return `only Grype can evaluate ${external}`;
  const state = textOf(rule["fix-state"]);
  if (state !== undefined && !fixStates.includes(state))
    return `"${state}" is not a fix-state${didYouMean(state, fixStates)}`;
  if ((textOf(item["language"]) ?? "") !== "") return "only Grype can evaluate package.language; use package.type";
  const type = textOf(item["type"]);
  return type === undefined || typesNamed(type).length > 0 ? undefined : `"${type}" is not a package type`;
}

function fixStateTest(state: string | undefined): readonly ((finding: Finding) => boolean)[] {
  return state === undefined ? [] : [({ advisory }) => (advisory?.fixState ?? "unknown") === state];
}

function packageTests(item: Readonly<Record<string, unknown>>): readonly ((finding: Finding) => boolean)[] {
  const [name, version, type, location, upstream] = ["name", "version", "type", "location", "upstream-name"].map(
    (key) => textOf(item[key]),
  );
  return [
    ...(name === undefined ? [] : [(finding: Finding) => finding.package?.name === name]),
    ...(version === undefined ? [] : [(finding: Finding) => finding.package?.version === version]),
    ...(type === undefined ? [] : [(finding: Finding) => isOfType(finding, typesNamed(type))]),
    ...(location === undefined ? [] : [(finding: Finding) => isAtPath(finding, [location])]),
    ...(upstream === undefined ? [] : [(finding: Finding) => finding.package?.sourceName === upstream]),
  ];
}
