import type { ImageTarget } from "../oci/index.ts";
import { code, escapeMarkdown, oneLine, truncate } from "../text/index.ts";
import type { Judgement } from "./verify/judgement.ts";

/** A manifest with its signatures and attestations. */
export interface ExaminedTarget {
  readonly target: ImageTarget;
  readonly judgements: readonly Judgement[];
}

/** Characters of a line. */
const maxLineLength = 500;

/** Formats each signature with the reason why it is accepted or rejected. */
export function signaturesText(examined: readonly ExaminedTarget[]): string {
  const lines = examined.flatMap(({ target, judgements }) => [
    `${target.label} ${target.digest}`,
    ...(judgements.length === 0 ? ["nothing is attached"] : judgements.map(sentence)).map((line) => `  ${line}`),
  ]);
  return `${lines.map((line) => truncate(line.replace(/\S.*/su, oneLine), maxLineLength)).join("\n")}\n`;
}

/** Renders the same as Markdown for the job summary. */
export function signaturesMarkdown(title: string, verdict: string, examined: readonly ExaminedTarget[]): string {
  const rows = examined.flatMap(({ target, judgements }) => [
    `- ${escapeMarkdown(target.label)} ${code(target.digest)}`,
    ...judgements.map((judgement) => `  - ${escapeMarkdown(truncate(sentence(judgement), maxLineLength))}`),
  ]);
  return `### ${escapeMarkdown(title)}\n\n${escapeMarkdown(verdict)}\n\n${rows.join("\n")}\n`;
}

/** Formats the same as JSON, without the attested documents. `facts` are added next to the reference. */
export function signaturesJson(reference: string, examined: readonly ExaminedTarget[], facts: object = {}): string {
  const targets = examined.map(({ target, judgements }) => ({
    digest: target.digest,
    label: target.label,
    signatures: judgements.map(({ statement: _document, signer: _inReason, by: _policies, ...result }) => result),
  }));
  return `${JSON.stringify({ reference, ...facts, targets }, undefined, 2)}\n`;
}

function sentence({ accepted, kind, predicateType = "", format, place, reason }: Judgement): string {
  const label = kind === "attestation" ? `attestation ${predicateType}`.trimEnd() : kind;
  return `${accepted ? "✓" : "✗"} ${label} (${format}, ${place}): ${reason}`;
}
