import { InvalidError, UndecidedError } from "../../../errors/index.ts";
import type { Sleep } from "../../../http/sleep.ts";
import { type Judgement, judgeBundle } from "../../../sigstore/index.ts";
import type { AttestationStore, Host, WritableAttestationStore } from "../../ci.ts";
import { type GitHubClient, gitHubClient } from "../client.ts";
import { fetchBundle } from "./fetch-bundle.ts";
import { type ListedAttestation, listAttestations, type Repository } from "./list.ts";
import { storeAttestation } from "./store.ts";

const defaultApi = "https://api.github.com";
/** Bytes of all bundles of a run. */
const maxTotalBytes = 1024 * 2 ** 20;

/** A repository, and a client that may read its attestations. */
interface Opened {
  readonly name: string;
  readonly repository: Repository;
  readonly api: GitHubClient;
}

/**
 * Opens the attestations of a GitHub repository.
 * @param name `owner/repo`.
 * @param callToken token of the call. Default: `GH_TOKEN`, then `GITHUB_TOKEN`.
 * @throws InvalidError if the name is not a repository or there is no token.
 */
export async function gitHubAttestations(
  name: string,
  callToken: string | undefined,
  host: Host,
): Promise<AttestationStore> {
  return readerOf(await open(name, "github-attestations", callToken, host), host);
}

/** Opens the attestations of a GitHub repository to write to. Parameters and errors as `gitHubAttestations`. */
export async function gitHubStore(
  name: string,
  callToken: string | undefined,
  host: Host,
): Promise<WritableAttestationStore> {
  const opened = await open(name, "github-store", callToken, host);
  return {
    read: readerOf(opened, host),
    write: (bundle) => storeAttestation(opened.api, opened.repository, bundle),
  };
}

async function open(name: string, input: string, callToken: string | undefined, host: Host): Promise<Opened> {
  const repository = repositoryOf(name, input);
  const token = callToken ?? host.getEnv("GH_TOKEN") ?? host.getEnv("GITHUB_TOKEN");
  if (token === undefined) {
    throw new InvalidError("INPUT_MISSING", `${input} requires a token`, {
      advice: "Keep the default of `token` in a workflow, or set GH_TOKEN on a command line",
    });
  }
  host.mask(token);
  const apiUrl = (host.getEnv("GITHUB_API_URL") ?? defaultApi).replace(/\/+$/u, "");
  return { name, repository, api: await gitHubClient({ apiUrl }, token, host.sleep) };
}

function readerOf({ name, repository, api }: Opened, host: Host): AttestationStore {
  let left = maxTotalBytes;
  return async (question) => {
    const listed = await listAttestations(api, repository, question.digest);
    if (listed.length === 0)
      host.info(`found no attestation of ${question.digest} in ${name} (the token may lack access)`);
    const judged: Judgement[] = [];
    for (const [index, attestation] of listed.entries()) {
      const place = `GitHub attestation ${index + 1} of ${name}`;
      const read = await bundleOf(attestation, host.sleep);
      if ("bytes" in read) left -= read.bytes.length;
      if (left < 0) throw tooLarge(name);
      judged.push("bytes" in read ? judgeBundle(read.bytes, place, question) : rejected(place, read.fault));
    }
    return judged;
  };
}

function repositoryOf(name: string, input: string): Repository {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/u.exec(name) ?? [];
  if (owner !== undefined && repo !== undefined) return { owner, repo };
  throw new InvalidError("INPUT_VALUE", `"${name}" is not a repository`, {
    advice: `Set ${input} to OWNER/REPO`,
  });
}

async function bundleOf({ bundle, url }: ListedAttestation, sleep: Sleep): ReturnType<typeof fetchBundle> {
  if (bundle !== undefined) return { bytes: Buffer.from(JSON.stringify(bundle)) };
  return url === undefined ? { fault: "GitHub returned neither the bundle nor its URL" } : fetchBundle(url, sleep);
}

function rejected(place: string, reason: string): Judgement {
  return { place, format: "bundle", kind: "attestation", accepted: false, reason };
}

function tooLarge(name: string): UndecidedError {
  return new UndecidedError("ATTESTATIONS_TOO_LARGE", `attestations are larger than ${maxTotalBytes} bytes in total`, {
    place: { what: name },
    advice: "Delete attestations that are not needed",
  });
}
