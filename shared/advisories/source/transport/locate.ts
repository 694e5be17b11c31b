import { join, resolve } from "node:path";
import { InvalidError } from "../../../errors/index.ts";
import { exists } from "../../../files/index.ts";
import { parseReference, type Reference, tryParseReference } from "../../../references/index.ts";

/** Where advisories are to be read from. */
export type AdvisoryPlace =
  | { readonly kind: "files"; readonly path: string }
  | { readonly kind: "layout"; readonly path: string }
  | { readonly kind: "registry"; readonly reference: Reference }
  /** A set of shards or a mirror of OSV; without a slash at the end. */
  | { readonly kind: "url"; readonly url: string }
  /** OSV's API; without a slash at the end. */
  | { readonly kind: "api"; readonly url: string };

const osvApi = "https://api.osv.dev";

/**
 * Reads what `--advisories` names: `osv` or `osv://host` (OSV's API), an https address, `oci:` and an OCI layout,
 * `docker://` and a reference, a path that exists, or a reference with its tag or digest.
 * @param root relative paths start here.
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

/** Without a host, or without tag and digest, it is more likely a path that is mistyped. */
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

/** A base address: secrets and queries have no place in it, because it is written into reports. */
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
