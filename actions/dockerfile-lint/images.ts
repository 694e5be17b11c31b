import { doubtsOf, frontendImage, type Instruction, variableReferences } from "../../shared/dockerfile/index.ts";
import type { ImageUse } from "../../shared/evidence/index.ts";
import type { LintContext } from "./context.ts";
import { type ImageTake, imageTakes } from "./image-takes.ts";
import type { LintSource } from "./options.ts";

/** The images that a build of the file takes, those of stages that the target does not need among them. Pure. */
export function imagesOf({ path: file, text }: LintSource, context: LintContext): ImageUse[] {
  const { source } = context.file;
  const taken = [...imageTakes(context.graph)].flatMap((take): ImageUse[] => {
    const named = nameOf(take, context);
    const { line } = take.use === "base" ? take.instruction : source.positionAt(take.span.start);
    return named === undefined ? [] : [{ ...named, use: take.use, file, line }];
  });
  const frontend = frontendOf(text, context);
  return [
    ...doubtsOf(context.file).map((doubt): ImageUse => ({ ...doubt, use: "base", file })),
    ...(frontend === undefined ? [] : [{ ...frontend, use: "frontend", file } as const]),
    ...replacedStages(context).map((replaced): ImageUse => ({ ...replaced, use: "base", file })),
    ...taken,
  ];
}

/** Stages in whose place BuildKit takes a build context of the call, because both have one name. */
function replacedStages({ graph }: LintContext): Pick<ImageUse, "reference" | "context" | "line">[] {
  return graph.stages.flatMap((stage) => {
    if (stage.name === undefined || stage.from === undefined) return [];
    const source = graph.resolve(stage.name.value, stage);
    return source.kind === "context" ? [{ reference: source.name, context: true, line: stage.from.line }] : [];
  });
}

/** The build argument outdoes the file (BuildKit, `frontend/gateway` of the built-in Dockerfile frontend). */
function frontendOf(text: string, { options: { buildArgs } }: LintContext): ReturnType<typeof frontendImage> {
  const [given = ""] = (Object.hasOwn(buildArgs, "BUILDKIT_SYNTAX") ? (buildArgs["BUILDKIT_SYNTAX"] ?? "") : "")
    .trim()
    .split(" ", 1);
  return given === "" ? frontendImage(text) : { reference: given, line: 1 };
}

function nameOf(
  { source, use, written, instruction }: ImageTake,
  context: LintContext,
): Pick<ImageUse, "reference" | "unknown" | "context"> | undefined {
  if (source.kind === "context") return { reference: source.name, context: true };
  // A number that is no stage of the file fails the build.
  if (source.kind !== "image" || (use === "copied" && /^\d+$/u.test(written))) return undefined;
  // An argument whose default is empty waits for the call's.
  const isWhole = source.complete && source.reference !== "";
  const reference = source.reference === "" ? written : source.reference;
  if (reference === "" || (!isWhole && isStageOfPlatform(reference, instruction, context))) return undefined;
  const names = variableReferences(reference, context.file.escapeChar).map(({ name }) => name);
  return { reference, ...(isWhole || names.length === 0 ? {} : { unknown: [...new Set(names)] }) };
}

/**
 * `FROM build-${TARGETARCH}`, where stages above have such names for the common platforms: the platform chooses among stages. Other variables can be
 * empty, hold a slash or end the name of an image (`amazon${TARGETOS}`), so that they may lead out of the file.
 */
function isStageOfPlatform(reference: string, instruction: Instruction, { graph, file }: LintContext): boolean {
  const [variable, another] = variableReferences(reference, file.escapeChar);
  if (variable === undefined || another !== undefined || variable.modifier !== "") return false;
  const before = reference.slice(0, variable.start).toLowerCase();
  const after = reference.slice(variable.end).toLowerCase();
  if (!["TARGETARCH", "BUILDARCH"].includes(variable.name) || !/^[\w-]*$/u.test(before + after)) return false;
  const { index: below } = graph.stageOf(instruction);
  const names = graph.stages.filter(({ index }) => index < below).map(({ name }) => name?.value.toLowerCase());
  return ["amd64", "arm64"].every((platform) => names.includes(`${before}${platform}${after}`));
}
