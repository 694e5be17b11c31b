import type { ImageTarget } from "../oci/index.ts";
import type { Judgement } from "./verify/judgement.ts";

/** One target with everything that was found about it. */
export interface ExaminedTarget {
  readonly target: ImageTarget;
  readonly judgements: readonly Judgement[];
}

/** What was found, as people read it: each signature with why it was accepted or rejected. */
export function signaturesText(examined: readonly ExaminedTarget[]): string {
  return examined
    .map(({ target, judgements }) => {
      const lines = judgements.map(
        ({ accepted, kind, predicateType, format, place, reason }) =>
          `  ${accepted ? "✓" : "✗"} ${kind}${kind === "attestation" ? ` ${predicateType ?? ""}` : ""} (${format}, ${place}): ${reason}`,
      );
      return [`${target.label} ${target.digest}`, ...(lines.length === 0 ? ["  nothing is attached"] : lines)].join(
        "\n",
      );
    })
    .join("\n");
}

/** The same as JSON, without the attested documents. */
export function signaturesJson(reference: string, examined: readonly ExaminedTarget[]): string {
  const targets = examined.map(({ target, judgements }) => ({
    digest: target.digest,
    label: target.label,
    signatures: judgements.map(({ statement: _document, ...rest }) => rest),
  }));
  return `${JSON.stringify({ reference, targets }, undefined, 2)}\n`;
}
