import type { Instruction } from "./instruction.ts";
import { parseMountOptions } from "./mounts.ts";
import type { Span } from "./source-text.ts";
import type { BuildGraph, ImageSource } from "./stages.ts";

/** An image, or what stands in its place, that an instruction takes something from. */
export interface ImageReference {
  /** The instruction; for ONBUILD, what it triggers. */
  readonly instruction: Instruction;
  /** True when it only runs in builds on top of this image. */
  readonly onbuild: boolean;
  readonly use: "base" | "copied" | "mounted";
  /** The name as written, and where. */
  readonly written: string;
  readonly span: Span;
  readonly source: ImageSource;
}

/** What stands behind every FROM, `--from=` and `--mount=from=` of a file. */
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

/** A number is a stage for COPY and a name for mounts (BuildKit, `dockerfile2llb`: `toCommand`, `detectRunMount`). */
function sourceOf({ use, written }: Pick<ImageReference, "use" | "written">, source: ImageSource): ImageSource {
  if (written === "scratch" && source.kind === "image") return { kind: "scratch" };
  if (use === "mounted" && /^\d+$/u.test(written)) return { kind: "image", reference: written, complete: true };
  return source;
}
