import { table } from "../../../shared/report/table.ts";
import { code, count, escapeMarkdown, oneLine } from "../../../shared/text/index.ts";
import { titleOf } from "../verdict/words.ts";
import { type Compared, type Flip, outcomeOf, type Retrospect, sentenceOf } from "./compare.ts";

/** For a terminal: a line a verdict, newest first, and below one that changes a line a rule. */
export function retrospectText(retrospect: Retrospect): string {
  const { verdicts, unusable } = retrospect;
  const rows = [
    ...verdicts.map((verdict) => [momentOf(verdict), subjectOf(verdict), decisionsOf(verdict), verdict.directory]),
    ...unusable.map(({ directory }) => ["", "", "not decided again", directory]),
  ];
  const below = [...verdicts.map(({ flips }) => flips.map(flipOf)), ...unusable.map(({ why }) => [why])];
  const lines = table(rows.map((row) => row.map(oneLine))).split("\n");
  const text = lines.flatMap((line, index) => [line, ...(below[index] ?? []).map((why) => `    ${oneLine(why)}`)]);
  return `${text.join("\n")}\n\n${sentenceOf(retrospect)}\n`;
}

/** The same as GitHub Markdown. */
export function retrospectMarkdown(retrospect: Retrospect): string {
  const rows = retrospect.verdicts.map((verdict) => {
    const why = verdict.flips.map((flip) => escapeMarkdown(flipOf(flip))).join("<br>");
    return `| ${momentOf(verdict)} | ${code(subjectOf(verdict))} | ${decisionsOf(verdict)} | ${why} | ${code(verdict.directory)} |`;
  });
  const broken = retrospect.unusable.map(
    ({ directory, why }) => `| | | not decided again | ${escapeMarkdown(why)} | ${code(directory)} |`,
  );
  return [
    `### What ${code(retrospect.policy)} would have decided\n`,
    `| when | subject | decision | why | directory |\n|---|---|---|---|---|\n${[...rows, ...broken].join("\n")}\n`,
    `${escapeMarkdown(sentenceOf(retrospect))}\n`,
  ].join("\n");
}

/** All of it for programs. It is no verdict, and has none in it. */
export function retrospectJson(retrospect: Retrospect): string {
  const answer = { whatIf: 1, outcome: outcomeOf(retrospect), sentence: sentenceOf(retrospect), ...retrospect };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}

/** UTC, to the minute. */
function momentOf({ at: moment }: Compared): string {
  return moment.slice(0, 16).replace("T", " ");
}

/** The image, or the commit where source alone was judged. */
function subjectOf({ digests: [digest, ...others], images: [image], commit }: Compared): string {
  if (digest === undefined) return commit === undefined ? "source" : `source ${commit.slice(0, 7)}`;
  const hidden = others.length === 0 ? "" : ` and ${others.length} more`;
  return `${image === undefined ? "" : `${image} `}${digest.slice(0, "sha256:".length + 12)}${hidden}`;
}

function decisionsOf({ before, after }: Compared): string {
  return before === after ? before : `${before} → ${after}`;
}

function flipOf({ rule, before, after, count: reasons, first }: Flip): string {
  const because = first === undefined ? "" : `: ${titleOf(first)}`;
  return `${rule} ${before} → ${after}, ${count(reasons, "reason")}${because}`;
}
