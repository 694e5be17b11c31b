import { InvalidError, UndecidedError } from "../../../errors/index.ts";
import type { Sleep } from "../../../http/sleep.ts";
import { type Judgement, judgeBundle } from "../../../sigstore/index.ts";
import type { AttestationStore, Host } from "../../ci.ts";
import { gitHubClient } from "../client.ts";
import { fetchBundle } from "./fetch-bundle.ts";
import { type ListedAttestation, listAttestations, type Repository } from "./list.ts";

const defaultApi = "https://api.github.com";
/** Bytes of all bundles of a run. */
const maxTotalBytes = 1024 * 2 ** 20;

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
  const repository = repositoryOf(name);
  const token = callToken ?? host.getEnv("GH_TOKEN") ?? host.getEnv("GITHUB_TOKEN");
  if (token === undefined) {
    throw new InvalidError("INPUT_MISSING", "github-attestations requires a token", {
      advice: "Keep the default of `token` in a workflow, or set GH_TOKEN on a command line",
    });
  }
  host.mask(token);
  const apiUrl = (host.getEnv("GITHUB_API_URL") ?? defaultApi).replace(/\/+$/u, "");
  const api = await gitHubClient({ apiUrl }, token, host.sleep);
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

function repositoryOf(name: string): Repository {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/u.exec(name) ?? [];
  if (owner !== undefined && repo !== undefined) return { owner, repo };
  throw new InvalidError("INPUT_VALUE", `"${name}" is not a repository`, {
    advice: "Set github-attestations to OWNER/REPO",
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
