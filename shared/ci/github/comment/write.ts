import { identityOf } from "../../../references/index.ts";
import { truncate } from "../../../text/index.ts";
import { defined } from "../../../values/index.ts";
import type { Comment, Sent } from "../../ci.ts";
import type { GitHubClient } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import { unverifiedPrefix } from "./outcome.ts";
import type { Section, SectionHead } from "./section.ts";
import { sectionOf } from "./sections.ts";
import { upsertComment } from "./sticky.ts";

/** Characters of a title that leave room for a remark after it. */
const maxTitleLength = 270;

/** Writes the sections of a run to the pull-request comment. Never throws. */
export async function writeComment(
  api: GitHubClient,
  context: GitHubContext,
  { reports, gate, threshold, newOnly, fresh = false, note, unverified = false }: Comment,
  sleep: (seconds: number) => Promise<void>,
): Promise<Sent> {
  const facts = {
    sha: context.pullRequest?.headSha ?? context.sha,
    run: context.runId,
    attempt: context.runAttempt,
  };
  const sections = reports.map((report) => sectionOf(report, { ...facts, threshold, newOnly }));
  const judged = gate === undefined ? sections : [...sections, gateSection(gate, facts)];
  const all = unverified ? judged.map(asUnverified) : judged;
  const { state, message } = await upsertComment(api, context, all, {
    sleep,
    fresh,
    ...defined({ note }),
  });
  const isLost = state === "failed" || state === "lost";
  return { level: isLost ? "warning" : "info", message, changed: state === "written" };
}

/** Marks a section whose results the pull request's author controls, so that it never has the id of another run's. */
function asUnverified(section: Section): Section {
  const { head } = section;
  const title = `${truncate(head.title, maxTitleLength)} (unverified)`;
  return { ...section, head: { ...head, id: unverifiedPrefix + head.id, title } };
}

/** Converts the gate's verdict to a section. It determines the comment's headline. */
function gateSection(
  { decision, ruling, name }: NonNullable<Comment["gate"]>,
  facts: Pick<SectionHead, "sha" | "run" | "attempt">,
): Section {
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
      headline: ruling.headline,
      steps: [],
    },
    details: ruling.details,
  };
}
