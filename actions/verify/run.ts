import { attestationStore } from "../../shared/ci/index.ts";
import type { RunResult } from "../../shared/runner/index.ts";
import { examinedSignatures, movedTag } from "../../shared/runner/signature-evidence.ts";
import { annotationPairs, signedImage } from "../../shared/runner/signatures.ts";
import {
  type ExaminedTarget,
  examineSignatures,
  isSignature,
  signaturesJson,
  signaturesMarkdown,
  signaturesText,
} from "../../shared/sigstore/index.ts";
import { count } from "../../shared/text/index.ts";
import { missingAttestations, missingSentences } from "./attestations.ts";
import type { Context } from "./context.ts";
import { policyOf } from "./policy.ts";
import { promote } from "./promote.ts";

/** Judges every signature of the image and its platforms; each needs one that is accepted. */
export async function run(context: Context): Promise<RunResult> {
  const { inputs, host } = context;
  const annotations = annotationPairs(inputs);
  const policy = await policyOf(context);
  const store = await attestationStore(context);
  const image = await signedImage(inputs, host);
  const { client, resolved, targets } = image;
  const examined: ExaminedTarget[] = [];
  for (const target of targets) {
    const question = { digest: target.digest, policies: [policy] };
    const attached = await examineSignatures(client, question);
    examined.push({ target, judgements: [...attached, ...((await store?.(question)) ?? [])] });
  }
  const absent = missingAttestations(examined, inputs["require-attestations"]);
  const unsigned = examined.filter(({ judgements }) => !judgements.some((each) => isSignature(each, annotations)));
  const objections = [...(unsigned.length === 0 ? [] : [noSignature(unsigned)]), ...missingSentences(absent)];
  const moved = await movedTag(image);
  if (moved !== undefined) host.warn(`the tag ${moved.tag} was moved while ${resolved} was verified`);
  const { "copy-to": destination } = inputs;
  const [root] = targets;
  const isAccepted = objections.length === 0;
  const copied =
    isAccepted && destination !== undefined && root !== undefined
      ? [await promote(client, root.digest, destination, context)]
      : [];
  const accepted = [`signed: ${count(targets.length, "manifest")}`, ...copied];
  const verdict = `${(isAccepted ? accepted : objections).join("; ")} — ${resolved}`;
  return {
    examined: await examinedSignatures(image, {
      action: "verify",
      examined,
      annotations,
      absent,
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
  return `no acceptable signature of ${unsigned.map(({ target }) => target.label).join(", ")}`;
}
