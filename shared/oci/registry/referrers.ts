import * as z from "zod/mini";
import { UndecidedError } from "../../errors/index.ts";
import { readJson } from "../../http/body.ts";
import { defaultOpenLimits } from "../limits.ts";
import { isIndexType, ociIndexType } from "../media-types.ts";
import { type Descriptor, descriptorSchema } from "../schema.ts";
import type { RegistryClient } from "./client.ts";
import { nextLink } from "./next-link.ts";
import { responseError } from "./response-errors.ts";
import { findManifest } from "./stored-manifest.ts";
import { parseTagged } from "./tagged-document.ts";

/** Referrers of a manifest. */
export interface Referrers {
  readonly descriptors: readonly Descriptor[];
  /** Whether the registry supports the referrers API. The fallback tag is read in any case. */
  readonly hasApi: boolean;
}

const index = z.looseObject({ manifests: z.array(descriptorSchema).check(z.maxLength(10_000)) });
const maxPages = 20;
/** Status codes of registries without the API; some redirect to a web page instead. */
const absent: ReadonlySet<number> = new Set([300, 301, 302, 303, 307, 308, 400, 404, 405, 406, 415, 501]);

/**
 * Lists all referrers of a manifest: the union of the referrers API and the fallback tag (OCI distribution
 * specification, "Listing Referrers"). Descriptor types are claims of the writer; open the manifests.
 * @throws UndecidedError if either cannot be read, because unseen referrers must not count as absent.
 */
export async function listReferrers(client: RegistryClient, digest: string): Promise<Referrers> {
  const [listed, tagged] = await Promise.all([referrersByApi(client, digest), referrersByTag(client, digest)]);
  const byDigest = new Map([...tagged, ...(listed ?? [])].map((descriptor) => [descriptor.digest, descriptor]));
  return { descriptors: [...byDigest.values()], hasApi: listed !== undefined };
}

/** Returns the fallback tag for the API: `sha256-<hex>`. */
export function fallbackTag(digest: string): string {
  return digest.replace(":", "-").slice(0, 128);
}

/** Lists referrers by the API; undefined if it is not supported. */
export async function referrersByApi(
  client: RegistryClient,
  digest: string,
): Promise<readonly Descriptor[] | undefined> {
  const descriptors: Descriptor[] = [];
  let target: string | undefined = `/referrers/${digest}`;
  for (let page = 0; target !== undefined; page += 1) {
    if (page === maxPages) throw tooMany(client, digest);
    const response: Response = await client.request(target, {
      headers: { accept: ociIndexType },
      redirect: "manual",
    });
    if (!response.ok) {
      if (page > 0 || !absent.has(response.status))
        throw await responseError(client, response, `the referrers of ${digest}`, true);
      await response.body?.cancel();
      return undefined;
    }
    const bounds = { idleTimeout: client.policy.idleTimeout, maxBytes: defaultOpenLimits.documentBytes };
    const type = response.headers.get("content-type")?.split(";")[0]?.trim() ?? "";
    const parsed = index.safeParse(isIndexType(type) ? await readJson(response, bounds) : undefined);
    if (!parsed.success) {
      if (!response.bodyUsed) await response.body?.cancel();
      if (page > 0 || isIndexType(type)) throw unreadable(client, digest);
      return undefined;
    }
    descriptors.push(...parsed.data.manifests);
    target = nextPage(response);
  }
  return descriptors;
}

/**
 * Lists referrers by the fallback tag; empty if it does not exist.
 * @throws UndecidedError `TAG_FOREIGN` for anything else.
 */
export async function referrersByTag(client: RegistryClient, digest: string): Promise<readonly Descriptor[]> {
  const stored = await findManifest(client, fallbackTag(digest));
  if (stored === undefined) return [];
  return parseTagged(client, fallbackTag(digest), stored, index).manifests;
}

/** Returns the next page (RFC 8288), on the same host. */
function nextPage(response: Response): string | undefined {
  const target = nextLink(response.headers);
  if (target === undefined || !URL.canParse(target, response.url)) return undefined;
  return new URL(target, response.url).href;
}

function tooMany(client: RegistryClient, digest: string): UndecidedError {
  return new UndecidedError("REFERRERS_TOO_MANY", `${digest} has more than ${maxPages} pages of referrers`, {
    place: { what: client.name },
    advice: "Remove referrers that are no longer needed.",
  });
}

function unreadable(client: RegistryClient, digest: string): UndecidedError {
  return new UndecidedError("REFERRERS_UNREADABLE", `the list of referrers of ${digest} has an unexpected format`, {
    place: { what: client.name },
    advice: "Try again later.",
  });
}
