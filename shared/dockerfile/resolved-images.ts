import { type ImageReference, listImageReferences } from "./image-references.ts";
import type { Instruction } from "./instruction.ts";
import type { Dockerfile } from "./parse.ts";
import type { BuildGraph } from "./stages.ts";
import { findVariableReferences } from "./variables.ts";

/** An image that a build takes, as far as the file and the call of the build name it. */
export interface ResolvedImage {
  /** With arguments replaced by their values as far as these are known. */
  readonly reference: string;
  readonly use: ImageReference["use"];
  /** 1-based. */
  readonly line: number;
  /** Variables that only the build knows; absent where there is none. */
  readonly unknown?: string[];
  /** True where the call of the build says what it is. */
  readonly context?: true;
}

/** The images that a build of the file takes, those of stages that the target does not need among them. Pure. */
export function resolveImages(file: Dockerfile, graph: BuildGraph): ResolvedImage[] {
  const resolved = [...listImageReferences(graph)].flatMap((take): ResolvedImage[] => {
    const named = nameOf(take, file, graph);
    const { line } = take.use === "base" ? take.instruction : file.source.positionAt(take.span.start);
    return named === undefined ? [] : [{ ...named, use: take.use, line }];
  });
  return [...replacedStages(graph), ...resolved];
}

/** Stages in whose place BuildKit takes a build context of the call, because both have one name. */
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
  // A number that is no stage of the file fails the build.
  if (source.kind !== "image" || (use === "copied" && /^\d+$/u.test(written))) return undefined;
  // An argument whose default is empty waits for the call's.
  const isWhole = source.complete && source.reference !== "";
  const reference = source.reference === "" ? written : source.reference;
  if (reference === "" || (!isWhole && isStageOfPlatform(reference, instruction, { graph, escapeChar })))
    return undefined;
  const names = findVariableReferences(reference, escapeChar).map(({ name }) => name);
  return { reference, ...(isWhole || names.length === 0 ? {} : { unknown: [...new Set(names)] }) };
}

/**
 * `FROM build-${TARGETARCH}`, where stages above have such names for the common platforms: the platform chooses among stages. Other variables can be
 * empty, hold a slash or end the name of an image (`amazon${TARGETOS}`), so that they may lead out of the file.
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
