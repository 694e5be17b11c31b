import type { Finding, Rule } from "../../../shared/findings/index.ts";
import {
  createFinding,
  type DefinedRule,
  type Problem,
  sortFindings,
  toReportedRule,
} from "../../../shared/rules/index.ts";
import { oneLine } from "../../../shared/text/index.ts";
import { defineLintRule, type LintRule } from "../checks/rule.ts";
import type { IgnoreEntry } from "./ignore-file.ts";

const invalid = defineLintRule({
  id: "SW-DI-invalid-pattern",
  name: "ignore-invalid-pattern",
  severity: "high",
  summary: "Write patterns that Docker can parse.",
  why: "One invalid pattern fails the whole build.",
  before: "secrets[",
  after: "secrets",
  precision: "very-high",
});

const outside = defineLintRule({
  id: "SW-DI-outside-context",
  name: "ignore-outside-context",
  severity: "medium",
  summary: "Use paths inside the build context.",
  why: "Patterns are relative to the context, and Docker never sends files outside it. This pattern excludes nothing.",
  before: "../secrets",
  after: "secrets",
  precision: "very-high",
});

const uselessException = defineLintRule({
  id: "SW-DI-useless-exception",
  name: "ignore-useless-exception",
  severity: "low",
  summary: "Put an exception after the pattern that it overrides.",
  why: "Docker reads the lines in order and the last match wins. An exception with no pattern before it has no effect, and a later pattern excludes the file again.",
  before: "!README.md\n*.md",
  after: "*.md\n!README.md",
  precision: "very-high",
});

const duplicate = defineLintRule({
  id: "SW-DI-duplicate-pattern",
  name: "ignore-duplicate-pattern",
  severity: "info",
  summary: "Write each pattern once.",
  why: "A repeated line suggests that one of the two was meant to be a different pattern.",
  before: ".git\nnode_modules\n.git",
  after: ".git\nnode_modules",
  precision: "very-high",
});

const indentedComment = defineLintRule({
  id: "SW-DI-indented-comment",
  name: "ignore-indented-comment",
  severity: "low",
  summary: "Start comments in the first column.",
  why: "A # after whitespace starts a pattern, not a comment.",
  before: "  # keys\n*.pem",
  after: "# keys\n*.pem",
  precision: "high",
});

const rules: readonly LintRule[] = [invalid, outside, uselessException, duplicate, indentedComment];

/** The rules about `.dockerignore` files. */
export const ignoreFileRules: readonly Rule[] = rules.map(toReportedRule);

/** Lints a `.dockerignore` file. Returns findings in the order of its lines. Pure. */
export function lintIgnoreFile(path: string, entries: readonly IgnoreEntry[]): Finding[] {
  const findings = entries.flatMap((entry, index) =>
    [...problemsOf(entry, entries.slice(0, index))].map((problem) => toFinding(path, entry, problem)),
  );
  return sortFindings(findings);
}

function* problemsOf(entry: IgnoreEntry, before: readonly IgnoreEntry[]): Generator<Problem<DefinedRule>> {
  const text = oneLine(entry.text);
  if (entry.problem !== undefined) {
    yield { rule: invalid, message: `Docker rejects ${text}: ${entry.problem}` };
    return;
  }
  if (entry.pattern === ".." || entry.pattern.startsWith("../"))
    yield { rule: outside, message: `${text} is outside the build context` };
  if (entry.text.startsWith("#"))
    yield { rule: indentedComment, message: `${text} is a pattern, not a comment, because whitespace precedes the #` };
  const earlier = before.filter(({ problem }) => problem === undefined);
  if (entry.negated && earlier.every(({ negated }) => negated)) {
    yield { rule: uselessException, message: `${text} has no effect: no line before it excludes anything` };
  }
  const twin = earlier.findLast(({ pattern }) => pattern === entry.pattern);
  if (twin?.negated === entry.negated) yield { rule: duplicate, message: `${text} is already on line ${twin.line}` };
}

function toFinding(file: string, { line, column, text, pattern }: IgnoreEntry, problem: Problem<DefinedRule>): Finding {
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: column + text.length };
  return createFinding(problem, {
    locations: [{ file, region }],
    subject: { kind: "source", path: file },
    about: [file, pattern],
  });
}
