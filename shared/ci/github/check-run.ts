import { activeFindings, collapseBase, type Finding, type Report } from "../../findings/index.ts";
import { levelOf, sentenceOf } from "../../report/annotations.ts";
import { byImportance } from "../../report/order.ts";
import { escapeMarkdown, plain, truncate } from "../../text/index.ts";
import type { AnnotationRun, Sent } from "../ci.ts";
import { type GitHubClient, reasonOf, statusOf } from "./client.ts";
import type { GitHubContext } from "./context.ts";

/** GitHub takes this many annotations a request (REST API, "Create a check run"). */
const perRequest = 50;
const mostAnnotations = 1000;
/** Characters of a check run's summary and of an annotation's message. */
const longestSummary = 65_000;
const longestMessage = 4000;

/** What a check run says besides its annotations. */
export interface CheckRunFacts {
  readonly name: string;
  readonly conclusion: "success" | "failure" | "neutral";
  /** One sentence. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
}

interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "failure" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
}

/** All findings that stand on a line of the repository, as annotations of a check run; the most important first. */
export function checkAnnotations(reports: readonly Report[]): readonly CheckAnnotation[] {
  const findings = byImportance(collapseBase(reports.flatMap(activeFindings)));
  return findings.flatMap(toAnnotation).slice(0, mostAnnotations);
}

function toAnnotation(finding: Finding): CheckAnnotation[] {
  const [location] = finding.locations;
  if (location === undefined) return [];
  const { startLine, endLine = startLine, startColumn, endColumn } = location.region;
  const level = levelOf[finding.severity];
  const columns = startLine === endLine && startColumn !== undefined && endColumn !== undefined;
  return [
    {
      path: location.file,
      start_line: startLine,
      end_line: endLine,
      ...(columns ? { start_column: startColumn, end_column: endColumn } : {}),
      annotation_level: level === "error" ? "failure" : level,
      title: truncate(plain(finding.ruleId), 255),
      message: truncate(plain(sentenceOf(finding)), longestMessage),
    },
  ];
}

/** Writes a check run with the annotations that the step has no room for. Never throws. */
export async function writeCheckRun(
  api: GitHubClient,
  context: GitHubContext,
  { action, reports, decision }: AnnotationRun,
): Promise<Sent> {
  const conclusion = { pass: "success", findings: "failure", undecided: "neutral" } as const;
  const [subject] = reports.flatMap((report) => (report.subject.kind === "image" ? [report.subject] : []));
  const parts = ["Seaworthy", action, subject?.name, subject?.platform].filter((part) => part !== undefined);
  const facts = {
    name: truncate(parts.join(" "), 200),
    conclusion: conclusion[decision.outcome],
    title: decision.verdict,
    summary: `${escapeMarkdown(decision.verdict)}\n\n[The run](${encodeURI(context.runUrl)}) has the summary.`,
  };
  const message = await createCheckRun(api, context, facts, checkAnnotations(reports));
  return { level: "info", message, changed: true };
}

/**
 * Creates a check run on the commit of the run with every annotation, 50 a request (REST API,
 * `POST /repos/{owner}/{repo}/check-runs`). Gives a sentence on what was done; never throws.
 */
export async function createCheckRun(
  api: GitHubClient,
  { owner, repo, sha, pullRequest, runUrl }: GitHubContext,
  facts: CheckRunFacts,
  annotations: readonly CheckAnnotation[],
): Promise<string> {
  const { name, conclusion, title } = facts;
  const output = { title: truncate(title, 255), summary: truncate(facts.summary, longestSummary) };
  try {
    const { data } = await api.rest.checks.create({
      owner,
      repo,
      name,
      head_sha: pullRequest?.headSha ?? sha,
      details_url: runUrl,
      status: "completed",
      conclusion,
      output: { ...output, annotations: annotations.slice(0, perRequest) },
    });
    for (let from = perRequest; from < annotations.length; from += perRequest) {
      const next = annotations.slice(from, from + perRequest);
      await api.rest.checks.update({ owner, repo, check_run_id: data.id, output: { ...output, annotations: next } });
    }
    return `the check run "${name}" has ${annotations.length} annotations`;
  } catch (error) {
    const status = statusOf(error);
    const grant =
      status === 403 || status === 404
        ? ". Grant the job `permissions: { checks: write }`, or set `check-run: false`; the summary has everything"
        : "";
    return `no check run (${reasonOf(error)})${grant}`;
  }
}
