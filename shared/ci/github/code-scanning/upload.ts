import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type GitHubClient, reasonOf, statusOf } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import { isNeedless } from "./needless.ts";
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

/** A file that GitHub accepted and may still process. */
interface Accepted {
  readonly id: string;
}

/**
 * Uploads SARIF files to code scanning, then waits until GitHub has processed all of them
 * (REST API, `POST /repos/{owner}/{repo}/code-scanning/sarifs`). Returns a result for each file, in their order. Never
 * throws.
 */
export async function uploadSarifs(
  api: GitHubClient,
  context: GitHubContext,
  files: readonly string[],
  sleep: (seconds: number) => Promise<void>,
): Promise<readonly UploadResult[]> {
  const reason = eventsWithoutUpload[context.eventName];
  if (reason !== undefined)
    return files.map(() => ({ state: "skipped", message: `not uploaded on ${context.eventName}: ${reason}` }));
  const sent: (Accepted | UploadResult)[] = [];
  for (const sarif of files) {
    // What the token may not do for one file it may not do for the next.
    const refused = sent.find((result) => "state" in result && result.state === "not-allowed");
    sent.push(refused ?? (await send(api, context, sarif)));
  }
  const pending = new Set(sent.flatMap((result) => ("id" in result ? [result.id] : [])));
  const processed = await waitForProcessing(api, context, pending, sleep);
  return sent.map((result) => ("state" in result ? result : (processed.get(result.id) ?? stillPending)));
}

const stillPending: UploadResult = { state: "pending", message: "uploaded; GitHub is still processing the file" };

async function send(api: GitHubClient, context: GitHubContext, sarif: string): Promise<Accepted | UploadResult> {
  if (await isNeedless(api, context, sarif)) return { state: "skipped", message: "nothing to upload" };
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
      : { id: data.id };
  } catch (error) {
    return refusal(error, context);
  }
}

/** Checks all files after each wait, until none is pending. Returns results by id; those without one are pending. */
async function waitForProcessing(
  api: GitHubClient,
  context: GitHubContext,
  pending: ReadonlySet<string>,
  sleep: (seconds: number) => Promise<void>,
): Promise<ReadonlyMap<string, UploadResult>> {
  const results = new Map<string, UploadResult>();
  for (const wait of waits) {
    const open = [...pending].filter((id) => !results.has(id));
    if (open.length === 0) break;
    await sleep(wait);
    for (const id of open) {
      const result = await processingResult(api, context, id);
      if (result !== undefined) results.set(id, result);
    }
  }
  return results;
}

/** Returns the result of a file. Undefined while GitHub processes it. */
async function processingResult(
  api: GitHubClient,
  { owner, repo }: GitHubContext,
  id: string,
): Promise<UploadResult | undefined> {
  try {
    const { data } = await api.rest.codeScanning.getSarif({ owner, repo, sarif_id: id });
    if (data.processing_status === "complete") return { state: "uploaded", message: "uploaded to code scanning" };
    if (data.processing_status !== "failed") return undefined;
    return { state: "failed", message: `GitHub cannot process the file: ${(data.errors ?? []).join("; ")}` };
  } catch (error) {
    return { state: "pending", message: `uploaded, but its status cannot be read (${reasonOf(error)})` };
  }
}

function refusal(error: unknown, { pullRequest }: GitHubContext): UploadResult {
  const status = statusOf(error);
  if (status === 403 && pullRequest?.fork === true) {
    return {
      state: "not-allowed",
      message: `not uploaded to code scanning (${reasonOf(error)}). GitHub accepts findings of a fork only from \`github/codeql-action/upload-sarif\`, with the files of the output \`upload\`; see examples/workflows/pull-request.yml. The job summary lists all findings`,
    };
  }
  if (status === 403) {
    return {
      state: "not-allowed",
      message: `not uploaded to code scanning (${reasonOf(error)}). Grant the job \`permissions: { security-events: write }\`; GitHub does not grant it to runs of Dependabot; the job summary lists all findings`,
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
