import type { Surfaces } from "../ci.ts";
import { eventsWithoutUpload } from "./code-scanning/upload-events.ts";
import type { GitHubContext } from "./context.ts";

/**
 * What a job on GitHub is going to send and the permission that each takes, and what it will not and why: known before
 * anything is looked at. What a token may do beyond that, GitHub tells only when it is tried.
 */
export function describePermissions(gitHub: GitHubContext, inputs: Surfaces): readonly string[] {
  const { token, comment = "never", suggestions = false } = inputs;
  const wanted = [
    ...(inputs["upload-sarif"] === true && !Object.hasOwn(eventsWithoutUpload, gitHub.eventName)
      ? [["code scanning", "security-events: write"] as const]
      : []),
    ...(gitHub.pullRequest !== undefined && comment !== "never"
      ? [["the pull request's comment", "pull-requests: write"] as const]
      : []),
    ...(gitHub.pullRequest !== undefined && suggestions ? [["suggestions", "pull-requests: write"] as const] : []),
    ...(inputs["check-run"] === true ? [["a check run, where annotations need one", "checks: write"] as const] : []),
  ];
  if (wanted.length === 0) return [];
  const list = wanted.map(([what, permission]) => `${what} (\`${permission}\`)`).join(", ");
  if (token === undefined) return [`without \`token\` nothing is sent: ${list}`];
  const reader = readOnly(gitHub);
  return reader === undefined
    ? [`will be sent where the job's permissions allow it: ${list}`]
    : [`${reader}: its token is read-only, so these may be refused: ${list}. The summary has everything`];
}

/** Why the token of a run can write nothing, where that is known. */
function readOnly({ eventName, actor, pullRequest }: GitHubContext): string | undefined {
  if (eventName === "pull_request" && pullRequest?.fork === true) return "this pull request comes from a fork";
  return actor === "dependabot[bot]" && eventName !== "workflow_run" ? "Dependabot started this run" : undefined;
}
