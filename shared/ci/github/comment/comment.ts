import { severities } from "../../../findings/index.ts";
import { existingSentence } from "../../../report/existing.ts";
import { headlines, shipHeadlines, whatToDo } from "../../../report/words.ts";
import { count, escapeMarkdown } from "../../../text/index.ts";
import { compareResults, decidingHeads } from "./outcome.ts";
import { marker, type Section, type SectionHead, serializeSection } from "./section.ts";

/** GitHub's limit of a comment, in characters. */
export const commentLimit = 65_536;
const maxSteps = 5;
/** Reasons why findings count that may be old. */
const maxReasons = 2;

export interface CommentFacts {
  readonly runUrl: string;
  /** Head commit of the pull request. Sections of other commits are listed but do not affect the verdict. */
  readonly sha: string;
  /** A line below the headline, as Markdown. */
  readonly note?: string;
}

/**
 * Renders the pull-request comment: verdict, what to do, a row for each section, folded details. Cuts details of the
 * least important sections first until the comment fits, then omits such sections. They still count in the headline.
 */
export function renderComment(sections: readonly Section[], facts: CommentFacts, limit = commentLimit): string {
  const expendable = sections.toSorted((a, b) => compareImportance(a.head, b.head, facts));
  const heads = sections.map(({ head }) => head);
  for (let cut = 0; cut <= sections.length; cut += 1) {
    const body = compose(sections, new Set(expendable.slice(0, cut)), heads, facts);
    if (body.length <= limit) return body;
  }
  for (let omitted = 1; omitted < sections.length; omitted += 1) {
    const gone = new Set(expendable.slice(0, omitted));
    const kept = sections.filter((section) => !gone.has(section));
    const body = compose(kept, new Set(kept), heads, facts);
    if (body.length <= limit) return body;
  }
  return `${marker}\n### Seaworthy: ${headline(heads, facts)}\n\n${count(sections.length, "section")} do not fit into a comment. See the [job summaries](${encodeURI(facts.runUrl)})\n`;
}

/** Orders sections by what they mean for this commit: the gate's verdict is most important, then what blocks. */
function compareImportance(a: SectionHead, b: SectionHead, { sha }: CommentFacts): number {
  const isDeciding = ({ verdict }: SectionHead): boolean => verdict !== undefined;
  return (
    Number(a.sha === sha) - Number(b.sha === sha) ||
    Number(isDeciding(a)) - Number(isDeciding(b)) ||
    compareResults(a, b) ||
    a.total - b.total
  );
}

/** @param heads those of all sections, of which some may be omitted. */
function compose(
  sections: readonly Section[],
  bare: ReadonlySet<Section>,
  heads: readonly SectionHead[],
  facts: CommentFacts,
): string {
  const omitted = heads.length - sections.length;
  const blocks = sections.map((section) => serializeSection({ ...section, details: detailsOf(section, bare, facts) }));
  return [
    marker,
    `### Seaworthy: ${headline(heads, facts)}\n`,
    facts.note === undefined ? "" : `${facts.note}\n`,
    unexamined(heads.filter(({ sha }) => sha === facts.sha)),
    plan(heads.filter(({ sha }) => sha === facts.sha)),
    table(
      sections.map(({ head }) => head),
      facts,
    ),
    existingLine(heads.filter(({ sha }) => sha === facts.sha)),
    blocks.join("\n"),
    omitted === 0 ? "" : `\nThe comment is full: ${count(omitted, "section")} omitted. See the job summaries.`,
    footer(facts),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** Omits details of other commits, because they could be mistaken for this commit's. */
function detailsOf(section: Section, bare: ReadonlySet<Section>, { sha }: CommentFacts): string {
  if (section.head.sha !== sha) return "";
  return bare.has(section) ? cutNote(section) : section.details;
}

function cutNote({ head, details }: Section): string {
  return details === ""
    ? ""
    : `Details of ${escapeMarkdown(head.title)} are omitted: ${count(head.total, "finding")}. See the job summary and the SARIF file.`;
}

/** Formats the gate's decision, or the worst outcome of the sections if there is no gate. Uses only the head commit. */
function headline(all: readonly SectionHead[], { sha }: CommentFacts): string {
  const heads = all.filter((head) => head.sha === sha);
  if (heads.length === 0) return `commit ${escapeMarkdown(sha.slice(0, 7))} is not checked yet`;
  const deciding = decidingHeads(heads);
  const blocking = deciding.reduce((sum, head) => sum + head.blocking, 0);
  const changes = changesOf(heads.filter((head) => head.verdict === undefined));
  if (deciding.some((head) => head.outcome === "undecided"))
    return `${headlines.undecided} — not everything was examined${blocking > 0 ? `, ${blocking} blocking` : ""}`;
  if (deciding.some((head) => head.outcome === "findings"))
    return `${shipHeadlines.unfit} — ${blocking} blocking${changes}`;
  const existing = countExisting(heads);
  const total = heads.reduce((sum, head) => sum + head.total, 0) - existing;
  if (existing > 0) {
    const found = total === 0 ? "none new in this pull request" : `${count(total, "new finding")} below the threshold`;
    return `${passingHeadline(deciding)} — ${found}${fixedBy(heads)}`;
  }
  return `${passingHeadline(deciding)} — ${total === 0 ? "no findings" : `${count(total, "finding")} below the threshold`}${changes}`;
}

/** Returns what a pass means: an image may ship only if a gate said so of one that was scanned. */
function passingHeadline(deciding: readonly SectionHead[]): string {
  const gates = deciding.filter(({ verdict }) => verdict !== undefined);
  const said = gates.map(({ headline, digest }) =>
    escapeMarkdown(headline ?? (digest === undefined ? shipHeadlines.sourceOnly : shipHeadlines.fit)),
  );
  const [first] = [...said.filter((text) => text !== shipHeadlines.fit), ...said];
  if (first !== undefined) return first;
  const hasImage = deciding.some(({ digest }) => digest !== undefined);
  if (countExisting(deciding) > 0) return hasImage ? shipHeadlines.nothingNew : shipHeadlines.nothingNewInSource;
  return hasImage ? shipHeadlines.undecidedYet : shipHeadlines.sourceOnly;
}

/** Names the sections in which something was not examined. */
function unexamined(heads: readonly SectionHead[]): string {
  const titles = heads.filter(({ outcome }) => outcome === "undecided").map(({ title }) => escapeMarkdown(title));
  return titles.length === 0 ? "" : `**Not everything was examined:** ${titles.slice(0, maxSteps).join(", ")}\n`;
}

/**
 * Says in one line how many findings do not block because the pull request did not cause them, and of which nobody knows
 * whether it did.
 */
function existingLine(heads: readonly SectionHead[]): string {
  const reasons = new Set(heads.flatMap(({ unknown }) => (unknown === undefined ? [] : [escapeMarkdown(unknown)])));
  const sentences = [existingSentence(countExisting(heads), "pull request"), ...[...reasons].slice(0, maxReasons)];
  const lines = sentences.filter((sentence) => sentence !== "");
  return lines.length === 0 ? "" : `${lines.join(". ")}.\n`;
}

function countExisting(heads: readonly SectionHead[]): number {
  return heads.reduce((sum, head) => sum + (head.existing ?? 0), 0);
}

/** Formats how many findings the pull request adds and fixes. Empty unless every section was compared. */
function changesOf(heads: readonly SectionHead[]): string {
  if (heads.length === 0 || heads.some((head) => head.added === undefined)) return "";
  const added = heads.reduce((total, head) => total + (head.added ?? 0), 0);
  return `, ${added === 0 ? "none" : added} new in this pull request${fixedBy(heads)}`;
}

function fixedBy(heads: readonly SectionHead[]): string {
  const fixed = heads.reduce((total, head) => total + (head.fixed ?? 0), 0);
  return fixed === 0 ? "" : `, ${fixed} fixed by it`;
}

function plan(heads: readonly SectionHead[]): string {
  const steps = [...new Set(heads.flatMap((head) => head.steps))].toSorted((a, b) => severityRank(a) - severityRank(b));
  return whatToDo(steps, maxSteps, "in the details");
}

/** Ranks a step by the first severity in it, which is its worst. */
function severityRank(step: string): number {
  const [, severity] = /[( ](critical|high|medium|low|info)\)/.exec(step) ?? [];
  const rank = severities.map(String).indexOf(severity ?? "");
  return rank < 0 ? severities.length : rank;
}

/** Renders a row for each section, with new and fixed findings if at least one section was compared. */
function table(heads: readonly SectionHead[], { sha }: CommentFacts): string {
  const shown = heads.filter((head) => head.verdict === undefined);
  if (shown.length === 0) return "";
  const isCurrent = (head: SectionHead): boolean => head.sha === sha;
  const compared = shown.some((head) => isCurrent(head) && head.added !== undefined);
  const titles = ["", "blocking", ...(compared ? ["new", "fixed"] : []), "all", "suppressed"];
  const rows = shown.map((head) => {
    if (!isCurrent(head)) {
      const title = `${escapeMarkdown(head.title)} *(not checked at this commit; last checked at ${escapeMarkdown(head.sha.slice(0, 7))})*`;
      return [title, ...titles.slice(1).map(() => "–")];
    }
    const change = compared ? [head.added ?? "–", head.fixed ?? "–"] : [];
    return [escapeMarkdown(head.title), head.blocking, ...change, head.total, head.suppressed];
  });
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return `${[line(titles), line(titles.map((_title, index) => (index === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n")}\n`;
}

function footer({ runUrl, sha }: CommentFacts): string {
  return `\n<sub>commit ${escapeMarkdown(sha.slice(0, 7))} · [this run](${encodeURI(runUrl)})</sub>\n`;
}
