import type { Host } from "../ci/index.ts";
import type { LinkTarget } from "../report/index.ts";

/** Returns where pages of a run link to: the commit that people pushed. Undefined outside a job of a repository. */
export function linkTarget({ job }: Pick<Host, "job">): LinkTarget | undefined {
  return job === undefined ? undefined : { repositoryUrl: job.repositoryUrl, commit: job.headSha };
}
