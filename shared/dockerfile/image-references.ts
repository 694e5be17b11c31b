import type { Instruction } from "./instruction.ts";
import { parseMountOptions } from "./mounts.ts";
import type { Span } from "./source-text.ts";
import type { BuildGraph, ImageSource } from "./stages.ts";

/** A reference to an image, a stage or a build context in an instruction. */
export interface ImageReference {
  /** The instruction. For ONBUILD, the instruction that it triggers. */
  readonly instruction: Instruction;
  /** True if the instruction only runs in builds on top of this image. */
  readonly onbuild: boolean;
  readonly use: "base" | "copied" | "mounted";
  /** The reference as written. */
  readonly written: string;
  readonly span: Span;
  readonly source: ImageSource;
}

/** Lists the references of every FROM, `--from=` and `--mount=from=` in a file. */
export function* listImageReferences(graph: BuildGraph): Generator<ImageReference> {
  for (const { from, image, base } of graph.stages) {
    if (from === undefined || image === undefined) continue;
    yield { instruction: from, onbuild: false, use: "base", written: image.value, span: image.span, source: base };
  }
  for (const stage of [graph.preamble, ...graph.stages]) {
    for (const outer of stage.instructions) {
      const instruction = outer.trigger ?? outer;
      const onbuild = outer.trigger !== undefined;
      for (const { name, value, valueSpan: span } of instruction.flags) {
        const use = fromOf(instruction, name, value);
        if (use === undefined) continue;
        const source = sourceOf(use, graph.resolve(use.written, stage));
        yield { instruction, onbuild, ...use, span, source };
      }
    }
  }
}

function fromOf(
  { keyword }: Instruction,
  flag: string,
  value = "",
): Pick<ImageReference, "use" | "written"> | undefined {
  const isFiles = flag === "from" && (keyword === "COPY" || keyword === "ADD");
  const isMount = flag === "mount" && keyword === "RUN";
  const written = isFiles ? value : isMount ? (parseMountOptions(value).get("from") ?? "") : "";
  return written === "" ? undefined : { use: isFiles ? "copied" : "mounted", written };
}

/**
 * Resolves a number: a stage for COPY, a name for mounts (BuildKit, `dockerfile2llb`: `toCommand`, `detectRunMount`).
 */
function sourceOf({ use, written }: Pick<ImageReference, "use" | "written">, source: ImageSource): ImageSource {
  if (written === "scratch" && source.kind === "image") return { kind: "scratch" };
  if (use === "mounted" && /^\d+$/u.test(written)) return { kind: "image", reference: written, complete: true };
  return source;
}
