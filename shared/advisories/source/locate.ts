import { InvalidError } from "../../errors/index.ts";
import { HttpClient } from "../../http/client.ts";
import { hasShards } from "./shards/read.ts";
import { directoryShards, type ShardStore } from "./shards/store.ts";
import type { AdvisorySourceOptions } from "./source-options.ts";
import { layoutShards } from "./transport/layout.ts";
import { locateAdvisories } from "./transport/locate.ts";
import { registryShards } from "./transport/registry.ts";
import { urlShards } from "./transport/url-shards.ts";

/** Kind of an advisory source, after it was inspected. */
export type LocatedSource =
  | { readonly kind: "shards"; readonly store: ShardStore }
  /** OSV records in a zip file or a directory. */
  | { readonly kind: "records"; readonly path: string }
  /** A mirror of OSV's bulk export. */
  | { readonly kind: "mirror"; readonly url: string }
  /** OSV's API. */
  | { readonly kind: "api"; readonly url: string };

/**
 * Detects the kind of an advisory source. Checks whether a directory or URL contains shards.
 * @throws InvalidError `ADVISORIES_SOURCE`.
 * @throws UndecidedError if a URL does not respond.
 */
export async function locate(
  source: string,
  { root = ".", registry, http }: AdvisorySourceOptions,
): Promise<LocatedSource> {
  const place = await locateAdvisories(source, root);
  switch (place.kind) {
    case "registry":
      return { kind: "shards", store: await registryShards(place.reference, registry) };
    case "layout":
      return { kind: "shards", store: await layoutShards(place.path) };
    case "url": {
      const store = await urlShards(place.url, new HttpClient(http));
      return store === undefined ? { kind: "mirror", url: place.url } : { kind: "shards", store };
    }
    case "files":
      return (await hasShards(place.path))
        ? { kind: "shards", store: directoryShards(place.path) }
        : { kind: "records", path: place.path };
    case "api":
      return place;
  }
}

/**
 * Opens the set of shards of a source.
 * @throws InvalidError if it is another kind of source, or none.
 */
export async function shardsAt(source: string, options: AdvisorySourceOptions): Promise<ShardStore> {
  const located = await locate(source, options);
  if (located.kind === "shards") return located.store;
  throw new InvalidError("NO_SHARDS", "contains no advisory shards", {
    place: { what: source },
    advice:
      "Use the output of `seaworthy advisories build`: a directory, an OCI layout, an image reference or an https URL",
  });
}
