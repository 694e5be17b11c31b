import type { Instruction } from "../../../../shared/dockerfile/index.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";
import { isWindowsShell } from "../../shells.ts";

const consecutive = defineLintRule({
  id: "DL3059",
  name: "join-runs",
  severity: "info",
  hadolint: "info",
  summary: "Combine consecutive RUN instructions.",
  why: "Each RUN creates a layer. Files that one RUN adds and the next removes stay in the image.",
  before: "RUN /install.sh\nRUN /clean-up.sh",
  after: "RUN /install.sh \\\n && /clean-up.sh",
  tags: ["image-size"],
  precision: "medium",
});

function sameFlags(a: Instruction, b: Instruction): boolean {
  const text = ({ flags }: Instruction): string => flags.map(({ name, value }) => `${name}=${value ?? ""}`).join("\n");
  return text(a) === text(b);
}

function isSingle(context: LintContext, instruction: Instruction): boolean {
  return (
    context.getCommands(instruction).filter(({ depth }) => depth === 0).length < 2 && instruction.heredocs.length === 0
  );
}

/** Commands that change the shell itself, which the next RUN does not see. */
const shellState = new Set([
  "",
  "cd",
  "export",
  "set",
  "unset",
  "umask",
  "source",
  ".",
  "alias",
  "exec",
  "exit",
  "trap",
]);

/** Creates a fix that joins two adjacent RUNs of one simple command each. */
function joinFix(context: LintContext, previous: Instruction, instruction: Instruction): LintProblem["fix"] {
  const isSimple = [previous, instruction].every((run) => {
    const [command, ...others] = context.getCommands(run);
    const isAll = command !== undefined && others.length === 0 && command.span.end === run.args.span.end;
    return (
      isAll && run.json === undefined && command.span.start === run.args.span.start && !shellState.has(command.name)
    );
  });
  const { source, escapeChar } = context.file;
  const gap = { start: previous.args.span.end, end: instruction.args.span.start };
  const isNext =
    source.positionAt(gap.start).line + 1 === instruction.line && source.positionAt(gap.end).line === instruction.line;
  if (!isSimple || !isNext || previous.flags.length > 0) return undefined;
  const newline = source.slice(gap).includes("\r\n") ? "\r\n" : "\n";
  return { description: "Combine with the previous RUN", edits: [{ span: gap, text: ` ${escapeChar}${newline} && ` }] };
}

const consecutiveCheck: Check = {
  rules: [consecutive],
  *run(context) {
    for (const stage of context.sections) {
      for (const [index, instruction] of stage.instructions.entries()) {
        const previous = stage.instructions[index - 1];
        if (instruction.keyword !== "RUN" || previous?.keyword !== "RUN" || !sameFlags(instruction, previous)) continue;
        if (!isSingle(context, instruction) || !isSingle(context, previous)) continue;
        yield {
          rule: consecutive,
          instruction,
          span: instruction.keywordSpan,
          message: "This RUN can be combined with the previous one",
          about: [instruction.args.text],
          related: [{ span: previous.keywordSpan, message: "The previous RUN" }],
          fix: isWindowsShell(context.states.before(instruction).shell)
            ? undefined
            : joinFix(context, previous, instruction),
        };
      }
    }
  },
};

/** Checks of consecutive RUNs. */
export const consecutiveRunChecks: readonly Check[] = [consecutiveCheck];
