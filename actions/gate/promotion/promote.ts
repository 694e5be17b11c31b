import type { Host } from "../../../shared/ci/index.ts";
import { SeaworthyError, UndecidedError } from "../../../shared/errors/index.ts";
import { imageTargets, type RegistryClient } from "../../../shared/oci/index.ts";
import type { Reference } from "../../../shared/references/index.ts";
import { type Copy, copyTo } from "../../../shared/runner/copy-to.ts";
import type { Destination } from "../../../shared/runner/destination.ts";
import type { RegistryInputs } from "../../../shared/runner/images.ts";
import { createRegistryClient } from "../../../shared/runner/registry-client.ts";
import { count } from "../../../shared/text/index.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { Promotion } from "./promotion.ts";

/** How an image is copied from one registry to another. */
export interface Transfer {
  /** Opens the source with the login of the call. */
  readonly connect: (reference: Reference) => RegistryClient;
  readonly copy: (source: RegistryClient, digest: string, to: Destination) => Promise<Copy>;
  readonly error: (line: string) => void;
}

/** Returns how the registries of a call are reached. */
export function transferOf(call: { readonly inputs: RegistryInputs; readonly host: Host }): Transfer {
  return {
    connect: (reference) => createRegistryClient(reference, call.inputs, call.host),
    copy: (source, digest, to) => copyTo(source, digest, to, call),
    error: (line) => call.host.error(line),
  };
}

/** Result of a promotion. */
export interface Copied {
  /** Set where the copy failed, so that the verdict alone does not speak for it. */
  readonly outcome?: "undecided";
  readonly reference?: string;
  readonly sentence: string;
}

/** Copies what passed, and nothing else. A copy that fails is no verdict: that is written whatever becomes of the copy. */
export async function promoteOnPass(promotion: Promotion, verdict: Verdict, transfer: Transfer): Promise<Copied> {
  if (verdict.decision !== "pass") return { sentence: "nothing was promoted" };
  const { spared = 0 } = verdict;
  if (spared > 0) {
    const sentence = `not promoted: ${count(spared, "existing finding")} would deny if existing findings counted. Promote in a run with \`new-only: false\``;
    transfer.error(sentence);
    return { outcome: "undecided", sentence };
  }
  try {
    return await promote(promotion, verdict, transfer);
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    transfer.error(error.message);
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
  { connect, copy }: Transfer,
): Promise<{ readonly reference: string; readonly sentence: string }> {
  const source = connect(from);
  const targets = await imageTargets(source, from);
  const [root] = targets;
  const images = targets.filter(({ config }) => config !== undefined);
  const strange = images.find(({ digest }) => !verdict.digests.includes(digest));
  if (root === undefined || strange !== undefined || images.length === 0) {
    const unjudged = strange === undefined ? "nothing" : `${strange.label} (${strange.digest})`;
    throw new UndecidedError("NOT_JUDGED", `holds ${unjudged}, which the verdict is not about`, {
      place: { what: `${source.name}@${from.digest ?? ""}` },
      advice: "Name every platform in `digest`, with evidence of its own",
    });
  }
  const { manifests, name } = await copy(source, root.digest, to);
  return {
    reference: `${name}@${root.digest}`,
    sentence: `promoted to ${name}:${to.tag}@${root.digest} with ${count(manifests, "manifest")}`,
  };
}
