import type { Instruction } from "../../../../shared/dockerfile/index.ts";
import { parsePairs } from "../../../../shared/dockerfile/index.ts";
import { type Check, defineLintRule, type Edit, type LintProblem } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const keywordCasing = defineLintRule({
  id: "ConsistentInstructionCasing",
  name: "consistent-instruction-casing",
  severity: "info",
  summary: "Write all instructions in the same case.",
  why: "Consistent keywords make a file easier to read and search.",
  before: "FROM debian:12.11-slim\nrun make",
  after: "FROM debian:12.11-slim\nRUN make",
  precision: "very-high",
});

const noEmptyLines = defineLintRule({
  id: "NoEmptyContinuation",
  name: "no-empty-continuation",
  severity: "low",
  summary: "Remove empty lines inside a continued instruction.",
  why: "The builder skips them but calls them deprecated. A later version may end the instruction there.",
  before: "RUN make \\\n\n  install",
  after: "RUN make \\\n  install",
  precision: "very-high",
});

const descriptions = defineLintRule({
  id: "InvalidDefinitionDescription",
  name: "invalid-definition-description",
  severity: "info",
  summary: "Start the comment above an ARG or a stage with its name.",
  why: "Docker shows such comments as descriptions of arguments and stages. Put an empty line after other comments.",
  before: "# the version to build\nARG version=1",
  after: "# version the version to build\nARG version=1",
  precision: "high",
  isOptIn: true,
});

const lowerCase = (text: string): boolean => text === text.toLowerCase();
const upperCase = (text: string): boolean => text === text.toUpperCase();

/** Reports keywords in a different case. BuildKit skips the ARGs before the first FROM. */
function* casing({ file, graph }: LintContext): Generator<LintProblem> {
  const instructions = graph.stages.flatMap(({ from, instructions: body }) =>
    from === undefined ? body : [from, ...body],
  );
  const written = instructions.map((instruction) => file.source.slice(instruction.keywordSpan));
  const lower = written.filter(lowerCase).length;
  const upper = written.filter((keyword) => upperCase(keyword) && !lowerCase(keyword)).length;
  const majorityIsLower = lower > upper;
  for (const [index, instruction] of instructions.entries()) {
    const keyword = written[index] ?? "";
    if (majorityIsLower ? lowerCase(keyword) : upperCase(keyword)) continue;
    const expected = majorityIsLower ? keyword.toLowerCase() : keyword.toUpperCase();
    yield {
      rule: keywordCasing,
      instruction,
      span: instruction.keywordSpan,
      message: `${keyword} differs in case from the file's other instructions; write ${expected}`,
      about: [keyword, instruction.args.text],
      fix: {
        description: `Write ${expected}`,
        edits: [{ span: instruction.keywordSpan, text: expected }, ...asEdits(instruction, majorityIsLower)],
      },
    };
  }
}

/** Creates the edits of AS, which follows the case of its FROM. */
function asEdits({ keyword, words }: Instruction, isLower: boolean): Edit[] {
  const as = keyword === "FROM" && words.length === 3 ? words[1] : undefined;
  const expected = isLower ? "as" : "AS";
  return as === undefined || as.raw === expected ? [] : [{ span: as.span, text: expected }];
}

function* emptyLines(context: LintContext): Generator<LintProblem> {
  const { source, instructions } = context.file;
  for (const instruction of instructions) {
    const [first] = instruction.emptyContinuations;
    if (first === undefined) continue;
    const cuts = instruction.emptyContinuations.map((span) => {
      const { line } = source.positionAt(span.start);
      return { span: { start: span.start, end: source.nextLineStart(line) }, text: "" };
    });
    yield {
      rule: noEmptyLines,
      instruction,
      span: first,
      message: `This ${instruction.keyword} contains an empty line`,
      about: [instruction.keyword, instruction.args.text],
      fix: { description: "Remove the empty lines", edits: cuts },
    };
  }
}

function definedNames(instruction: Instruction, { file, graph }: LintContext): string[] {
  if (instruction.keyword === "ARG") return parsePairs(instruction, file.escapeChar).map(({ key }) => key.value);
  const name = instruction.keyword === "FROM" ? graph.stageOf(instruction).name : undefined;
  return name === undefined ? [] : [name.value];
}

function* badDescriptions(context: LintContext): Generator<LintProblem> {
  for (const instruction of context.file.instructions) {
    const names = definedNames(instruction, context);
    const comment = instruction.leadingComments.at(-1);
    const [first] = names;
    if (first === undefined || comment === undefined || comment.text === "") continue;
    if (names.includes(comment.text.split(/\s/, 1)[0] ?? "")) continue;
    yield {
      rule: descriptions,
      instruction,
      span: instruction.span,
      message: `The comment above ${first} does not start with its name`,
      about: [first],
      related: [{ span: comment.span, message: "The comment" }],
    };
  }
}

/** Checks of the layout of a file. */
export const layoutChecks: readonly Check[] = [
  { rules: [keywordCasing], run: casing },
  { rules: [noEmptyLines], run: emptyLines },
  { rules: [descriptions], run: badDescriptions },
];
