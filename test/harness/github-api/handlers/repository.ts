import { attestationPage, storedAttestations } from "../attestations.ts";
import { baseCommit } from "../graphql.ts";
import { type Call, found, type Handlers, type Reply, repositoryOf } from "../reply.ts";
import { FakeRepository } from "../repository.ts";
import { sampleOf } from "../sample.ts";
import type { GitHubApi } from "../server.ts";

/** Git objects, attestations, dependency snapshots and check runs. */
export const repositoryHandlers: Handlers = (api) => ({
  "git/get-ref": ({ parameters }) => {
    const object = { type: "commit", sha: baseCommit, url: "https://api.github.example/git/commits/1" };
    const ref = `refs/${parameters["ref"]}`;
    return { status: 200, body: { ref, node_id: "R_1", url: "https://api.github.example/git/refs/1", object } };
  },
  "git/get-commit": ({ operation, parameters }) => {
    const known = [baseCommit, api.mergeCommit];
    if (!known.includes(parameters["commit_sha"] ?? "")) return found(undefined);
    const sample = sampleOf(operation.responseSchema(200) ?? {}) as { readonly tree: object };
    const tree = { ...sample.tree, sha: new FakeRepository(api.baseFiles).tree };
    return { status: 200, body: { ...sample, sha: parameters["commit_sha"], tree } };
  },
  "git/get-tree": ({ parameters, url }) =>
    found(new FakeRepository(api.baseFiles).treeOf(parameters["tree_sha"] ?? "", url.searchParams.has("recursive"))),
  "git/get-blob": ({ parameters }) => found(new FakeRepository(api.baseFiles).blobOf(parameters["file_sha"] ?? "")),
  "repos/list-attestations": ({ parameters, url }) => {
    const wanted = { repository: repositoryOf(parameters), digest: parameters["subject_digest"] ?? "" };
    return attestationPage(api.attestations, wanted, url, api.attestationsOnPage);
  },
  "repos/create-attestation": ({ parameters, body }) => {
    const stored = storedAttestations(repositoryOf(parameters), body["bundle"]);
    const documentation = "https://docs.github.com/rest/repos/attestations";
    if (stored === undefined)
      return { status: 422, body: { message: "Validation Failed", documentation_url: documentation } };
    api.attestations.push(...stored);
    return { status: 201, body: { id: api.nextId() } };
  },
  "dependency-graph/create-repository-snapshot": ({ body }) => {
    api.snapshots.push(body);
    const message = "Dependency results for the repo have been successfully updated.";
    return {
      status: 201,
      body: { id: api.nextId(), created_at: new Date().toISOString(), result: "SUCCESS", message },
    };
  },
  "checks/create": (call) => checkRun(api, call, 201, api.nextId()),
  "checks/update": (call) => checkRun(api, call, 200, Number(call.parameters["check_run_id"])),
});

/**
 * GitHub attaches a check run to a suite of its own choice, which can be another workflow's
 * (https://github.com/reviewdog/reviewdog/issues/403), and shows only the newest of each name for a commit.
 */
function checkRun(api: GitHubApi, { operation, body }: Call, status: number, id: number): Reply {
  const output = body["output"] as { annotations?: readonly Record<string, unknown>[] };
  const annotations = output.annotations ?? [];
  if (annotations.length > 50) return { status: 422, body: { message: "too many annotations" } };
  const known = api.checkRuns.find((run) => run.id === id);
  if (known === undefined) api.checkRuns.push({ id, body, annotations: [...annotations] });
  else known.annotations.push(...annotations);
  const sample = sampleOf(operation.responseSchema(status) ?? {}) as Record<string, unknown>;
  return { status, body: { ...sample, id, name: String(body["name"] ?? "x"), check_suite: { id: 1 } } };
}
