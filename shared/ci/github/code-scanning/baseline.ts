import { z } from "zod";
import type { Baseline } from "../../../findings/index.ts";
import { readBaselineRuns } from "../../../sarif/index.ts";
import { type GitHubClient, reasonOf } from "../client.ts";
import type { GitHubContext } from "../context.ts";

/**
 * Reads the newest code-scanning analysis of a category on a branch. Default: the base branch. Returns the reason if there is none. Never
 * throws.
 */
export async function readBaseline(
  api: GitHubClient,
  { owner, repo, pullRequest, mergeGroup }: GitHubContext,
  category: string,
  branch = (pullRequest ?? mergeGroup)?.baseRef,
): Promise<Baseline | { readonly missing: string }> {
  if (branch === undefined) return { missing: "this run is not for a pull request" };
  const ref = `refs/heads/${branch}`;
  try {
    const { data } = await api.rest.codeScanning.listRecentAnalyses({
      owner,
      repo,
      ref,
      tool_name: "seaworthy",
      per_page: 100,
    });
    const name = category.replace(/\/$/u, "");
    const newest = data.find((analysis) => analysis.category === name && analysis.error === "");
    if (newest === undefined) return { missing: `${branch} has no analysis of this category yet` };
    const { data: sarif } = await api.rest.codeScanning.getAnalysis({
      owner,
      repo,
      analysis_id: newest.id,
      headers: { accept: "application/sarif+json" },
    });
    const source = `${branch} at ${newest.commit_sha.slice(0, 7)}`;
    const [first] = readBaselineRuns(jsonOf(sarif), source, "branch");
    return first?.baseline ?? { missing: `the analysis of ${branch} is empty` };
  } catch (error) {
    return {
      missing: `the analyses of ${branch} cannot be read (${error instanceof z.ZodError ? "unexpected response" : reasonOf(error)})`,
    };
  }
}

/** Parses a response. The client returns SARIF as binary data. */
function jsonOf(data: unknown): unknown {
  if (data instanceof ArrayBuffer) return JSON.parse(new TextDecoder().decode(data));
  return typeof data === "string" ? JSON.parse(data) : data;
}
