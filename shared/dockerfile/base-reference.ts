import type { Stage } from "./stages.ts";

/** The stage that an image was built from. */
interface StageOrigin {
  readonly stage: Stage;
}

/** Returns the stage at the bottom of an image's stages. */
export function bottomOf({ stage }: StageOrigin): Stage {
  let current = stage;
  for (let remaining = 1000; current.base.kind === "stage" && remaining > 0; remaining -= 1) {
    current = current.base.stage;
  }
  return current;
}

/** Returns the reference in the bottom FROM of an image's stages; undefined if it contains unknown variables. */
export function baseReferenceOf(origins: StageOrigin): string | undefined {
  const { base } = bottomOf(origins);
  return base.kind === "image" && base.complete ? base.reference : undefined;
}
