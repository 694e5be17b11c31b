import { z } from "zod";
import { UndecidedError } from "../../../errors/index.ts";
import { type GitHubClient, reasonOf, statusOf } from "../client.ts";

/** An attestation as GitHub's API lists it: the bundle or its URL. */
export interface ListedAttestation {
  readonly bundle?: unknown;
  readonly url?: string;
}

/** A repository on GitHub. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

const pageSize = 100;
const maxAttestations = 1000;
const page = z.object({
  attestations: z.array(z.object({ bundle: z.unknown().optional(), bundle_url: z.string().nullish() })),
});

/**
 * Lists the attestations of a digest in a repository, of every predicate type
 * (REST API, `GET /repos/{owner}/{repo}/attestations/{subject_digest}`).
 * @throws UndecidedError `ATTESTATIONS_UNREADABLE`, with the permission to grant.
 */
export async function listAttestations(
  api: GitHubClient,
  { owner, repo }: Repository,
  digest: string,
): Promise<readonly ListedAttestation[]> {
  const listed: ListedAttestation[] = [];
  let after: string | undefined;
  do {
    const cursor = after === undefined ? {} : { after };
    let response: { readonly data: unknown; readonly headers: { readonly link?: string } };
    try {
      response = await api.rest.repos.listAttestations({
        ...{ owner, repo, subject_digest: digest, per_page: pageSize },
        ...cursor,
      });
    } catch (error) {
      if (statusOf(error) === 404) return listed;
      throw refused(error, `${owner}/${repo}`);
    }
    for (const { bundle, bundle_url: url } of pageOf(response.data, `${owner}/${repo}`)) {
      listed.push({ ...(bundle == null ? {} : { bundle }), ...(url == null ? {} : { url }) });
    }
    if (listed.length > maxAttestations) {
      throw undecided(
        `one digest has more than ${maxAttestations} attestations`,
        `${owner}/${repo}`,
        "Delete attestations that are not needed",
      );
    }
    const next = cursorOf(response.headers.link);
    after = next === after ? undefined : next;
  } while (after !== undefined);
  return listed;
}

function pageOf(data: unknown, what: string): z.infer<typeof page>["attestations"] {
  const parsed = page.safeParse(data);
  if (parsed.success) return parsed.data.attestations;
  throw undecided("the response does not match GitHub's API", what, "Check the API URL");
}

/** Returns the cursor of the next page (RFC 8288). */
function cursorOf(link = ""): string | undefined {
  const [, next = ""] = /<([^>]+)>;\s*rel="next"/u.exec(link) ?? [];
  return URL.canParse(next) ? (new URL(next).searchParams.get("after") ?? undefined) : undefined;
}

function refused(error: unknown, what: string): UndecidedError {
  const status = statusOf(error);
  const reason = reasonOf(error);
  if (status === 429 || /rate limit/iu.test(reason)) {
    return undecided(`the rate limit is reached (${reason})`, what, "Run again later", error);
  }
  if (status === 401) return undecided(`the token is not valid (${reason})`, what, "Set another token", error);
  if (status !== 403) return undecided(reason, what, "Run again later", error);
  const advice =
    "Grant the job `permissions: { attestations: read, contents: read }`, or set a token that can read attestations if it is another repository";
  return undecided(`the token cannot read attestations (${reason})`, what, advice, error);
}

function undecided(problem: string, what: string, advice: string, cause?: unknown): UndecidedError {
  return new UndecidedError("ATTESTATIONS_UNREADABLE", problem, {
    ...{ place: { what: `attestations of ${what}` }, advice },
    ...(cause === undefined ? {} : { cause }),
  });
}
