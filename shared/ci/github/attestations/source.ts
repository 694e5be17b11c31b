import { InvalidError, UndecidedError } from "../../../errors/index.ts";
import type { Sleep } from "../../../http/sleep.ts";
import { type Judgement, judgeBundle } from "../../../sigstore/index.ts";
import type { AttestationStore, Host } from "../../ci.ts";
import { gitHubClient } from "../client.ts";
import { fetchBundle } from "./fetch-bundle.ts";
import { type ListedAttestation, listAttestations, type Repository } from "./list.ts";

const usualApi = "https://api.github.com";
/** Bytes of all bundles of one run. */
const mostInAll = 1024 * 2 ** 20;

/**
 * Opens the attestations of a repository on GitHub, read through its API.
 * @param given token of the call. Default: `GH_TOKEN`, then `GITHUB_TOKEN`.
 * @throws InvalidError for a name that is no repository, and when there is no token.
 */
export async function gitHubAttestations(
  named: string,
  given: string | undefined,
  host: Host,
): Promise<AttestationStore> {
  const repository = repositoryOf(named);
  const token = given ?? host.getEnv("GH_TOKEN") ?? host.getEnv("GITHUB_TOKEN");
  if (token === undefined) {
    throw new InvalidError("INPUT_MISSING", "there is no token to ask GitHub for attestations with", {
      advice: "In a workflow leave `token` at its default; on a command line set GH_TOKEN",
    });
  }
  host.mask(token);
  const apiUrl = (host.getEnv("GITHUB_API_URL") ?? usualApi).replace(/\/+$/u, "");
  const api = await gitHubClient({ apiUrl }, token, host.sleep);
  let left = mostInAll;
  return async (question) => {
    const listed = await listAttestations(api, repository, question.digest);
    if (listed.length === 0) host.info(`${named} has no attestation of ${question.digest} that the token may see`);
    const judged: Judgement[] = [];
    for (const [index, attestation] of listed.entries()) {
      const place = `GitHub attestation ${index + 1} of ${named}`;
      const read = await bundleOf(attestation, host.sleep);
      if ("bytes" in read) left -= read.bytes.length;
      if (left < 0) throw tooMuch(named);
      judged.push("bytes" in read ? judgeBundle(read.bytes, place, question) : rejected(place, read.fault));
    }
    return judged;
  };
}

function repositoryOf(named: string): Repository {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/u.exec(named) ?? [];
  if (owner !== undefined && repo !== undefined) return { owner, repo };
  throw new InvalidError("INPUT_VALUE", `"${named}" is no repository`, {
    advice: "Give github-attestations as OWNER/REPO",
  });
}

async function bundleOf({ bundle, url }: ListedAttestation, sleep: Sleep): ReturnType<typeof fetchBundle> {
  if (bundle !== undefined) return { bytes: Buffer.from(JSON.stringify(bundle)) };
  return url === undefined ? { fault: "GitHub gives neither the bundle nor its address" } : fetchBundle(url, sleep);
}

function rejected(place: string, reason: string): Judgement {
  return { place, format: "bundle", kind: "attestation", accepted: false, reason };
}

function tooMuch(named: string): UndecidedError {
  return new UndecidedError("ATTESTATIONS_TOO_LARGE", `more than ${mostInAll} bytes of attestations`, {
    place: { what: named },
    advice: "Remove what is not needed any more",
  });
}
