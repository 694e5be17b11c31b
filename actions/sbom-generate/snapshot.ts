import type { Host } from "../../shared/ci/index.ts";
import type { CoverageGap } from "../../shared/findings/index.ts";
import { type BomInput, githubSnapshot, type SnapshotContext } from "../../shared/sbom/index.ts";
import type { Context } from "./context.ts";

type Job = NonNullable<Host["job"]>;

/** Creates a dependency snapshot, with gaps for components that it cannot contain. */
export function snapshotOf(bom: BomInput, job: Job, context: Context): ReturnType<typeof githubSnapshot> {
  return githubSnapshot(bom, snapshotContext(bom, job, context));
}

/** Submits the components to the dependency graph of the job's repository. Never throws; a failure is a warning. */
export async function submitSnapshots(boms: readonly BomInput[], context: Context): Promise<void> {
  const { host, inputs } = context;
  const { job, submitSnapshot } = host;
  const { token } = inputs;
  const obstacle = obstacleOf(host, token);
  if (job === undefined || submitSnapshot === undefined || token === undefined || obstacle !== undefined) {
    host.warn(`dependency snapshot not submitted: ${obstacle ?? "this CI system has no dependency graph"}`);
    return;
  }
  for (const bom of boms) {
    const { snapshot, gaps } = snapshotOf(bom, job, context);
    for (const gap of gaps) host.warn(leftOut(gap));
    const { level, message } = await submitSnapshot(bom.subject.name, snapshot, token);
    if (level === "warning") host.warn(message);
    else host.info(message);
  }
}

function obstacleOf({ job, submitSnapshot }: Host, token: string | undefined): string | undefined {
  if (job === undefined || submitSnapshot === undefined)
    return "this is not a GitHub Actions job. Run it in GitHub Actions, or remove `submit-snapshot`";
  if (job.fromFork) return "the token of a pull request from a fork is read-only";
  return token === undefined ? "there is no token. Set `token`, for example to `github.token`" : undefined;
}

function leftOut({ what, why }: CoverageGap): string {
  return `left out of the dependency snapshot: ${what}: ${why}`;
}

/**
 * Returns the snapshot's context. On pull requests it names the head commit, which GitHub compares with the base. The
 * correlator contains neither tag nor run; the input `name` tells images apart that differ by tag alone, because GitHub keeps
 * the newest snapshot of each correlator.
 */
function snapshotContext({ subject }: BomInput, job: Job, { host, inputs }: Context): SnapshotContext {
  const { run } = host;
  const name = inputs.name ?? subject.name.replace(/@sha256:[0-9a-f]+$/, "").replace(/:[\w.-]+$/, "");
  const platform = subject.kind === "directory" ? undefined : subject.platform;
  const parts = [run.job, name, platform].filter((part) => part !== undefined);
  return {
    sha: job.headSha,
    ref: job.ref,
    job: { id: run.runId ?? "0", correlator: parts.join("_"), url: job.runUrl },
    detectorUrl: job.repositoryUrl,
  };
}
