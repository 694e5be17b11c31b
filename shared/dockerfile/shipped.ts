import { flagValue, type Instruction } from "./instruction.ts";
import type { BuildGraph, Stage } from "./stages.ts";

/**
 * Lists the stages that the built image is made of: the target, those that it is based on, and those whose whole file
 * system one of them copies. Pure.
 */
export function listShippedStages({ target, resolve }: BuildGraph): ReadonlySet<Stage> {
  const shipped = new Set<Stage>();
  const queue = target === undefined ? [] : [target];
  for (let stage = queue.pop(); stage !== undefined; stage = queue.pop()) {
    if (shipped.has(stage)) continue;
    shipped.add(stage);
    if (stage.base.kind === "stage") queue.push(stage.base.stage);
    for (const instruction of stage.instructions) {
      const from =
        instruction.keyword === "COPY" && copiesAll(instruction) ? flagValue(instruction, "from") : undefined;
      const source = from === undefined ? undefined : resolve(from, stage);
      if (source?.kind === "stage") queue.push(source.stage);
    }
  }
  return shipped;
}

/** Checks whether one of the sources of a COPY is the root directory, or everything in it. */
function copiesAll({ words, json }: Instruction): boolean {
  const operands = (json ?? words).map(({ value }) => value);
  return operands.slice(0, -1).some((value) => /^[./]*\*{0,2}\/?$/u.test(value));
}
