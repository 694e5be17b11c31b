import { join, resolve } from "node:path";
import { InvalidError } from "../../../errors/index.ts";
import { exists } from "../../../files/index.ts";
import { parseReference, type Reference, tryParseReference } from "../../../references/index.ts";

/** Location of advisories. */
export type AdvisoryPlace =
  | { readonly kind: "files"; readonly path: string }
  | { readonly kind: "layout"; readonly path: string }
  | { readonly kind: "registry"; readonly reference: Reference }
  /** Set of shards or mirror of OSV; without a trailing slash. */
  | { readonly kind: "url"; readonly url: string }
  /** OSV's API; without a trailing slash. */
  | { readonly kind: "api"; readonly url: string };

/** OSV's own API. */
export const osvApi = "https://api.osv.dev";

/**
 * Parses `--advisories`: `osv` or `osv://host` (OSV's API), an https URL, `oci:` and an OCI layout, `docker://` and an
 * image reference, an existing path, or an image reference with tag or digest.
 * @param root base of relative paths.
 * @throws InvalidError `ADVISORIES_SOURCE`.
 */
export async function locateAdvisories(source: string, root: string): Promise<AdvisoryPlace> {
  if (source === "osv") return { kind: "api", url: osvApi };
  if (source.startsWith("osv://")) return { kind: "api", url: apiUrl(source) };
  if (/^https?:\/\//.test(source)) return { kind: "url", url: httpsUrlOf(source) };
  if (source.startsWith("docker://")) return { kind: "registry", reference: parseReference(source.slice(9)) };
  if (source.startsWith("oci:")) return { kind: "layout", path: resolve(root, source.slice(4)) };
  const path = resolve(root, source);
  if (await exists(path)) return { kind: (await exists(join(path, "oci-layout"))) ? "layout" : "files", path };
  const reference = referenceIn(source);
  return reference === undefined ? { kind: "files", path } : { kind: "registry", reference };
}

/** Parses an image reference. One without a host, tag or digest is more likely a mistyped path. */
function referenceIn(source: string): Reference | undefined {
  const [host = "", path] = source.split(/\/(.*)/s);
  const isNamed = /^localhost(?::|$)|[.:]/.test(host) && /[:@]/.test(path ?? "");
  return isNamed ? tryParseReference(source) : undefined;
}

function apiUrl(source: string): string {
  const host = source.slice("osv://".length);
  const isLocal = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/|$)/.test(host);
  return httpsUrlOf(`${isLocal ? "http" : "https"}://${host}`);
}

/** Validates a base URL. It must not contain secrets or queries, because it appears in reports. */
function httpsUrlOf(source: string): string {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  if (url !== undefined && url.username === "" && url.password === "" && url.search === "" && url.hash === "") {
    return url.href.replace(/\/+$/, "");
  }
  throw new InvalidError(
    "ADVISORIES_SOURCE",
    "the URL of the advisories is not valid, or has a login, query or fragment",
    {
      advice: "Use a plain https URL, for example https://mirror.example/osv",
    },
  );
}
