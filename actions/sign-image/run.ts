import { annotationPairs, type RunResult, signedImage } from "../../shared/action/index.ts";
import { InvalidError, UndecidedError } from "../../shared/errors/index.ts";
import {
  planSignatures,
  type SignaturePlan,
  signatureFormats,
  signaturesJson,
  signaturesText,
  type WrittenFormat,
  writeSignatures,
} from "../../shared/sigstore/index.ts";
import { count } from "../../shared/text/index.ts";
import type { Context } from "./context.ts";
import { identityOf } from "./identity.ts";

/** Signs what is not signed yet, and verifies it from the registry before it says so. */
export async function run(context: Context): Promise<RunResult> {
  const { inputs, host, now } = context;
  const annotations = annotationPairs(inputs);
  const formats = formatsOf(inputs.formats);
  const identity = await identityOf(context);
  const image = await signedImage(inputs, host);
  const wanted = { formats, annotations, policy: identity.policy };
  const before = await planSignatures(image.client, image.targets, wanted);
  const lacking = before.reduce((sum, { missing }) => sum + missing.length, 0);
  if (lacking === 0 || inputs["dry-run"]) {
    const verdict = lacking === 0 ? "everything is signed already" : `would write ${count(lacking, "signature")}`;
    return answer(context, image.resolved, before, verdict, 0);
  }
  await writeSignatures({ client: image.client, signer: await identity.signer(), now }, before, annotations);
  const after = await planSignatures(image.client, image.targets, wanted);
  const lost = after.find(({ missing }) => missing.length > 0);
  if (lost !== undefined) throw notThere(image.resolved, lost);
  return answer(context, image.resolved, after, `${count(lacking, "signature")} written and verified`, lacking);
}

function formatsOf(names: readonly string[]): readonly WrittenFormat[] {
  const known = signatureFormats.filter((format) => names.includes(format));
  const strange = names.find((name) => !signatureFormats.some((format) => format === name));
  if (strange === undefined && known.length > 0) return known;
  throw new InvalidError("INPUT_VALUE", `"${strange ?? ""}" is not a value of formats`, {
    advice: `Allowed: ${signatureFormats.join(", ")}`,
  });
}

function answer(
  { inputs }: Context,
  resolved: string,
  plans: readonly SignaturePlan[],
  what: string,
  written: number,
): RunResult {
  return {
    examined: [],
    outcome: "pass",
    verdict: `${what} — ${resolved}`,
    document: inputs.format === "json" ? signaturesJson(resolved, plans) : `${signaturesText(plans)}\n`,
    outputs: { digest: plans.map(({ target }) => target.digest).join("\n"), signed: String(written) },
  };
}

function notThere(resolved: string, { target, missing, judgements }: SignaturePlan): UndecidedError {
  const reasons = judgements.filter(({ accepted }) => !accepted).map(({ reason }) => reason);
  return new UndecidedError(
    "SIGNATURE_LOST",
    `what was signed just now is not there (${missing.join(", ")} of ${target.label})${reasons.length > 0 ? `: ${reasons.join("; ")}` : ""}`,
    { place: { what: resolved }, advice: "Run again: nothing is signed twice." },
  );
}
