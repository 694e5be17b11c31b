import { SeaworthyError, UndecidedError } from "../../../shared/errors/index.ts";
import { imageTargets } from "../../../shared/oci/index.ts";
import { copyTo } from "../../../shared/runner/copy-to.ts";
import type { RunContext } from "../../../shared/runner/index.ts";
import { createRegistryClient } from "../../../shared/runner/registry-client.ts";
import { count } from "../../../shared/text/index.ts";
import type { spec } from "../inputs.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { Promotion } from "./promotion.ts";

type Context = Pick<RunContext<(typeof spec)["inputs"]>, "inputs" | "host">;

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
 * image in it must be one that the verdict is about, however indexes name it. A login that the call gives is the source's: another registry never
 * sees it.
 * @returns the reference at the destination, and a sentence.
 * @throws UndecidedError where something was not judged, or the copy cannot be completed.
 */
async function promote(
  { from, to }: Promotion,
  verdict: Verdict,
  context: Context,
): Promise<{ readonly reference: string; readonly sentence: string }> {
  const source = createRegistryClient(from, context.inputs, context.host);
  const targets = await imageTargets(source, from);
  const [root] = targets;
  const images = targets.filter(({ config }) => config !== undefined);
  const strange = images.find(({ digest }) => !verdict.digests.includes(digest));
  if (root === undefined || strange !== undefined || images.length === 0) {
    const what = strange === undefined ? "nothing" : `${strange.label} (${strange.digest})`;
    throw new UndecidedError("NOT_JUDGED", `holds ${what}, which the verdict is not about`, {
      place: { what: `${source.name}@${from.digest ?? ""}` },
      advice: "Name every platform in `digest`, with evidence of its own",
    });
  }
  const { manifests, name } = await copyTo(source, root.digest, to, context);
  return {
    reference: `${name}@${root.digest}`,
    sentence: `promoted to ${name}:${to.tag}@${root.digest} with ${count(manifests, "manifest")}`,
  };
}
