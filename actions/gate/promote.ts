import { setTimeout } from "node:timers/promises";
import { paceOf, type RunContext, registryOptions } from "../../shared/action/index.ts";
import { InvalidError, SeaworthyError, UndecidedError } from "../../shared/errors/index.ts";
import { copyImage, imageTargets, parseReference, type Reference, RegistryClient } from "../../shared/oci/index.ts";
import { count } from "../../shared/text/index.ts";
import type { spec } from "./inputs.ts";
import type { Verdict } from "./verdict.ts";

type Context = Pick<RunContext<(typeof spec)["inputs"]>, "inputs" | "host">;

/** From where to where an image goes when it passes. */
export interface Promotion {
  readonly from: Reference;
  readonly to: Reference & { readonly tag: string };
}

/**
 * The promotion that the call asks for; undefined when it asks for none.
 * @throws InvalidError where one end is missing, the source is a tag, or the destination is none.
 */
export function promotionOf({ inputs }: Pick<Context, "inputs">): Promotion | undefined {
  const { "promote-from": source, "promote-to": destination } = inputs;
  if (source === undefined && destination === undefined) return undefined;
  if (source === undefined || destination === undefined) {
    throw new InvalidError("INPUT_MISSING", "a promotion has two ends, and one is not given", {
      advice: "Give `promote-from` as host/path@sha256:… and `promote-to` as host/path:tag",
    });
  }
  const from = parseReference(source);
  if (from.digest === undefined) {
    throw new InvalidError("INPUT_VALUE", `"${source}" is a tag, which can move`, {
      advice: "Give `promote-from` with the digest of what was pushed: host/path@sha256:…",
    });
  }
  const { tag, ...to } = parseReference(destination);
  if (to.digest !== undefined || tag === undefined) {
    throw new InvalidError("INPUT_VALUE", `"${destination}" has a digest, which a copy cannot choose`, {
      advice: "Give `promote-to` as host/path:tag",
    });
  }
  return { from, to: { ...to, tag } };
}

/** What became of a promotion. */
export interface Copied {
  /** Set where the copy failed, so that the verdict alone does not speak for it. */
  readonly outcome?: "undecided";
  readonly reference?: string;
  readonly sentence: string;
}

/** Copies what passed, and nothing else. A copy that fails is no verdict: that is written whatever becomes of the copy. */
export async function promoteOnPass(promotion: Promotion, verdict: Verdict, context: Context): Promise<Copied> {
  if (verdict.decision !== "pass") return { sentence: "nothing was promoted" };
  try {
    return await promote(promotion, verdict, context);
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    context.host.error(error.message);
    return { outcome: "undecided", sentence: `not promoted: ${error.message}` };
  }
}

/**
 * Copies an image that passed, by digest, with its platforms, signatures and attestations; the tag is moved last. Every
 * platform must be one that the verdict is about. A login that the call gives is the source's: another registry never
 * sees it.
 * @returns the reference at the destination, and a sentence.
 * @throws UndecidedError where something was not judged, or the copy cannot be completed.
 */
async function promote(
  { from, to }: Promotion,
  verdict: Verdict,
  { inputs, host }: Context,
): Promise<{ readonly reference: string; readonly sentence: string }> {
  const ports = { sleep: (milliseconds: number): Promise<void> => setTimeout(milliseconds * paceOf(host)) };
  const source = new RegistryClient(from.registry, from.repository, { ...registryOptions(inputs, host), ports });
  const [root, ...platforms] = await imageTargets(source, from);
  const judged = platforms.length === 0 ? [root] : platforms.filter(({ label }) => label !== "index");
  const strange = judged.find((target) => target === undefined || !verdict.digests.includes(target.digest));
  if (root === undefined || strange !== undefined || judged.length === 0) {
    const what = strange === undefined ? "nothing" : `${strange.label} (${strange.digest})`;
    throw new UndecidedError("NOT_JUDGED", `holds ${what}, which the verdict is not about`, {
      place: { what: `${source.name}@${from.digest ?? ""}` },
      advice: "Name every platform in `digest`, with evidence of its own",
    });
  }
  const isSame = from.registry === to.registry;
  const login = isSame ? inputs : { ...inputs, "registry-username": undefined, "registry-password": undefined };
  const target = new RegistryClient(to.registry, to.repository, { ...registryOptions(login, host), ports });
  const { manifests } = await copyImage(source, target, root.digest, to.tag);
  return {
    reference: `${target.name}@${root.digest}`,
    sentence: `promoted to ${target.name}:${to.tag}@${root.digest} with ${count(manifests, "manifest")}`,
  };
}
