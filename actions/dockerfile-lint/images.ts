import { findAmbiguities, findFrontendImage, resolveImages } from "../../shared/dockerfile/index.ts";
import type { ImageUse } from "../../shared/evidence/index.ts";
import type { LintContext } from "./context.ts";
import type { LintSource } from "./options.ts";

/**
 * Lists the images that building the file uses, including its frontend, and the lines that builders may parse
 * differently. Pure.
 */
export function listImages({ path: file, text }: LintSource, context: LintContext): ImageUse[] {
  const frontend = frontendOf(text, context);
  return [
    ...findAmbiguities(context.file).map((doubt): ImageUse => ({ ...doubt, use: "base", file })),
    ...(frontend === undefined ? [] : [{ ...frontend, use: "frontend", file } as const]),
    ...resolveImages(context.file, context.graph).map((image) => ({ ...image, file })),
  ];
}

/**
 * Returns the frontend image. The build argument overrides the file (BuildKit, `frontend/gateway` of the built-in
 * Dockerfile frontend).
 */
function frontendOf(text: string, { options: { buildArgs } }: LintContext): ReturnType<typeof findFrontendImage> {
  const [argument = ""] = (Object.hasOwn(buildArgs, "BUILDKIT_SYNTAX") ? (buildArgs["BUILDKIT_SYNTAX"] ?? "") : "")
    .trim()
    .split(" ", 1);
  return argument === "" ? findFrontendImage(text) : { reference: argument, line: 1 };
}
