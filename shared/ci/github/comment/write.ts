import { rulePages } from "../../../report/index.ts";
import { truncate } from "../../../text/index.ts";
import { defined } from "../../../values/index.ts";
import type { Comment, Sent } from "../../ci.ts";
import type { GitHubClient } from "../client.ts";
import { type GitHubContext, repositoryUrl } from "../context.ts";
import { gateSection } from "./gate-section.ts";
import { unverifiedPrefix } from "./outcome.ts";
import type { Section } from "./section.ts";
import { sectionOf } from "./sections.ts";
import { upsertComment } from "./sticky.ts";

/** Characters of a title that leave room for a remark after it. */
const maxTitleLength = 270;

/** Writes the sections of a run to the pull-request comment. Never throws. */
export async function writeComment(
  api: GitHubClient,
  context: GitHubContext,
  { reports, gate, threshold, newOnly, fresh = false, note, unverified = false, filter }: Comment,
  sleep: (seconds: number) => Promise<void>,
): Promise<Sent> {
  const sha = context.pullRequest?.headSha ?? context.sha;
  const facts = {
    ...{ sha, run: context.runId, attempt: context.runAttempt },
    target: { repositoryUrl: repositoryUrl(context), commit: sha },
    ...defined({ filter }),
  };
  const sections = reports.map((report) =>
    sectionOf(report, { ...facts, threshold, newOnly, trustsPages: !unverified }),
  );
  const pages = rulePages(reports.flatMap(({ rules }) => rules));
  const judged = gate === undefined ? sections : [...sections, gateSection(gate, { ...facts, pages })];
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
