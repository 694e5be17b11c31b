import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { activeFindings, type Finding, type Severity } from "../../findings/index.ts";
import { identityOf } from "../../references/index.ts";
import { chooseAnnotations } from "../../report/annotations.ts";
import { byImportance } from "../../report/order.ts";
import type { Decision, Delivered, RunResult } from "../../report/result.ts";
import { count, escapeMarkdown, truncate } from "../../text/index.ts";
import type { Host } from "../ci.ts";
import type { GitHubContext } from "../index.ts";
import { paceOf, sleepOf } from "../pace.ts";
import type { Section, SectionHead } from "./comment/section.ts";

interface Publication {
  readonly action: string;
  readonly result: RunResult;
  readonly decision: Decision;
  readonly delivered: Delivered | undefined;
  readonly context: { readonly host: Host; readonly inputs: object };
}

interface GitHubInputs {
  readonly name?: string;
  readonly token?: string;
  readonly "upload-sarif"?: boolean;
  readonly suggestions?: boolean;
  readonly comment?: "always" | "on-failure" | "never";
  readonly "comment-mode"?: "update" | "new";
  readonly "check-run"?: boolean;
  readonly "fail-on"?: Severity | "none";
  readonly "new-only"?: boolean;
}

/**
 * Uploads to code scanning and writes the pull request's comment, where the job may. What it may not is said with the
 * permission to grant, and fails nothing.
 */
export async function publishToGitHub(publication: Publication): Promise<void> {
  const { host, inputs } = publication.context;
  const {
    token,
    comment = "never",
    "upload-sarif": upload = false,
    "check-run": wantsCheckRun = false,
    suggestions = false,
  }: GitHubInputs = inputs;
  const { gitHub } = host;
  const files = upload ? (publication.delivered?.upload ?? []) : [];
  const wantsComment =
    gitHub?.pullRequest !== undefined &&
    (comment === "always" || (comment === "on-failure" && publication.decision.outcome !== "pass"));
  const editable = gitHub?.pullRequest === undefined || !suggestions ? [] : editableScopes(publication);
  const reports = publication.result.examined.map(({ report }) => report);
  const overflowing = wantsCheckRun && chooseAnnotations(reports).crowdedOut > 0;
  if (gitHub === undefined || (files.length === 0 && !wantsComment && !overflowing && editable.length === 0)) return;
  if (token === undefined) {
    host.info("no token: nothing is uploaded to code scanning and no comment is written");
    return;
  }
  const { gitHubClient } = await import("./client.ts");
  const api = await gitHubClient(gitHub, token, paceOf(host));
  const sleep = sleepOf(host);
  if (wantsComment) await comments(api, gitHub, publication, sleep);
  if (editable.length > 0) await suggest(api, gitHub, editable, publication);
  if (overflowing) await checkRun(api, gitHub, publication);
  for (const file of files) await uploads(api, gitHub, file, publication, sleep);
}

type Api = Awaited<ReturnType<typeof import("./client.ts").gitHubClient>>;
type Sleep = (seconds: number) => Promise<void>;

async function uploads(
  api: Api,
  gitHub: GitHubContext,
  file: string,
  { context: { host } }: Publication,
  sleep: Sleep,
): Promise<void> {
  const { uploadSarif } = await import("./code-scanning/upload.ts");
  const { state, message } = await uploadSarif(
    api,
    gitHub,
    await readFile(resolve(host.workspace, file), "utf8"),
    sleep,
  );
  if (state === "failed") host.warn(`${file}: ${message}`);
  else host.info(`${file}: ${message}`);
}

/** A check run with the annotations that the step's own have no room for. */
async function checkRun(api: Api, gitHub: GitHubContext, publication: Publication): Promise<void> {
  const { action, result, decision, context } = publication;
  const { checkAnnotations, createCheckRun } = await import("./check-run.ts");
  const reports = result.examined.map(({ report }) => report);
  const conclusion = { pass: "success", findings: "failure", undecided: "neutral" } as const;
  const [subject] = reports.flatMap((report) => (report.subject.kind === "image" ? [report.subject] : []));
  const facts = {
    name: truncate(
      `Seaworthy ${[action, subject?.name, subject?.platform].filter((part) => part !== undefined).join(" ")}`,
      200,
    ),
    conclusion: conclusion[decision.outcome],
    title: decision.verdict,
    summary: `${escapeMarkdown(decision.verdict)}\n\n[The run](${encodeURI(gitHub.runUrl)}) has the summary.`,
  };
  context.host.info(await createCheckRun(api, gitHub, facts, checkAnnotations(reports)));
}

async function comments(api: Api, gitHub: GitHubContext, publication: Publication, sleep: Sleep): Promise<void> {
  const { host } = publication.context;
  const [{ sectionOf }, { upsertComment }] = await Promise.all([
    import("./comment/sections.ts"),
    import("./comment/sticky.ts"),
  ]);
  const {
    "fail-on": threshold = "none",
    "new-only": newOnly = false,
    "comment-mode": mode,
  }: GitHubInputs = publication.context.inputs;
  const facts = {
    sha: gitHub.pullRequest?.headSha ?? gitHub.sha,
    run: gitHub.runId,
    attempt: gitHub.runAttempt,
  };
  const reports = publication.result.examined
    .filter((item) => item.sarif !== false && item.report.action !== "gate")
    .map((item) => item.report);
  const sections = reports.map((report) => sectionOf(report, { ...facts, threshold, newOnly }));
  const gate = gateSection(publication, facts);
  if (sections.length === 0 && gate === undefined) return;
  const { state, message } = await upsertComment(api, gitHub, gate === undefined ? sections : [...sections, gate], {
    sleep,
    fresh: mode === "new",
  });
  if (state === "failed" || state === "lost") host.warn(message);
  else host.info(`${message}${state === "written" ? ` (${count(sections.length, "section")})` : ""}`);
}

/** The gate's verdict as a section of its own: it makes the comment's first line. */
function gateSection(
  { result, decision, context }: Publication,
  facts: Pick<SectionHead, "sha" | "run" | "attempt">,
): Section | undefined {
  const { ruling } = result;
  if (ruling === undefined) return undefined;
  const { name }: GitHubInputs = context.inputs;
  return {
    head: {
      id: identityOf("gate", { kind: "source", path: ".", ...(name === undefined ? {} : { scope: name }) }).category,
      title: name === undefined ? "gate" : truncate(`gate ${name}`, 300),
      outcome: decision.outcome,
      ...facts,
      ...(ruling.digest === undefined ? {} : { digest: ruling.digest }),
      blocking: ruling.blocking,
      total: ruling.blocking,
      suppressed: ruling.waived,
      verdict: decision.verdict.slice(0, 500),
      steps: [],
    },
    details: ruling.details,
  };
}

interface ScopedFindings {
  readonly scope: string;
  readonly findings: readonly Finding[];
}

/** The findings of each examined source that an edit fixes; none for scopes that have no such finding any more. */
function editableScopes({ result }: Publication): readonly ScopedFindings[] {
  return result.examined
    .filter(({ report: { subject }, sarif }) => subject.kind === "source" && sarif !== false)
    .map(({ report }) => ({
      scope: identityOf(report.action, report.subject).marker,
      findings: activeFindings(report).filter(({ fixes }) => fixes.some(({ kind }) => kind === "edit")),
    }));
}

async function suggest(
  api: Api,
  gitHub: GitHubContext,
  scopes: readonly ScopedFindings[],
  { context: { host } }: Publication,
): Promise<void> {
  const [{ postSuggestions, readDiffLines }, { suggestionsFor }] = await Promise.all([
    import("./review/review.ts"),
    import("./review/suggestions.ts"),
  ]);
  const shown = await readDiffLines(api, gitHub).catch(() => new Map<string, ReadonlySet<number>>());
  const texts = new Map<string, string>();
  for (const path of shown.keys()) {
    const text = await readFile(resolve(host.root, path), "utf8").catch(() => undefined);
    if (text !== undefined) texts.set(path, text);
  }
  const scopeOf = new Map(
    scopes.flatMap(({ scope, findings }) => findings.map((finding) => [finding, scope] as const)),
  );
  const suggestions = suggestionsFor(
    byImportance([...scopeOf.keys()]).map((finding) => ({ finding, scope: scopeOf.get(finding) ?? "" })),
    (path) => texts.get(path),
    (path) => shown.get(path) ?? new Set(),
  );
  const present = new Map(
    scopes.map(({ scope, findings }) => [scope, new Set(findings.map(({ fingerprint }) => fingerprint))]),
  );
  host.info(await postSuggestions(api, gitHub, suggestions, present));
}
