import {
  type CountRow,
  changeSentence,
  commitUrl,
  countTable,
  existingSentence,
  filterSentence,
  type LinkTarget,
  shortTitles,
  suppressedSentence,
  titleMarkdown,
  whatToDo,
} from "../../../report/index.ts";
import { code, count, escapeMarkdown, link } from "../../../text/index.ts";
import { folds, withoutRepeated } from "./folds.ts";
import { headline, isGood, passes } from "./headline.ts";
import { compareResults, isVerified } from "./outcome.ts";
import { marker, type Section, type SectionHead, withoutTexts } from "./section.ts";

/** GitHub's limit of a comment, in characters. */
export const commentLimit = 65_536;
const maxSteps = 5;
const maxGaps = 5;
/** Reasons why findings count that may be old, and reasons of a denial before all steps. */
const maxReasons = 2;

export interface CommentFacts {
  readonly runUrl: string;
  /** Head commit of the pull request. Sections of other commits are listed but do not affect the verdict. */
  readonly sha: string;
  /** Web address of the repository. Default: the commit is no link. */
  readonly repositoryUrl?: string;
  /** A line below the headline, as Markdown. */
  readonly note?: string;
}

/**
 * Renders the pull-request comment: verdict, what the change adds and fixes, what to do, a row for each section, folded
 * lists. Cuts lists of the least important sections first until the comment fits, then what their heads say in addition to
 * numbers, then omits such sections. They still count in the headline.
 */
export function renderComment(sections: readonly Section[], facts: CommentFacts, limit = commentLimit): string {
  const expendable = sections.toSorted((a, b) => compareImportance(a.head, b.head, facts));
  const heads = sections.map(({ head }) => head);
  const withCut = (cut: number): string => compose(sections, new Set(expendable.slice(0, cut)), heads, facts);
  const withShort = (short: number, omitted = 0): string => {
    const [gone, cut] = [new Set(expendable.slice(0, omitted)), new Set(expendable.slice(0, short))];
    const kept = sections.flatMap((section) =>
      gone.has(section) ? [] : [cut.has(section) ? withoutTexts(section) : section],
    );
    return compose(kept, new Set(kept), heads, facts);
  };
  const withOmitted = (omitted: number): string => withShort(sections.length, omitted);
  const body =
    firstFitting(0, sections.length, withCut, limit) ??
    firstFitting(1, sections.length, withShort, limit) ??
    firstFitting(1, sections.length - 1, withOmitted, limit);
  if (body !== undefined) return body;
  return `${marker}\n### ${headline(currentOf(heads, facts), facts.sha)}\n\n${count(sections.length, "section")} do not fit into a comment. See the ${link("job summaries", facts.runUrl)}.\n`;
}

/** Returns the body for the first number, from `low` to `high`, whose body fits; bodies get shorter. Undefined if none does. */
function firstFitting(
  low: number,
  high: number,
  bodyFor: (number: number) => string,
  limit: number,
): string | undefined {
  if (low > high) return undefined;
  const first = bodyFor(low);
  if (first.length <= limit) return first;
  let [from, to, best] = [low + 1, high, undefined as string | undefined];
  while (from <= to) {
    const middle = Math.floor((from + to) / 2);
    const body = bodyFor(middle);
    if (body.length <= limit) [to, best] = [middle - 1, body];
    else from = middle + 1;
  }
  return best;
}

/**
 * Orders sections by what they mean for this commit: the gate's verdict is most important, then what blocks. What the pull
 * request's author controls never displaces anything else.
 */
function compareImportance(a: SectionHead, b: SectionHead, { sha }: CommentFacts): number {
  const isDeciding = ({ verdict }: SectionHead): boolean => verdict !== undefined;
  return (
    Number(a.sha === sha) - Number(b.sha === sha) ||
    Number(isVerified(a)) - Number(isVerified(b)) ||
    Number(isDeciding(a)) - Number(isDeciding(b)) ||
    compareResults(a, b) ||
    a.total - b.total
  );
}

function currentOf(heads: readonly SectionHead[], { sha }: CommentFacts): readonly SectionHead[] {
  return heads.filter((head) => head.sha === sha);
}

/** @param heads those of all sections, of which some may be omitted. */
function compose(
  sections: readonly Section[],
  bare: ReadonlySet<Section>,
  heads: readonly SectionHead[],
  facts: CommentFacts,
): string {
  const omitted = heads.length - sections.length;
  const current = currentOf(heads, facts);
  const shown = withoutRepeated(sections.map((section) => shownSection(section, bare, facts)));
  return [
    marker,
    `### ${headline(current, facts.sha)}\n`,
    facts.note === undefined ? "" : `${facts.note}\n`,
    changes(current),
    unexamined(current),
    isGood(current) ? "" : plan(shown, facts),
    table(
      sections.map(({ head }) => head),
      facts,
    ),
    ending(current, facts),
    folds(shown),
    omitted === 0 ? "" : `The comment is full: ${count(omitted, "section")} omitted. See the job summaries.\n`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function table(heads: readonly SectionHead[], facts: CommentFacts): string {
  const examined = heads.filter(({ verdict }) => verdict === undefined);
  const titles = shortTitles(examined.map(({ title }) => title));
  return countTable(examined.map((head, index) => rowOf(head, titles[index] ?? "", facts)));
}

function rowOf(head: SectionHead, title: string, facts: CommentFacts): CountRow {
  const { sha, outcome, added, fixed = 0, total } = head;
  if (sha === facts.sha) {
    const change = added === undefined ? {} : { change: { added, fixed } };
    return { title, counts: { outcome, ...change, total } };
  }
  const last = `*(not checked at this commit; last checked at ${escapeMarkdown(sha.slice(0, 7))})*`;
  return { title: `${title} ${last}` };
}

/** Omits lists of other commits, because they could be mistaken for this commit's, and what does not fit. */
function shownSection(section: Section, bare: ReadonlySet<Section>, { sha }: CommentFacts): Section {
  const { head } = section;
  if (head.sha !== sha) return { head, details: "" };
  return bare.has(section) ? { head, details: cutNote(section) } : section;
}

function cutNote({ head, details, parts = {} }: Section): string {
  return details === "" && Object.keys(parts).length === 0
    ? ""
    : `Details of ${titleMarkdown(head.title)} are omitted: ${count(head.total, "finding")}. See the full report.`;
}

/** Says what the pull request adds and fixes. Empty unless every section was compared. */
function changes(heads: readonly SectionHead[]): string {
  const compared = heads.filter(({ verdict }) => verdict === undefined);
  const sentence = changeSentence(
    compared.map(({ added, fixed = 0 }) => (added === undefined ? undefined : { added, fixed })),
    "pull request",
    !passes(heads),
  );
  return sentence === "" ? "" : `${sentence}.\n`;
}

/** Lists what was not examined and should have been. */
function unexamined(heads: readonly SectionHead[]): string {
  const isTitled = heads.filter(({ verdict }) => verdict === undefined).length > 1;
  const lines = heads.flatMap(({ title, outcome, gaps, verdict }) => {
    if (gaps === undefined) return outcome === "undecided" ? [titleMarkdown(title)] : [];
    return gaps.map((gap) => (isTitled && verdict === undefined ? `${titleMarkdown(title)}: ${gap}` : gap));
  });
  if (lines.length === 0) return "";
  const all = heads.reduce(
    (sum, { gaps = [], gapCount }) => sum + (gapCount ?? gaps.length) - gaps.length,
    lines.length,
  );
  const hidden = all - Math.min(lines.length, maxGaps);
  const note = hidden > 0 ? `- and ${count(hidden, "more gap")} in the full report\n` : "";
  const shown = lines.slice(0, maxGaps).map((line) => `- ${line}\n`);
  return `**Not examined**\n\n${shown.join("")}${note}`;
}

/**
 * Renders what a gate denies in addition to findings, and the steps of sections, most important first. A gate's steps are
 * shown only if it denies findings that no section lists. Steps for what the pull request's author controls follow.
 */
function plan(shown: readonly Section[], { sha }: CommentFacts): string {
  const planned = shown.flatMap(({ head, parts }) => {
    if (head.sha !== sha) return [];
    const isRepeated = head.verdict !== undefined && parts?.findings === undefined;
    return isRepeated ? [] : [head];
  });
  const ranked = [true, false].flatMap((verified) =>
    planned
      .flatMap((head) => (isVerified(head) === verified ? head.steps : []))
      .toSorted((a, b) => stepRank(a) - stepRank(b)),
  );
  const reasons = shown.flatMap(({ head }) => (head.sha === sha ? (head.reasons ?? []) : []));
  const steps = [...new Set([...reasons.slice(0, maxReasons), ...ranked, ...reasons.slice(maxReasons)])];
  const all = planned.reduce((sum, head) => sum + Math.max(0, (head.stepCount ?? 0) - head.steps.length), steps.length);
  const hidden = all - Math.min(steps.length, maxSteps);
  const note = hidden > 0 ? `\n${count(hidden, "more step")} in the full report.\n` : "";
  return `${whatToDo(steps.slice(0, maxSteps), maxSteps)}${note}`;
}

const stepRanks = ["critical", "high", "medium", "low", "info"];

/** Ranks a step by the first finding that it resolves, which is its worst. */
function stepRank(step: string): number {
  const resolved = step.slice(step.lastIndexOf(" — ") + 1);
  const [, severity = "", exploited] = /\((critical|high|medium|low|info)(, exploited)?/u.exec(resolved) ?? [];
  const rank = stepRanks.indexOf(severity);
  return rank < 0 ? stepRanks.length : rank - (exploited === undefined ? 0 : stepRanks.length);
}

/** Says what does not block and what is not shown, and links to everything. */
function ending(heads: readonly SectionHead[], { runUrl, sha, repositoryUrl }: CommentFacts): string {
  const reasons = new Set(heads.flatMap(({ unknown }) => (unknown === undefined ? [] : [escapeMarkdown(unknown)])));
  const existing = heads.reduce((sum, head) => sum + (head.existing ?? 0), 0);
  const suppressed = heads.reduce((sum, head) => sum + (head.verdict === undefined ? head.suppressed : 0), 0);
  const filters = Map.groupBy(
    heads.filter(({ filter }) => filter !== undefined),
    ({ filter = "" }) => filter,
  );
  const filtered = [...filters].map(([text, group]) =>
    escapeMarkdown(
      filterSentence(
        text,
        group.reduce((sum, head) => sum + (head.filtered ?? 0), 0),
      ),
    ),
  );
  const sentences = [
    existingSentence(existing, "pull request"),
    suppressedSentence(suppressed),
    ...[...reasons].slice(0, maxReasons),
    ...filtered,
  ];
  const target: LinkTarget | undefined = repositoryUrl === undefined ? undefined : { repositoryUrl, commit: sha };
  const commit = link(code(sha.slice(0, 7)), commitUrl(target));
  const report = `${link("Full report", runUrl)} for commit ${commit}`;
  return `${[...sentences.filter((sentence) => sentence !== ""), report].join(". ")}.\n`;
}
