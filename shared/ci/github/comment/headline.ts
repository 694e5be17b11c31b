import { worstSeverity } from "../../../findings/index.ts";
import { headlines, pageMark, pageMarks, shipHeadlines } from "../../../report/words.ts";
import { count, escapeMarkdown } from "../../../text/index.ts";
import { decidingHeads, isVerified } from "./outcome.ts";
import type { SectionHead } from "./section.ts";

/**
 * Formats the gate's decision, or the worst outcome of the sections if there is no gate, with its mark. True when read
 * alone.
 * @param heads those of the head commit.
 */
export function headline(heads: readonly SectionHead[], sha: string): string {
  if (heads.length === 0)
    return `${pageMarks.undecided} Seaworthy: commit ${escapeMarkdown(sha.slice(0, 7))} is not checked yet`;
  const deciding = decidingHeads(heads);
  const amount = blockingText(heads, deciding);
  if (deciding.some(({ outcome }) => outcome === "undecided")) {
    const mark = amount === "" ? pageMarks.undecided : pageMarks.findings;
    return `${mark} Seaworthy: ${[`${headlines.undecided} — not everything was examined`, amount].filter(Boolean).join(", ")}`;
  }
  if (deciding.some(({ outcome }) => outcome === "findings"))
    return `${pageMarks.findings} Seaworthy: ${amount === "" ? shipHeadlines.unfit : amount}`;
  const said = trusted(heads);
  const below = isCompared(said) ? "" : belowThreshold(said);
  const start = said.every(isVerified) ? "" : "unverified: ";
  return `${passingMark(deciding)} Seaworthy: ${start}${[passingHeadline(trusted(deciding)), below].filter((part) => part !== "").join(" — ")}`;
}

/** Lists the sections that can say what a pass means: not those that the pull request's author controls, if there are others. */
function trusted(heads: readonly SectionHead[]): readonly SectionHead[] {
  const verified = heads.filter(isVerified);
  return verified.length === 0 ? heads : verified;
}

/** Returns the mark of a pass: a gate's word counts, otherwise the findings that count. Nobody vouches for unverified results. */
function passingMark(deciding: readonly SectionHead[]): string {
  if (!deciding.some(isVerified)) return pageMarks.undecided;
  const worst = worstSeverity(deciding.flatMap((head) => (head.verdict === undefined ? (head.worst ?? []) : [])));
  return pageMark("pass", worst);
}

/** Checks whether nothing blocks and everything was examined. */
export function passes(heads: readonly SectionHead[]): boolean {
  return heads.length > 0 && decidingHeads(heads).every(({ outcome }) => outcome === "pass");
}

/** Checks whether there is nothing to do: the commit passes with a check mark. */
export function isGood(heads: readonly SectionHead[]): boolean {
  return passes(heads) && passingMark(decidingHeads(heads)) === pageMarks.pass;
}

/** Checks whether everything was compared with the base. */
function isCompared(heads: readonly SectionHead[]): boolean {
  const examined = heads.filter(({ verdict }) => verdict === undefined);
  return examined.length > 0 && examined.every(({ added }) => added !== undefined);
}

/** Counts what blocks. Findings are called new only if that is known of all of them. */
function blockingText(heads: readonly SectionHead[], deciding: readonly SectionHead[]): string {
  const blocking = deciding.reduce((sum, head) => sum + head.blocking, 0);
  if (blocking === 0) return "";
  const areNew =
    deciding.every((head) => head.blocking === 0 || head.newOnly === true) &&
    heads.every(({ unknown }) => unknown === undefined);
  const hidden = Math.min(
    blocking,
    deciding.reduce((sum, head) => sum + (head.hidden ?? 0), 0),
  );
  const filtered = hidden === 0 ? "" : `, ${hidden} of them hidden by filters`;
  return `${count(blocking, areNew ? "new blocking finding" : "blocking finding")}${filtered}`;
}

/** Counts findings that count and do not block. */
function belowThreshold(heads: readonly SectionHead[]): string {
  const total = heads.reduce((sum, head) => sum + head.total - (head.existing ?? 0), 0);
  if (total > 0)
    return `${count(total, heads.some(({ existing }) => existing) ? "new finding" : "finding")} below the threshold`;
  return heads.some(({ existing }) => existing) ? "" : "no findings";
}

/** Returns what a pass means: an image may ship only if a gate said so of one that was scanned. */
function passingHeadline(deciding: readonly SectionHead[]): string {
  const gates = deciding.filter(({ verdict }) => verdict !== undefined);
  const said = gates.map(({ headline: words, digest }) =>
    escapeMarkdown(words ?? (digest === undefined ? shipHeadlines.sourceOnly : shipHeadlines.fit)),
  );
  const [first] = [...said.filter((text) => text !== shipHeadlines.fit), ...said];
  if (first !== undefined) return first;
  const hasImage = deciding.some(({ digest }) => digest !== undefined);
  if (deciding.some(({ existing }) => existing))
    return hasImage ? shipHeadlines.nothingNew : shipHeadlines.nothingNewInSource;
  return hasImage ? shipHeadlines.undecidedYet : shipHeadlines.sourceOnly;
}
