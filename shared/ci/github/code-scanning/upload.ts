import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type GitHubClient, reasonOf, statusOf } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import { eventsWithoutUpload } from "./upload-events.ts";

/** Result of an upload. Only `failed` means that GitHub rejected the file. */
export interface UploadResult {
  readonly state: "uploaded" | "pending" | "skipped" | "not-allowed" | "failed";
  /** One sentence, with the YAML to add if a permission is missing. */
  readonly message: string;
}

/** GitHub's limit of the compressed file, in bytes. */
const maxCompressedBytes = 10_000_000;
/** Seconds between checks of the processing status. */
const waits = [5, 10, 20, 40, 80];

/**
 * Uploads SARIF to code scanning and waits until GitHub has processed it
 * (REST API, `POST /repos/{owner}/{repo}/code-scanning/sarifs`). Never throws.
 */
export async function uploadSarif(
  api: GitHubClient,
  context: GitHubContext,
  sarif: string,
  sleep: (seconds: number) => Promise<void>,
): Promise<UploadResult> {
  const reason = eventsWithoutUpload[context.eventName];
  if (reason !== undefined) return { state: "skipped", message: `not uploaded on ${context.eventName}: ${reason}` };
  const compressed = await promisify(gzip)(sarif);
  if (compressed.length > maxCompressedBytes) {
    return {
      state: "failed",
      message: `the compressed file is too large (${compressed.length} bytes; GitHub's limit is ${maxCompressedBytes})`,
    };
  }
  try {
    const { data } = await api.rest.codeScanning.uploadSarif({
      owner: context.owner,
      repo: context.repo,
      commit_sha: context.sha,
      ref: context.ref,
      sarif: compressed.toString("base64"),
    });
    return data.id === undefined
      ? { state: "pending", message: "uploaded, but GitHub returned no id to check the status" }
      : await waitForProcessing(api, context, data.id, sleep);
  } catch (error) {
    return refusal(error);
  }
}

async function waitForProcessing(
  api: GitHubClient,
  { owner, repo }: GitHubContext,
  id: string,
  sleep: (seconds: number) => Promise<void>,
): Promise<UploadResult> {
  for (const wait of waits) {
    await sleep(wait);
    try {
      const { data } = await api.rest.codeScanning.getSarif({ owner, repo, sarif_id: id });
      if (data.processing_status === "complete") return { state: "uploaded", message: "uploaded to code scanning" };
      if (data.processing_status === "failed")
        return { state: "failed", message: `GitHub cannot process the file: ${(data.errors ?? []).join("; ")}` };
    } catch (error) {
      return { state: "pending", message: `uploaded, but its status cannot be read (${reasonOf(error)})` };
    }
  }
  return { state: "pending", message: "uploaded; GitHub is still processing the file" };
}

function refusal(error: unknown): UploadResult {
  const status = statusOf(error);
  if (status === 403) {
    return {
      state: "not-allowed",
      message: `not uploaded to code scanning (${reasonOf(error)}). Grant the job \`permissions: { security-events: write }\`; GitHub does not grant it to forks and Dependabot; the job summary lists all findings`,
    };
  }
  if (status === 404) {
    return {
      state: "not-allowed",
      message:
        "not uploaded: code scanning is not enabled for this repository, or the token cannot see it. Enable code scanning in the repository's security settings, or set `upload-sarif: false`",
    };
  }
  return { state: "failed", message: `not uploaded to code scanning (${reasonOf(error)})` };
}
