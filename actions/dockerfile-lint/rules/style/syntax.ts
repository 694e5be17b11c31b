import { type Instruction, parsePairs, parseTransfer } from "../../../../shared/dockerfile/index.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const parseError = defineLintRule({
  id: "DL1000",
  name: "syntax-error",
  severity: "high",
  hadolint: "error",
  summary: "Write valid instructions.",
  why: "The build fails here, and this part of the file could not be linted.",
  before: "RNU make",
  after: "RUN make",
  precision: "very-high",
});

const inlineIgnore = defineLintRule({
  id: "DL1001",
  name: "no-inline-ignore",
  severity: "info",
  hadolint: "ignore",
  summary: "Do not suppress rules with comments.",
  why: "Your policy keeps exceptions in the configuration. Comments in the file bypass it.",
  before: "# hadolint ignore=DL3008\nRUN apt-get update && apt-get install -y curl",
  after: "RUN apt-get update && apt-get install -y curl=7.88.1-10",
  precision: "very-high",
});

const keywords = new Set([
  "ADD",
  "ARG",
  "CMD",
  "COPY",
  "ENTRYPOINT",
  "ENV",
  "EXPOSE",
  "FROM",
  "HEALTHCHECK",
  "LABEL",
  "MAINTAINER",
  "ONBUILD",
  "RUN",
  "SHELL",
  "STOPSIGNAL",
  "USER",
  "VOLUME",
  "WORKDIR",
]);

/** Returns why a builder rejects an instruction, or undefined if it is valid. */
function findSyntaxError(instruction: Instruction, escapeChar: string): string | undefined {
  const { keyword, args, words, heredocs, flags, trigger } = instruction;
  if (!keywords.has(keyword)) return `Unknown instruction ${keyword}`;
  const open = heredocs.find(({ terminated }) => !terminated);
  if (open !== undefined) return `The heredoc ${open.name} has no end; write its name alone on a line`;
  if (args.length === 0 && keyword !== "CMD" && keyword !== "ENTRYPOINT") {
    const hasMounts = keyword === "RUN" && flags.length > 0;
    return `${keyword} requires ${hasMounts ? "a command" : "an argument"}`;
  }
  if (keyword === "FROM" && words.length !== 1 && !(words.length === 3 && /^as$/i.test(words[1]?.value ?? ""))) {
    return "FROM requires an image; AS requires a stage name";
  }
  if (keyword === "FROM" && words.length === 3 && !/^[A-Za-z][\w.-]*$/.test(words[2]?.value ?? "")) {
    return `${words[2]?.value} is not a valid stage name`;
  }
  if (
    (keyword === "COPY" || keyword === "ADD") &&
    heredocs.length === 0 &&
    parseTransfer(instruction).sources.length === 0
  ) {
    return `${keyword} requires a source and a target`;
  }
  if (keyword === "ENV" || keyword === "LABEL") {
    const bare = parsePairs(instruction, escapeChar).find(({ value }) => value === undefined);
    if (bare !== undefined) return `${bare.key.value} has no value; write ${bare.key.value}=…`;
  }
  if (keyword === "SHELL" && instruction.json === undefined) return "SHELL requires the JSON form";
  if (keyword === "HEALTHCHECK" && !/^(?:none$|cmd\s)/i.test(args.text))
    return "HEALTHCHECK requires CMD with a command, or NONE";
  return trigger === undefined ? undefined : findSyntaxError(trigger, escapeChar);
}

function* syntaxErrors({ file }: LintContext): Generator<LintProblem> {
  for (const instruction of file.instructions) {
    const message = findSyntaxError(instruction, file.escapeChar);
    if (message === undefined) continue;
    yield {
      rule: parseError,
      instruction,
      span: instruction.keywordSpan,
      message,
      about: [instruction.keyword, instruction.args.text],
    };
  }
}

function* inlineIgnores({ comments }: LintContext): Generator<LintProblem> {
  for (const { span, text } of comments.ignores) {
    yield { rule: inlineIgnore, instruction: undefined, span, message: "This comment suppresses rules", about: [text] };
  }
}

/** Checks of syntax errors, and of suppression comments if the policy forbids them. */
export const syntaxChecks: readonly Check[] = [
  { rules: [parseError], run: syntaxErrors },
  { rules: [inlineIgnore], run: inlineIgnores },
];
