import { commonInputs } from "../config/index.ts";
import { digestOf } from "../evidence/index.ts";
import type { RunContext } from "./result.ts";

/** What an image is called, and how to get at it: the subject says which it was. */
const access = [
  ...["image", "registry-username", "registry-password", "insecure-registries"],
  ...["cache-dir", "cache-layers"],
];
/** Where results go and how they are shown does not change what they are; a baseline says which findings are new. */
const { baseline: _compared, ...publishing } = commonInputs;
const irrelevant = new Set([...access, ...Object.keys(publishing)]);

/**
 * Digest of what an action was told to look at and how, so that two runs can be compared. No secret is in it: a digest of
 * one could be guessed at.
 */
export function configurationDigest({ inputs, settings }: Pick<RunContext, "inputs" | "settings">): string {
  const relevant = Object.entries(inputs).filter(([name]) => !irrelevant.has(name));
  return digestOf({ inputs: Object.fromEntries(relevant), settings });
}
