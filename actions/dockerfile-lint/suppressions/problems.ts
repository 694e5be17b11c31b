import { defineRule, type LintRule, type Problem } from "../checks/rule.ts";
import type { LintContext } from "../context.ts";
import { isExpired, type Suppressor } from "./apply.ts";
import type { Pragma } from "./pragmas.ts";

const broken = defineRule({
  id: "SW-DF-suppression-malformed",
  name: "suppression-malformed",
  severity: "medium",
  summary: "Write suppressing comments in a form that takes effect.",
  why: "A comment with a slip in it suppresses nothing, while its author believes that it does.",
  before: "# hadolint ignore=DL3008,foo\nRUN apt-get update && apt-get install -y curl",
  after: "# hadolint ignore=DL3008\nRUN apt-get update && apt-get install -y curl",
});

const expired = defineRule({
  id: "SW-DF-suppression-expired",
  name: "suppression-expired",
  severity: "medium",
  summary: "Renew or remove suppressions whose date has passed.",
  why: "The exception was granted until a day that is over; what it covered counts again.",
  before: "# seaworthy ignore=DL3008 until=2020-01-31 reason=mirror is frozen\nRUN apt-get install -y curl",
  after: "RUN apt-get install -y curl=7.88.1-10",
});

const unused = defineRule({
  id: "SW-DF-suppression-unused",
  name: "suppression-unused",
  severity: "low",
  summary: "Remove suppressions that suppress nothing.",
  why: "A leftover exception hides the next real finding at that place.",
  before: "# hadolint ignore=DL3003\nRUN make",
  after: "RUN make",
});

const unknown = defineRule({
  id: "SW-DF-suppression-unknown-rule",
  name: "suppression-unknown-rule",
  severity: "medium",
  summary: "Name rules that exist.",
  why: "An id that no rule has suppresses nothing; most often it is a typing slip.",
  before: "# hadolint ignore=DL30008\nRUN apt-get install -y curl",
  after: "# hadolint ignore=DL3008\nRUN apt-get install -y curl",
});

const reasonless = defineRule({
  id: "SW-DF-suppression-reasonless",
  name: "suppression-reasonless",
  severity: "info",
  summary: "Say why a finding is suppressed.",
  why: "Without a reason nobody can judge later whether the exception still holds.",
  before: "# hadolint ignore=DL3008\nRUN apt-get update && apt-get install -y curl",
  after: "# hadolint ignore=DL3008 # the mirror is frozen\nRUN apt-get update && apt-get install -y curl",
});

/** The rules about suppressing comments themselves. */
export const suppressionRules: readonly LintRule[] = [broken, expired, unused, unknown, reasonless];

/** What is wrong with the file's suppressing comments, once everything else has been found and suppressed. */
export function suppressionProblems(
  context: LintContext,
  suppressor: Suppressor,
  isKnown: (id: string) => boolean,
): Problem[] {
  if (context.options.disableIgnorePragma) return [];
  const problems: Problem[] = context.pragmas.broken.map((pragma) => ({
    rule: broken,
    message: `This comment has no effect: ${pragma.problem}`,
    span: pragma.span,
    instruction: undefined,
    about: [pragma.text],
  }));
  for (const pragma of context.pragmas.ignores) {
    if (pragma.line > 0) problems.push(...problemsOf(context, pragma, suppressor, isKnown));
  }
  return problems;
}

/** Cuts the comment's line when none of its ids does anything; directives at the head may say more, and stay. */
function removal({ file }: LintContext, pragma: Pragma, unusedIds: readonly string[]): Problem["fix"] {
  const isDirective = file.directives.some(({ line }) => line === pragma.line);
  if (isDirective || unusedIds.length < pragma.ids.length) return undefined;
  const { source } = file;
  const span = { start: source.lineSpan(pragma.line).start, end: source.nextLineStart(pragma.line) };
  return { description: "Remove the comment", edits: [{ span, text: "" }] };
}

function* problemsOf(
  context: LintContext,
  pragma: Pragma,
  suppressor: Suppressor,
  isKnown: (id: string) => boolean,
): Generator<Problem> {
  const { options } = context;
  const base = { span: pragma.span, instruction: undefined, about: [pragma.text] };
  const unknownIds = pragma.ids.filter((id) => id !== "*" && !isKnown(id));
  const unusedIds = suppressor
    .unusedIds(pragma)
    .filter((id) => isKnown(id) && (!id.startsWith("SC") || options.shellcheck !== undefined));
  if (unknownIds.length > 0) {
    yield { ...base, rule: unknown, message: `No rule is called ${unknownIds.join(", ")}` };
  }
  if (isExpired(pragma, options.now)) {
    yield { ...base, rule: expired, message: `This suppression ended on ${pragma.until}; it no longer takes effect` };
  } else if (unusedIds.length > 0) {
    yield {
      ...base,
      rule: unused,
      message: `Nothing here is suppressed by ${unusedIds.join(", ")}`,
      fix: removal(context, pragma, unusedIds),
    };
  }
  if (pragma.reason === undefined && pragma.tool !== "buildkit") {
    yield { ...base, rule: reasonless, message: `No reason is given for suppressing ${pragma.ids.join(", ")}` };
  }
}
