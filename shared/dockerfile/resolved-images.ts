import { type ImageReference, listImageReferences } from "./image-references.ts";
import type { Instruction } from "./instruction.ts";
import type { Dockerfile } from "./parse.ts";
import type { BuildGraph } from "./stages.ts";
import { findVariableReferences } from "./variables.ts";

/** An image that a build uses, as far as the file and the build options name it. */
export interface ResolvedImage {
  /** The reference with known arguments replaced by their values. */
  readonly reference: string;
  readonly use: ImageReference["use"];
  /** 1-based. */
  readonly line: number;
  /** Variables that only the build knows. Absent if there are none. */
  readonly unknown?: string[];
  /** True if the build options name the image. */
  readonly context?: true;
}

/** Lists the images that building the file uses, including those of stages that the target does not need. Pure. */
export function resolveImages(file: Dockerfile, graph: BuildGraph): ResolvedImage[] {
  const resolved = [...listImageReferences(graph)].flatMap((take): ResolvedImage[] => {
    const named = nameOf(take, file, graph);
    const { line } = take.use === "base" ? take.instruction : file.source.positionAt(take.span.start);
    return named === undefined ? [] : [{ ...named, use: take.use, line }];
  });
  return [...replacedStages(graph), ...resolved];
}

/** Lists the stages that BuildKit replaces with a build context of the same name. */
function replacedStages(graph: BuildGraph): ResolvedImage[] {
  return graph.stages.flatMap((stage): ResolvedImage[] => {
    if (stage.name === undefined || stage.from === undefined) return [];
    const source = graph.resolve(stage.name.value, stage);
    if (source.kind !== "context") return [];
    return [{ reference: source.name, use: "base", line: stage.from.line, context: true }];
  });
}

function nameOf(
  { source, use, written, instruction }: ImageReference,
  { escapeChar }: Dockerfile,
  graph: BuildGraph,
): Omit<ResolvedImage, "use" | "line"> | undefined {
  if (source.kind === "context") return { reference: source.name, context: true };
  // A number without a matching stage fails the build.
  if (source.kind !== "image" || (use === "copied" && /^\d+$/u.test(written))) return undefined;
  // The build call must set an argument with an empty default.
  const isWhole = source.complete && source.reference !== "";
  const reference = source.reference === "" ? written : source.reference;
  if (reference === "" || (!isWhole && isStageOfPlatform(reference, instruction, { graph, escapeChar })))
    return undefined;
  const names = findVariableReferences(reference, escapeChar).map(({ name }) => name);
  return { reference, ...(isWhole || names.length === 0 ? {} : { unknown: [...new Set(names)] }) };
}

/**
 * Returns true for `FROM build-${TARGETARCH}` if stages above have such names for the common platforms, so that the
 * platform selects a stage. Other variables can be empty, contain a slash or end the name of an image
 * (`amazon${TARGETOS}`), so that they may refer to an external image.
 */
function isStageOfPlatform(
  reference: string,
  instruction: Instruction,
  { graph, escapeChar }: { readonly graph: BuildGraph; readonly escapeChar: string },
): boolean {
  const [variable, another] = findVariableReferences(reference, escapeChar);
  if (variable === undefined || another !== undefined || variable.modifier !== "") return false;
  const before = reference.slice(0, variable.start).toLowerCase();
  const after = reference.slice(variable.end).toLowerCase();
  if (!["TARGETARCH", "BUILDARCH"].includes(variable.name) || !/^[\w-]*$/u.test(before + after)) return false;
  const { index: below } = graph.stageOf(instruction);
  const names = graph.stages.filter(({ index }) => index < below).map(({ name }) => name?.value.toLowerCase());
  return ["amd64", "arm64"].every((platform) => names.includes(`${before}${platform}${after}`));
}
