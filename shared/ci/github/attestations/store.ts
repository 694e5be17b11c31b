import { UndecidedError } from "../../../errors/index.ts";
import { type GitHubClient, reasonOf, statusOf } from "../client.ts";
import type { Repository } from "./list.ts";

/**
 * Stores a Sigstore bundle as an attestation of a repository (REST API, `POST /repos/{owner}/{repo}/attestations`).
 * @throws UndecidedError `ATTESTATION_NOT_STORED`, with the permission to grant.
 */
export async function storeAttestation(
  api: GitHubClient,
  { owner, repo }: Repository,
  bundle: Readonly<Record<string, unknown>>,
): Promise<void> {
  try {
    await api.request("POST /repos/{owner}/{repo}/attestations", { owner, repo, bundle });
  } catch (error) {
    const status = statusOf(error);
    const advice =
      status === 403 || status === 404
        ? "Grant the job `permissions: { attestations: write }`, or remove `github-store`. Private repositories need a plan with attestations"
        : "Run again later. Existing attestations are skipped";
    throw new UndecidedError("ATTESTATION_NOT_STORED", `GitHub does not store the attestation (${reasonOf(error)})`, {
      ...{ place: { what: `attestations of ${owner}/${repo}` }, advice, cause: error },
    });
  }
}
