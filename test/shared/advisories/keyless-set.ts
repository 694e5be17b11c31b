import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { IndexSigner } from "../../../shared/advisories/index.ts";
import { acceptIdentity } from "../../../shared/advisories/source/signing/identity.ts";
import type { AcceptedSigners } from "../../../shared/advisories/source/signing/trust.ts";
import { publishedAdvisories } from "../../../shared/ci/github/published-advisories.ts";
import { resolveKeyless } from "../../../shared/runner/keyless.ts";
import { readTrustedRoot, signBlob } from "../../../shared/sigstore/index.ts";
import { identityToken, type Sigstore } from "../../harness/sigstore.ts";
import { put } from "./small-set.ts";

const repository = "octo-org/seaworthy";
export const advisoriesWorkflow = `${repository}/.github/workflows/advisories.yml@refs/heads/main`;

/** Claims of a run of the advisories workflow, as GitHub states them. */
export const claims = {
  sub: `https://github.com/${advisoriesWorkflow}`,
  iss: "https://token.actions.githubusercontent.com",
  repository,
  ref: "refs/heads/main",
  workflow_ref: advisoriesWorkflow,
  event_name: "schedule",
};

/** Signs with a token that has these claims. */
export async function signAs(sigstore: Sigstore, changes: Readonly<Record<string, string>> = {}): Promise<IndexSigner> {
  const root = readTrustedRoot(sigstore.trustedRoot(), "root.json");
  const token = identityToken({ ...claims, ...changes });
  const host = { getEnv: () => token, mask() {}, info() {} };
  const services = { fulcioUrl: sigstore.url, rekorUrl: sigstore.url, timestampUrl: undefined };
  const identity = await (await resolveKeyless({ ...services, trustedRoot: async () => root }, host)).identify();
  const signer = await identity.signer();
  return { accepts: identity.policy, sign: (bytes) => signBlob(signer, bytes) };
}

/** Accepts what the repository of the action publishes, as a job whose steps use it does. */
export async function acceptPublished(
  sigstore: Sigstore,
  directory: string,
  used: string = repository,
): Promise<AcceptedSigners> {
  const env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_ACTION_REPOSITORY: used };
  const published = publishedAdvisories(env);
  if (published === undefined) throw new Error("nothing is published");
  return acceptIdentity(published.identity, await put(join(directory, "root.json"), sigstore.trustedRoot()));
}

/** Reads a document with its bundle. */
export function signedFiles(out: string, document: "index" | "timestamp"): Promise<Buffer[]> {
  return Promise.all([`${document}.json`, `${document}.json.sigstore.json`].map((name) => readFile(join(out, name))));
}
