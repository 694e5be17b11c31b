import { attestationStore } from "../../shared/ci/index.ts";
import type { RunResult } from "../../shared/runner/index.ts";
import { findMovedTag, signatureEvidence } from "../../shared/runner/signature-evidence.ts";
import { parseAnnotations, resolveSignedImage } from "../../shared/runner/signatures.ts";
import {
  type ExaminedTarget,
  examineSignatures,
  isSignature,
  signaturesJson,
  signaturesMarkdown,
  signaturesText,
} from "../../shared/sigstore/index.ts";
import { count } from "../../shared/text/index.ts";
import { findMissingAttestations, missingSentences } from "./attestations.ts";
import type { Context } from "./context.ts";
import { policyOf } from "./policy.ts";
import { promote } from "./promote.ts";

/** Verifies the signatures of an image and its platforms. Each manifest requires an accepted signature. */
export async function run(context: Context): Promise<RunResult> {
  const { inputs, host } = context;
  const annotations = parseAnnotations(inputs);
  const policy = await policyOf(context);
  const store = await attestationStore(context);
  const image = await resolveSignedImage(inputs, host);
  const { client, resolved, targets } = image;
  const examined: ExaminedTarget[] = [];
  for (const target of targets) {
    const question = { digest: target.digest, policies: [policy] };
    const attached = await examineSignatures(client, question);
    examined.push({ target, judgements: [...attached, ...((await store?.(question)) ?? [])] });
  }
  const missing = findMissingAttestations(examined, inputs["require-attestations"]);
  const unsigned = examined.filter(
    ({ judgements }) => !judgements.some((judgement) => isSignature(judgement, annotations)),
  );
  const rejections = [...(unsigned.length === 0 ? [] : [noSignature(unsigned)]), ...missingSentences(missing)];
  const moved = await findMovedTag(image);
  if (moved !== undefined) host.warn(`tag ${moved.tag} moved while ${resolved} was verified`);
  const { "copy-to": destination } = inputs;
  const [root] = targets;
  const isAccepted = rejections.length === 0;
  const copied =
    isAccepted && destination !== undefined && root !== undefined
      ? [await promote(client, root.digest, destination, context)]
      : [];
  const accepted = [`signed: ${count(targets.length, "manifest")}`, ...copied];
  const verdict = `${(isAccepted ? accepted : rejections).join("; ")} — ${resolved}`;
  return {
    examined: await signatureEvidence(image, {
      action: "verify",
      examined,
      annotations,
      missing,
      ...(moved && { moved }),
    }),
    outcome: isAccepted ? "pass" : "findings",
    verdict,
    document: inputs.format === "json" ? signaturesJson(resolved, examined) : signaturesText(examined),
    summary: signaturesMarkdown(`verify: ${isAccepted ? "accepted" : "not accepted"}`, verdict, examined),
    outputs: { digest: targets.map(({ digest }) => digest).join("\n") },
  };
}

function noSignature(unsigned: readonly ExaminedTarget[]): string {
  return `no accepted signature for ${unsigned.map(({ target }) => target.label).join(", ")}`;
}
