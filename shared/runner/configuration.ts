import { commonInputs } from "../config/index.ts";
import { digestOf } from "../evidence/digest.ts";
import type { RunContext } from "./result.ts";

/** Inputs that name an image or configure access to it. The subject identifies the image. */
const accessInputs = [
  ...["image", "registry-username", "registry-password", "insecure-registries"],
  ...["cache-dir", "cache-layers"],
];
/** Inputs that publish results do not change them. A baseline only marks findings as new. */
const { baseline: _compared, ...publishing } = commonInputs;
const irrelevant = new Set([...accessInputs, ...Object.keys(publishing)]);

/**
 * Computes a digest of an action's relevant inputs and settings, to compare two runs. Excludes secrets, which could be
 * guessed from a digest.
 */
export function configurationDigest({ inputs, settings }: Pick<RunContext, "inputs" | "settings">): string {
  const relevant = Object.entries(inputs).filter(([name]) => !irrelevant.has(name));
  return digestOf({ inputs: Object.fromEntries(relevant), settings });
}
