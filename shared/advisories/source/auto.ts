import { SeaworthyError, UndecidedError } from "../../errors/index.ts";
import { unreachable } from "../../http/probe.ts";
import { registryUrl } from "../../oci/registry/url.ts";
import { formatReference, type Reference } from "../../references/index.ts";
import type { IdentityPolicy } from "../../sigstore/index.ts";
import type { AdvisoryQuery } from "../match/lookup.ts";
import { type LoadOptions, loadAdvisories } from "./load.ts";
import type { LoadedAdvisories } from "./loaded.ts";
import { acceptIdentity } from "./signing/identity.ts";
import { osvApi } from "./transport/locate.ts";

/** Options of the automatic choice. `signers` replaces the identity of the artifact, and excludes OSV's API. */
export interface AutoOptions extends LoadOptions {
  /** Artifact that the repository of the running code publishes, and who must have signed it. Absent if unknown. */
  readonly published?: { readonly reference: Reference; readonly identity: IdentityPolicy } | undefined;
  /** Path of a trusted root. Default: that of Sigstore's public-good instance. */
  readonly trustedRoot?: string | undefined;
}

/** Advisories with the source that was chosen. */
export interface ChosenAdvisories {
  /** In the syntax of `locateAdvisories`. */
  readonly source: string;
  readonly loaded: LoadedAdvisories;
  /** Why another source than the artifact was chosen, as a clause. Absent for the artifact. */
  readonly why?: string;
}

/** Errors that say that there is no artifact for everybody to read. */
const absent = new Set(["ADVISORIES_NOT_FOUND", "REGISTRY_DENIED"]);
/** Errors that say that the registry does not work. */
const unanswered = new Set(["REGISTRY_UNREACHABLE", "REGISTRY_REFUSED", "DOWNLOAD_BROKEN"]);

/**
 * Loads advisories from the artifact that the repository of the running code publishes, which is pulled without a login
 * and must be signed by that repository's workflow. If there is none, or its registry does not answer, loads them from
 * OSV's API. An artifact that exists and is not accepted is an error: somebody may have replaced it.
 * @throws UndecidedError as `loadAdvisories`, and `ADVISORIES_OFFLINE` if neither answers.
 */
export async function loadAutomatically(query: AdvisoryQuery, options: AutoOptions): Promise<ChosenAdvisories> {
  const artifact = await loadPublished(query, options);
  if ("loaded" in artifact) return artifact;
  const { why } = artifact;
  if (options.signers !== undefined) {
    throw new UndecidedError("ADVISORIES_UNSIGNED", `no signed advisories were found: ${why}`, {
      advice: "Set advisories to a signed source, or remove advisories-key and advisories-identity",
    });
  }
  const silent = await unreachable(osvApi, options.http?.ports);
  if (silent !== undefined) {
    const others = options.published === undefined ? "" : `${why}, and `;
    throw new UndecidedError("ADVISORIES_OFFLINE", `${others}OSV's API does not respond (${silent})`, {
      advice: "Check the network and the proxy settings, or set advisories to a directory of advisories",
    });
  }
  return { source: "osv", loaded: await loadAdvisories("osv", query, options), why };
}

/** Loads the artifact. Returns why there is none. */
async function loadPublished(
  query: AdvisoryQuery,
  { published, trustedRoot, ...options }: AutoOptions,
): Promise<ChosenAdvisories | { readonly why: string }> {
  if (published === undefined) return { why: "the repository of the running action on github.com is not known" };
  const { reference, identity } = published;
  const name = formatReference(reference);
  const { registry } = reference;
  const silent = await unreachable(registryUrl(registry), options.registry?.ports);
  if (silent !== undefined) return { why: `${registry} does not respond (${silent})` };
  try {
    const signers = options.signers ?? (await acceptIdentity(identity, trustedRoot));
    const anonymous = { ...options.registry, credentials: async () => undefined };
    return {
      source: name,
      loaded: await loadAdvisories(`docker://${name}`, query, { ...options, registry: anonymous, signers }),
    };
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    if (absent.has(error.code)) return { why: `${name} does not exist or is not public` };
    if (unanswered.has(error.code)) return { why: `${registry} does not work (${error.message})` };
    throw error;
  }
}
