import { type Flag, type Instruction, parseMountOptions, type Stage } from "../../../shared/dockerfile/index.ts";
import type { LintContext } from "../context.ts";
import type { Edit } from "./rule.ts";

/** Maximum number of stages in a file whose stages are renamed. Bounds the work on hostile files. */
const maxStages = 200;

/**
 * Creates the edits that rename a stage: its name, and every FROM, COPY --from and RUN --mount=from= that refers to it.
 * Returns undefined if a reference cannot be edited, for example because it is in a variable.
 */
export function renameStage(context: LintContext, stage: Stage, name: string): readonly Edit[] | undefined {
  if (stage.name === undefined || context.graph.stages.length > maxStages) return undefined;
  const edits: Edit[] = [{ span: stage.name.span, text: name }];
  for (const user of context.graph.stages.slice(stage.index + 1)) {
    const own = user.base.kind === "stage" && user.base.stage === stage ? editFrom(user, name) : [];
    const others = user.instructions.map((instruction) => editFlags(context, { instruction, user, stage, name }));
    for (const list of [own, ...others]) {
      if (list === undefined) return undefined;
      edits.push(...list);
    }
  }
  return edits;
}

function editFrom({ image }: Stage, name: string): readonly Edit[] | undefined {
  return image === undefined || image.raw.toLowerCase() !== name.toLowerCase()
    ? undefined
    : [{ span: image.span, text: name }];
}

/** A reference to a stage in an instruction of another one. */
interface Use {
  readonly instruction: Instruction;
  readonly user: Stage;
  readonly stage: Stage;
  readonly name: string;
}

function editFlags(context: LintContext, use: Use): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const flag of use.instruction.flags) {
    const value = referenceOf(use.instruction, flag);
    if (value === undefined || /^\d+$/.test(value)) continue;
    const source = context.graph.resolve(value, use.user);
    if (source.kind !== "stage" || source.stage !== use.stage) continue;
    const written = context.file.source.slice(flag.valueSpan);
    const prefix = flag.name === "from" ? /^/ : /(?:^|,)from=/i;
    const match = prefix.exec(written);
    const start = (match?.index ?? 0) + (match?.[0].length ?? 0);
    const end = start + value.length;
    if (match === null || written.slice(start, end) !== value || !/^(?:,|$)/.test(written.slice(end))) return undefined;
    edits.push({ span: { start: flag.valueSpan.start + start, end: flag.valueSpan.start + end }, text: use.name });
  }
  return edits;
}

function referenceOf({ keyword }: Instruction, { name, value = "" }: Flag): string | undefined {
  if (keyword === "COPY" && name === "from") return value;
  return keyword === "RUN" && name === "mount" ? parseMountOptions(value).get("from") : undefined;
}
