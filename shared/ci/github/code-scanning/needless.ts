import { z } from "zod";
import { identityOf } from "../../../references/index.ts";
import type { GitHubClient } from "../client.ts";
import type { GitHubContext } from "../context.ts";

const gateCategory = identityOf("gate", { kind: "source", path: "." }).category;
const log = z.object({
  runs: z.array(z.object({ automationDetails: z.object({ id: z.string() }), results: z.array(z.unknown()) })).length(1),
});

/**
 * Checks whether a file need not be uploaded: the gate rarely has findings of its own, and without any its file only closes
 * earlier alerts. Empty files of other actions are uploaded, because later runs are compared with them. Never throws.
 */
export async function isNeedless(
  api: GitHubClient,
  { owner, repo, ref }: GitHubContext,
  sarif: string,
): Promise<boolean> {
  const [run] = log.safeParse(JSON.parse(sarif)).data?.runs ?? [];
  if (run === undefined || run.results.length > 0 || !run.automationDetails.id.startsWith(gateCategory)) return false;
  const category = run.automationDetails.id.replace(/\/$/u, "");
  try {
    const tool = { tool_name: "seaworthy", per_page: 100 };
    const { data } = await api.rest.codeScanning.listRecentAnalyses({ owner, repo, ref, ...tool });
    const newest = data.find((analysis) => analysis.category === category);
    return newest === undefined || newest.results_count === 0;
  } catch {
    return true;
  }
}
