import type { Surfaces } from "../ci.ts";
import { eventsWithoutUpload } from "./code-scanning/upload-events.ts";
import type { GitHubContext } from "./context.ts";

/**
 * Describes what a job will publish and which permissions it requires, before anything is examined. GitHub reports a
 * missing permission only when it is used.
 */
export function describePermissions(gitHub: GitHubContext, inputs: Surfaces): readonly string[] {
  const { token, comment = "never", suggestions = false } = inputs;
  const features = [
    ...(inputs["upload-sarif"] === true && !Object.hasOwn(eventsWithoutUpload, gitHub.eventName)
      ? [["code scanning", "security-events: write"] as const]
      : []),
    ...(gitHub.pullRequest !== undefined && comment !== "never"
      ? [["pull-request comment", "pull-requests: write"] as const]
      : []),
    ...(gitHub.pullRequest !== undefined && suggestions ? [["suggestions", "pull-requests: write"] as const] : []),
    ...(inputs["check-run"] === true
      ? [["check run for annotations beyond the step's limit", "checks: write"] as const]
      : []),
  ];
  if (features.length === 0) return [];
  const list = features.map(([feature, permission]) => `${feature} (\`${permission}\`)`).join(", ");
  if (token === undefined) return [`there is no \`token\`, so these are skipped: ${list}`];
  const reason = readOnlyReason(gitHub);
  return reason === undefined
    ? [`publishes if the job has the permission: ${list}`]
    : [`${reason}, so its token is read-only and these can fail: ${list}. The job summary lists all findings`];
}

/** Returns why the token of a run is read-only. Undefined if it is not known to be. */
function readOnlyReason({ eventName, actor, pullRequest }: GitHubContext): string | undefined {
  if (eventName === "pull_request" && pullRequest?.fork === true) return "this pull request comes from a fork";
  return actor === "dependabot[bot]" && eventName !== "workflow_run" ? "Dependabot started this run" : undefined;
}
