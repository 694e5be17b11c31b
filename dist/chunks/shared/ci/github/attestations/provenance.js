import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { n as init_predicate_types, r as provenanceType } from "../../../sigstore/formats/predicate-types.js";

// shared/ci/github/attestations/provenance.ts
/**
* Describes the build of a job of GitHub Actions (SLSA provenance v1, build type `workflow/v1` of GitHub Actions) from
* the runner's variables, which the job itself can change; how much it proves depends on who may sign. Undefined when
* the variables do not name the workflow and its run.
*/
function provenancePredicate(gitHub, getEnv) {
	const workflowRef = getEnv("GITHUB_WORKFLOW_REF");
	const runId = getEnv("GITHUB_RUN_ID");
	if (workflowRef === void 0 || runId === void 0) return void 0;
	const repository = `${gitHub.serverUrl}/${gitHub.owner}/${gitHub.repo}`;
	const [path = "", ref = gitHub.ref] = workflowRef.replace(`${gitHub.owner}/${gitHub.repo}/`, "").split("@");
	const attempt = getEnv("GITHUB_RUN_ATTEMPT") ?? "1";
	return {
		predicateType: provenanceType,
		predicate: {
			buildDefinition: {
				buildType: "https://actions.github.io/buildtypes/workflow/v1",
				externalParameters: { workflow: {
					ref,
					repository,
					path
				} },
				internalParameters: { github: {
					event_name: gitHub.eventName,
					repository_id: getEnv("GITHUB_REPOSITORY_ID") ?? "",
					repository_owner_id: getEnv("GITHUB_REPOSITORY_OWNER_ID") ?? "",
					runner_environment: getEnv("RUNNER_ENVIRONMENT") ?? ""
				} },
				resolvedDependencies: [{
					uri: `git+${repository}@${gitHub.ref}`,
					digest: { gitCommit: gitHub.sha }
				}]
			},
			runDetails: {
				builder: { id: `${gitHub.serverUrl}/${workflowRef}` },
				metadata: { invocationId: `${repository}/actions/runs/${runId}/attempts/${attempt}` }
			}
		}
	};
}
function init_provenance() {
	return (init_provenance = __esmMin((() => {
		init_predicate_types();
	})))();
}

init_provenance();
export { provenancePredicate };