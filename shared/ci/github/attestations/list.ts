import { z } from "zod";
import { UndecidedError } from "../../../errors/index.ts";
import { type GitHubClient, reasonOf, statusOf } from "../client.ts";

/** An attestation as GitHub's API lists it: the bundle itself, or where it lies. */
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
const mostAttestations = 1000;
const page = z.object({
  attestations: z.array(z.object({ bundle: z.unknown().optional(), bundle_url: z.string().nullish() })),
});

/**
 * The attestations of a digest in a repository (REST API, `GET /repos/{owner}/{repo}/attestations/{subject_digest}`),
 * of every predicate type: each is told of, as those in the registry are. Empty where there are none.
 * @throws UndecidedError where GitHub does not tell, with what to grant.
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
    let answer: { readonly data: unknown; readonly headers: { readonly link?: string } };
    try {
      answer = await api.rest.repos.listAttestations({
        ...{ owner, repo, subject_digest: digest, per_page: pageSize },
        ...cursor,
      });
    } catch (error) {
      if (statusOf(error) === 404) return listed;
      throw refused(error, `${owner}/${repo}`);
    }
    for (const { bundle, bundle_url: url } of pageOf(answer.data, `${owner}/${repo}`)) {
      listed.push({ ...(bundle == null ? {} : { bundle }), ...(url == null ? {} : { url }) });
    }
    if (listed.length > mostAttestations) {
      throw undecided(`more than ${mostAttestations} attestations of one digest`, `${owner}/${repo}`, "Remove some");
    }
    const next = cursorOf(answer.headers.link);
    after = next === after ? undefined : next;
  } while (after !== undefined);
  return listed;
}

function pageOf(data: unknown, what: string): z.infer<typeof page>["attestations"] {
  const parsed = page.safeParse(data);
  if (parsed.success) return parsed.data.attestations;
  throw undecided("the answer has another form than GitHub describes", what, "Check the address of the API");
}

/** The cursor of the next page (RFC 8288, as GitHub pages). */
function cursorOf(link = ""): string | undefined {
  const [, next = ""] = /<([^>]+)>;\s*rel="next"/u.exec(link) ?? [];
  return URL.canParse(next) ? (new URL(next).searchParams.get("after") ?? undefined) : undefined;
}

function refused(error: unknown, what: string): UndecidedError {
  const status = statusOf(error);
  const reason = reasonOf(error);
  if (status === 429 || /rate limit/iu.test(reason)) {
    return undecided(`the limit of requests is reached (${reason})`, what, "Run again later", error);
  }
  if (status === 401) return undecided(`the token is not accepted (${reason})`, what, "Give another token", error);
  if (status !== 403) return undecided(reason, what, "Try again later", error);
  const advice =
    "Grant the job `permissions: { attestations: read, contents: read }`, and for another repository give a token that may read attestations there";
  return undecided(`the token may not read attestations (${reason})`, what, advice, error);
}

function undecided(problem: string, what: string, advice: string, cause?: unknown): UndecidedError {
  return new UndecidedError("ATTESTATIONS_UNREADABLE", problem, {
    ...{ place: { what: `attestations of ${what}` }, advice },
    ...(cause === undefined ? {} : { cause }),
  });
}
