import { announcedFindings, collapseBase, type Finding, type Report } from "../../findings/index.ts";
import { titleOf } from "../../references/index.ts";
import { annotationLevels, findingSentence } from "../../report/annotations.ts";
import { byImportance } from "../../report/order.ts";
import { count, escapeMarkdown, plain, truncate } from "../../text/index.ts";
import type { AnnotationRun, Sent } from "../ci.ts";
import { type GitHubClient, reasonOf, statusOf } from "./client.ts";
import type { GitHubContext } from "./context.ts";

/** Annotations per request (REST API, "Create a check run"). */
const maxPerRequest = 50;
const maxAnnotations = 1000;
/** Characters. */
const maxSummaryLength = 65_000;
const maxMessageLength = 4000;

/** Contents of a check run, without annotations. */
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

/** Converts all findings on repository lines to annotations of a check run, most important first. */
export function checkAnnotations(reports: readonly Report[]): readonly CheckAnnotation[] {
  const findings = byImportance(collapseBase(reports.flatMap(announcedFindings)));
  return findings.flatMap(toAnnotation).slice(0, maxAnnotations);
}

function toAnnotation(finding: Finding): CheckAnnotation[] {
  const [location] = finding.locations;
  if (location === undefined) return [];
  const { startLine, endLine = startLine, startColumn, endColumn } = location.region;
  const level = annotationLevels[finding.severity];
  const columns = startLine === endLine && startColumn !== undefined && endColumn !== undefined;
  return [
    {
      path: location.file,
      start_line: startLine,
      end_line: endLine,
      ...(columns ? { start_column: startColumn, end_column: endColumn } : {}),
      annotation_level: level === "error" ? "failure" : level,
      title: truncate(plain(finding.ruleId), 255),
      message: truncate(plain(findingSentence(finding)), maxMessageLength),
    },
  ];
}

/** Creates a check run with all annotations. Never throws. */
export async function writeCheckRun(
  api: GitHubClient,
  context: GitHubContext,
  { action, reports, decision }: AnnotationRun,
): Promise<Sent> {
  const conclusion = { pass: "success", findings: "failure", undecided: "neutral" } as const;
  const facts = {
    name: checkRunName(action, reports),
    conclusion: conclusion[decision.outcome],
    title: decision.verdict,
    summary: `${escapeMarkdown(decision.verdict)}\n\nSee the [job summary](${encodeURI(context.runUrl)}).`,
  };
  const message = await createCheckRun(api, context, facts, checkAnnotations(reports));
  return { level: "info", message, changed: true };
}

/**
 * Names the check run after what was examined, because a commit shows only the newest check run of each name: the first
 * image, or the targets or name of the sources.
 */
export function checkRunName(action: string, reports: readonly Report[]): string {
  const subjects = reports.map(({ subject }) => subject);
  const subject = subjects.find(({ kind }) => kind === "image") ?? subjects[0];
  return truncate(`Seaworthy ${subject === undefined ? action : titleOf(action, subject)}`, 200);
}

/**
 * Creates a check run on the commit of the run and adds 50 annotations per request (REST API,
 * `POST /repos/{owner}/{repo}/check-runs`). Returns a sentence with the result. Never throws.
 */
export async function createCheckRun(
  api: GitHubClient,
  { owner, repo, sha, pullRequest, runUrl }: GitHubContext,
  facts: CheckRunFacts,
  annotations: readonly CheckAnnotation[],
): Promise<string> {
  const { name, conclusion, title } = facts;
  const output = { title: truncate(title, 255), summary: truncate(facts.summary, maxSummaryLength) };
  try {
    const { data } = await api.rest.checks.create({
      owner,
      repo,
      name,
      head_sha: pullRequest?.headSha ?? sha,
      details_url: runUrl,
      status: "completed",
      conclusion,
      output: { ...output, annotations: annotations.slice(0, maxPerRequest) },
    });
    for (let from = maxPerRequest; from < annotations.length; from += maxPerRequest) {
      const next = annotations.slice(from, from + maxPerRequest);
      await api.rest.checks.update({ owner, repo, check_run_id: data.id, output: { ...output, annotations: next } });
    }
    return `created check run "${name}" with ${count(annotations.length, "annotation")}`;
  } catch (error) {
    const status = statusOf(error);
    const grant =
      status === 403 || status === 404
        ? ". Grant the job `permissions: { checks: write }`, or set `check-run: false`. The job summary lists all findings"
        : "";
    return `cannot create a check run (${reasonOf(error)})${grant}`;
  }
}
