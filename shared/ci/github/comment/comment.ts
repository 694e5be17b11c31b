import { severities } from "../../../findings/index.ts";
import { headlines, whatToDo } from "../../../report/words.ts";
import { count, escapeMarkdown } from "../../../text/index.ts";
import { marker, type Section, type SectionHead, serializeSection } from "./section.ts";

/** GitHub takes no longer comment. */
export const commentLimit = 65_536;
const shownSteps = 5;

export interface CommentFacts {
  readonly runUrl: string;
  /** Head commit of the pull request. Sections of other commits are listed and decide nothing. */
  readonly sha: string;
  /** A line below the headline, as Markdown. */
  readonly note?: string;
}

/**
 * The pull request's comment: verdict, what this change did, what to do, a row a section, the details folded. Sections
 * lose their details, those with the fewest blocking findings first, until all fits.
 */
export function renderComment(sections: readonly Section[], facts: CommentFacts, limit = commentLimit): string {
  const expendable = sections.toSorted((a, b) => a.head.blocking - b.head.blocking || a.head.total - b.head.total);
  for (let cut = 0; cut <= sections.length; cut += 1) {
    const body = compose(sections, new Set(expendable.slice(0, cut)), facts);
    if (body.length <= limit) return body;
  }
  for (let left = 1; left < sections.length; left += 1) {
    const gone = new Set(expendable.slice(0, left));
    const kept = sections.filter((section) => !gone.has(section));
    const body = compose(kept, new Set(kept), facts, left);
    if (body.length <= limit) return body;
  }
  return `${marker}\n### Seaworthy: ${count(sections.length, "section")} do not fit into a comment; see [the run](${encodeURI(facts.runUrl)})\n`;
}

function compose(sections: readonly Section[], bare: ReadonlySet<Section>, facts: CommentFacts, left = 0): string {
  const heads = sections.map(({ head }) => head);
  const current = heads.filter(({ sha }) => sha === facts.sha);
  const blocks = sections.map((section) => serializeSection({ ...section, details: detailsOf(section, bare, facts) }));
  return [
    marker,
    `### Seaworthy: ${headline(current, facts)}\n`,
    facts.note === undefined ? "" : `${facts.note}\n`,
    plan(current),
    table(heads, facts),
    blocks.join("\n"),
    left === 0 ? "" : `\n${count(left, "section")} are left out: the comment is full. The runs' summaries have them.`,
    footer(facts),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** Details of another commit would be taken for this one's. */
function detailsOf(section: Section, bare: ReadonlySet<Section>, { sha }: CommentFacts): string {
  if (section.head.sha !== sha) return "";
  return bare.has(section) ? cutNote(section) : section.details;
}

function cutNote({ head, details }: Section): string {
  return details === ""
    ? ""
    : `Details of ${escapeMarkdown(head.title)} are cut: ${count(head.total, "finding")}, all in the run's summary and in the SARIF file.`;
}

/** The gate's decision if there is one, otherwise the worst of the sections'; of the pull request's head alone. */
function headline(heads: readonly SectionHead[], { sha }: CommentFacts): string {
  if (heads.length === 0) return `commit ${escapeMarkdown(sha.slice(0, 7))} is not examined yet`;
  const gates = heads.filter((head) => head.verdict !== undefined);
  const judges = gates.length > 0 ? gates : heads;
  const blocking = judges.reduce((sum, head) => sum + head.blocking, 0);
  const news = newsOf(heads.filter((head) => head.verdict === undefined));
  if (judges.some((head) => head.outcome === "undecided"))
    return `could not look at everything${blocking > 0 ? `, and ${blocking} blocking` : ""}`;
  if (judges.some((head) => head.outcome === "findings")) return `${headlines.findings} — ${blocking} blocking${news}`;
  const total = heads.reduce((sum, head) => sum + head.total, 0);
  return `${headlines.pass} — ${total === 0 ? "no findings" : `${count(total, "finding")} below the threshold`}${news}`;
}

/** What the pull request adds and fixes; nothing where not every section could be compared. */
function newsOf(heads: readonly SectionHead[]): string {
  if (heads.length === 0 || heads.some((head) => head.added === undefined)) return "";
  const sum = (key: "added" | "fixed"): number => heads.reduce((total, head) => total + (head[key] ?? 0), 0);
  const [added, fixed] = [sum("added"), sum("fixed")];
  return `, ${added === 0 ? "none" : added} new in this pull request${fixed === 0 ? "" : `, ${fixed} fixed by it`}`;
}

function plan(heads: readonly SectionHead[]): string {
  const steps = [...new Set(heads.flatMap((head) => head.steps))].toSorted((a, b) => gravity(a) - gravity(b));
  return whatToDo(steps, shownSteps, "in the details");
}

/** Rank of the worst severity that a step names; each names it in parentheses, the worst first. */
function gravity(step: string): number {
  const [, named] = /[( ](critical|high|medium|low|info)\)/.exec(step) ?? [];
  const rank = severities.map(String).indexOf(named ?? "");
  return rank < 0 ? severities.length : rank;
}

/** A row a section; what is new and fixed only where there was something to compare with. */
function table(heads: readonly SectionHead[], { sha }: CommentFacts): string {
  const shown = heads.filter((head) => head.verdict === undefined);
  if (shown.length === 0) return "";
  const isCurrent = (head: SectionHead): boolean => head.sha === sha;
  const compared = shown.some((head) => isCurrent(head) && head.added !== undefined);
  const titles = ["", "blocking", ...(compared ? ["new", "fixed"] : []), "all", "suppressed"];
  const rows = shown.map((head) => {
    if (!isCurrent(head)) {
      const title = `${escapeMarkdown(head.title)} *(not examined at this commit; last at ${escapeMarkdown(head.sha.slice(0, 7))})*`;
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
