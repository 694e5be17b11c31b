import { InvalidError } from "../../../errors/index.ts";
import type { Predicate } from "../../../sigstore/formats/predicate-types.ts";
import { provenanceType } from "../../../sigstore/formats/predicate-types.ts";
import type { Host } from "../../index.ts";

/**
 * Provenance of a job of GitHub Actions (SLSA provenance v1, build type `workflow/v1` of GitHub Actions): from the
 * runner's variables, which the job itself can change; how much it proves depends on who may sign.
 * @throws InvalidError `PROVENANCE_UNKNOWN` where no such job runs.
 */
export function provenancePredicate({ gitHub, getEnv, run }: Pick<Host, "gitHub" | "getEnv" | "run">): Predicate {
  const workflowRef = getEnv("GITHUB_WORKFLOW_REF");
  if (gitHub === undefined || workflowRef === undefined || run.runId === undefined) {
    throw new InvalidError("PROVENANCE_UNKNOWN", "nothing is known of a build: this is no job of GitHub Actions", {
      advice: "Leave `provenance` out, or run this as a step of the workflow that builds the image",
    });
  }
  const repository = `${gitHub.serverUrl}/${gitHub.owner}/${gitHub.repo}`;
  const [path = "", ref = gitHub.ref] = workflowRef.replace(`${gitHub.owner}/${gitHub.repo}/`, "").split("@");
  const attempt = run.runAttempt ?? "1";
  return {
    predicateType: provenanceType,
    predicate: {
      buildDefinition: {
        buildType: "https://actions.github.io/buildtypes/workflow/v1",
        externalParameters: { workflow: { ref, repository, path } },
        internalParameters: {
          github: {
            event_name: gitHub.eventName,
            repository_id: getEnv("GITHUB_REPOSITORY_ID") ?? "",
            repository_owner_id: getEnv("GITHUB_REPOSITORY_OWNER_ID") ?? "",
            runner_environment: getEnv("RUNNER_ENVIRONMENT") ?? "",
          },
        },
        resolvedDependencies: [{ uri: `git+${repository}@${gitHub.ref}`, digest: { gitCommit: gitHub.sha } }],
      },
      runDetails: {
        builder: { id: `${gitHub.serverUrl}/${workflowRef}` },
        metadata: { invocationId: `${repository}/actions/runs/${run.runId}/attempts/${attempt}` },
      },
    },
  };
}
