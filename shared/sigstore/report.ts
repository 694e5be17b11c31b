import type { ImageTarget } from "../oci/index.ts";
import { code, escapeMarkdown, oneLine, truncate } from "../text/index.ts";
import type { Judgement } from "./verify/judgement.ts";

/** One target with everything that was found about it. */
export interface ExaminedTarget {
  readonly target: ImageTarget;
  readonly judgements: readonly Judgement[];
}

/** Units of a stranger's text on one line. */
const longest = 500;

/** What was found, as people read it: each signature with why it was accepted or rejected. */
export function signaturesText(examined: readonly ExaminedTarget[]): string {
  const lines = examined.flatMap(({ target, judgements }) => [
    `${target.label} ${target.digest}`,
    ...(judgements.length === 0 ? ["nothing is attached"] : judgements.map(sentence)).map((line) => `  ${line}`),
  ]);
  return `${lines.map((line) => truncate(line.replace(/\S.*/su, oneLine), longest)).join("\n")}\n`;
}

/** The same for a run's page. */
export function signaturesMarkdown(title: string, verdict: string, examined: readonly ExaminedTarget[]): string {
  const rows = examined.flatMap(({ target, judgements }) => [
    `- ${escapeMarkdown(target.label)} ${code(target.digest)}`,
    ...judgements.map((each) => `  - ${escapeMarkdown(truncate(sentence(each), longest))}`),
  ]);
  return `### ${escapeMarkdown(title)}\n\n${escapeMarkdown(verdict)}\n\n${rows.join("\n")}\n`;
}

/** The same as JSON, without the attested documents. */
export function signaturesJson(reference: string, examined: readonly ExaminedTarget[]): string {
  const targets = examined.map(({ target, judgements }) => ({
    digest: target.digest,
    label: target.label,
    signatures: judgements.map(({ statement: _document, signer: _inReason, by: _policies, ...rest }) => rest),
  }));
  return `${JSON.stringify({ reference, targets }, undefined, 2)}\n`;
}

function sentence({ accepted, kind, predicateType = "", format, place, reason }: Judgement): string {
  const what = kind === "attestation" ? `attestation ${predicateType}`.trimEnd() : kind;
  return `${accepted ? "✓" : "✗"} ${what} (${format}, ${place}): ${reason}`;
}
