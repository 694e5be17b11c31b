import type { Sent } from "../ci.ts";
import { type GitHubClient, reasonOf, statusOf } from "./client.ts";
import type { GitHubContext } from "./context.ts";

/**
 * Submits a snapshot to the dependency graph of the repository (REST API,
 * `POST /repos/{owner}/{repo}/dependency-graph/snapshots`). Never throws.
 */
export async function submitSnapshot(
  api: GitHubClient,
  { owner, repo }: GitHubContext,
  name: string,
  snapshot: object,
): Promise<Sent> {
  try {
    await api.request({
      method: "POST",
      url: "/repos/{owner}/{repo}/dependency-graph/snapshots",
      owner,
      repo,
      ...snapshot,
    });
    return {
      level: "info",
      message: `submitted the dependency snapshot of ${name} to ${owner}/${repo}`,
      changed: true,
    };
  } catch (error) {
    const message = `cannot submit the dependency snapshot of ${name}: ${refusal(error)}`;
    return { level: "warning", message, changed: false };
  }
}

function refusal(error: unknown): string {
  const reason = reasonOf(error);
  switch (statusOf(error)) {
    case 403:
      return `${reason}. Grant the job \`permissions: { contents: write }\``;
    case 404:
      return `${reason}. Enable the dependency graph in the repository's security settings, and grant the job \`permissions: { contents: write }\``;
    default:
      return reason;
  }
}
