import * as z from "zod/mini";
import { UndecidedError } from "../../errors/index.ts";
import { readJson } from "../../http/body.ts";
import type { Reference } from "../../references/index.ts";
import { defaultOpenLimits } from "../limits.ts";
import { RegistryClient, type RegistryOptions } from "./client.ts";
import { nextLink } from "./next-link.ts";

const page = z.looseObject({ tags: z.nullable(z.array(z.string())) });
const perPage = 1000;
const maxPages = 20;

/**
 * Lists the tags of a repository in the registry's order (OCI distribution specification, "Content Discovery"), at most
 * 20,000.
 * @throws UndecidedError if the registry refuses or returns something else.
 */
export async function listTags(
  { registry, repository }: Reference,
  options: RegistryOptions = {},
): Promise<readonly string[]> {
  const client = new RegistryClient(registry, repository, options);
  const tags: string[] = [];
  let path: string | undefined = `/tags/list?n=${perPage}`;
  for (let pages = 0; path !== undefined && pages < maxPages; pages += 1) {
    const response: Response = await client.request(path, { headers: { accept: "application/json" } });
    if (!response.ok) {
      await response.body?.cancel();
      throw refusal(client.name, `the registry responded with status ${response.status} to the request for tags`);
    }
    const parsed = page.safeParse(
      await readJson(response, { idleTimeout: client.policy.idleTimeout, maxBytes: defaultOpenLimits.documentBytes }),
    );
    if (!parsed.success) throw refusal(client.name, "the registry's list of tags has an unexpected format");
    tags.push(...(parsed.data.tags ?? []));
    path = nextPath(response.headers);
  }
  return tags;
}

/** Returns the path of the next page (RFC 5988). Uses only the position in the list from the link. */
function nextPath(headers: Headers): string | undefined {
  const target = nextLink(headers);
  const last = target === undefined ? null : new URLSearchParams(target.slice(target.indexOf("?") + 1)).get("last");
  return last === null ? undefined : `/tags/list?n=${perPage}&last=${encodeURIComponent(last)}`;
}

function refusal(label: string, problem: string): UndecidedError {
  return new UndecidedError("TAGS_UNREADABLE", problem, { place: { what: label }, advice: "Try again later." });
}
