import {
  activeFindings,
  collapseBase,
  decidingFindings,
  type EarlierFinding,
  type Finding,
  isComplete,
  isNew,
  type Report,
} from "../findings/index.ts";
import { escapeMarkdown, withCommas } from "../text/index.ts";
import { type CountRow, countTable } from "./count-table.ts";
import { coverageItem } from "./coverage-items.ts";
import { type Change, changeSentence, suppressedSentence } from "./existing.ts";
import { countFiltered, type DisplayFilter, filterSentence, filterText, isShown } from "./filter.ts";
import { findingList, fixedList } from "./finding-items.ts";
import { fixPlan, unresolvedFindings } from "./fix-plan.ts";
import { type Links, type LinkTarget, rulePages } from "./links.ts";
import { byImportance } from "./order.ts";
import { savingsFold } from "./savings.ts";
import { sectionTitle, shortTitles } from "./section-title.ts";
import { stepItem } from "./step-items.ts";
import { fold, notExamined, whatToDo } from "./words.ts";

const maxItems = 200;
const maxFixed = 50;
const maxSteps = 10;
const maxGaps = 10;

export interface SummaryFacts {
  readonly title: string;
  /** The verdict as one sentence of escaped Markdown. */
  readonly verdict: string;
  /** Mark of the verdict (`pageMark`). Default: none. */
  readonly mark?: string;
  /** Whether nothing blocks. Default: false. */
  readonly passes?: boolean;
  /** What decides which findings count, without markup and period. */
  readonly notes?: readonly string[];
  readonly reports: readonly Report[];
  /** Whether only findings that the change causes count. Default: false. */
  readonly newOnly?: boolean;
  /** Kind of the change that the reports compare, such as `pull request`. Default: `change`. */
  readonly change?: string;
  /** Where files are linked to. Default: they are not. */
  readonly target?: LinkTarget;
  readonly filter?: DisplayFilter;
  /** Findings that block. Default: all that count get steps. */
  readonly blocking?: readonly Finding[];
  /** What to do in addition to the fix plan, as escaped Markdown. */
  readonly steps?: readonly string[];
  /** What is missing in addition to gaps of the coverage, as escaped Markdown. */
  readonly missing?: readonly string[];
  /** Markdown between findings and coverage. */
  readonly folds?: readonly string[];
  /** Markdown at the end of the coverage. */
  readonly coverage?: string;
}

/**
 * Renders the job summary in GitHub Markdown: verdict, what was not examined, what to do, a row for each subject, and
 * folded lists. Every finding is there once.
 */
export function toMarkdown(facts: SummaryFacts): string {
  const { title, verdict, mark, notes = [], reports, newOnly = false, change = "change", filter } = facts;
  const links: Links = {
    ...(facts.target === undefined ? {} : { target: facts.target }),
    pages: rulePages(reports.flatMap(({ rules }) => rules)),
  };
  const counting = reports.flatMap((report) => decidingFindings(report, newOnly));
  const shown = byImportance(counting.filter((finding) => isShown(finding, filter)));
  const others = newOnly ? reports.flatMap(activeFindings).filter((finding) => !isNew(finding)) : [];
  const existing = byImportance(others.filter((finding) => isShown(finding, filter)));
  const fixed = reports.flatMap(({ comparison }) =>
    comparison === undefined || "missing" in comparison ? [] : comparison.fixed,
  );
  const filtered = filterSentence(filterText(filter), countFiltered(reports, filter));
  const suppressed = reports.flatMap(({ findings }) => findings).filter((each) => each.suppression !== undefined);
  const sentences = [
    changeSentence(reports.map(changeOf), change, facts.passes !== true),
    ...notes,
    suppressedSentence(suppressed.length),
    filtered,
  ];
  const titles = shortTitles(reports.map(sectionTitle));
  const gaps = reports.flatMap(({ coverage }) => coverage.gaps);
  const named = gaps.filter(({ weight }) => weight === "partial").length + (facts.missing?.length ?? 0);
  const parts = [
    `### ${mark === undefined ? "" : `${mark} `}${escapeMarkdown(title)}: ${verdict}\n`,
    sentences
      .filter((sentence) => sentence !== "")
      .map((sentence) => `${escapeMarkdown(sentence)}.\n`)
      .join("\n"),
    notExamined(gaps, maxGaps, facts.missing),
    plan(shown, facts, links),
    reports.length > 1 ? countTable(reports.map((report, index) => rowOf(report, titles[index] ?? "", facts))) : "",
    listFold(newOnly ? "New findings" : "Findings", shown, links),
    listFold("Existing findings", existing, links),
    fixedFold(fixed, links),
    savingsFold(reports, facts.target),
    ...(facts.folds ?? []),
    fold(
      "Coverage",
      `${reports.map((report) => coverageItem(report, named > maxGaps ? 0 : named)).join("\n")}${facts.coverage ?? ""}`,
    ),
  ];
  return `${parts.filter((part) => part !== "").join("\n")}\n`;
}

/** Renders the fix plan and the findings that it does not fix. */
function plan(shown: readonly Finding[], { blocking, filter, steps = [] }: SummaryFacts, links: Links): string {
  const wanted =
    blocking === undefined || blocking.length === 0 ? shown : blocking.filter((finding) => isShown(finding, filter));
  const planned = [...fixPlan(wanted).map((step) => stepItem(step, links)), ...steps];
  const unresolved = unresolvedFindings(wanted);
  const note = unresolved.length === 0 ? "" : `\nNot fixed by these steps: ${unresolved.join(", ")}.\n`;
  return `${whatToDo(planned, maxSteps, "follow from the findings below")}${note}`;
}

function changeOf({ findings, comparison }: Report): Change | undefined {
  if (comparison === undefined || "missing" in comparison) return undefined;
  return { added: activeFindings({ findings }).filter(isNew).length, fixed: comparison.fixed.length };
}

function rowOf(report: Report, title: string, { blocking = [] }: SummaryFacts): CountRow {
  const active = activeFindings(report);
  const denied = new Set(blocking.map(({ fingerprint }) => fingerprint));
  const isBlocked = active.some(({ fingerprint }) => denied.has(fingerprint));
  const outcome = isBlocked ? "findings" : isComplete(report.coverage) ? "pass" : "undecided";
  const change = changeOf(report);
  return {
    title,
    counts: {
      ...{ outcome, total: active.length },
      ...(change === undefined ? {} : { change }),
    },
  };
}

/** Renders findings; those of a base image are one item. */
function listFold(title: string, findings: readonly Finding[], links: Links): string {
  const list = findingList(byImportance(collapseBase(findings)), links, {
    items: maxItems,
    elsewhere: "not shown; see the SARIF file",
  });
  return fold(`${title} (${withCommas(findings.length)})`, list);
}

function fixedFold(fixed: readonly EarlierFinding[], links: Links): string {
  return fold(`Fixed findings (${fixed.length})`, fixedList(fixed, links, maxFixed));
}
