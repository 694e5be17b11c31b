import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import {
  type AdvisorySourceOptions,
  directoryShards,
  fetchSet,
  maxTimestampHours,
  publishSet,
  readVerifiedIndex,
  refreshTimestamp,
  type ShardIndex,
  type ShardStore,
  type SourceList,
  shardsAt,
} from "../../shared/advisories/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { formatReference, parseReference, type Reference } from "../../shared/references/index.ts";
import { count } from "../../shared/text/index.ts";
import { checkCanary } from "./advisories-canary.ts";
import { advisorySourceOptions, resolveIndexSigner, type SigningFlags, wholeNumber } from "./advisories-options.ts";
import { readSourceList } from "./advisories-sources.ts";
import { print, type Streams } from "./streams.ts";

/** Options of `advisories publish`. */
export interface PublishFlags {
  readonly sources: string;
  readonly advisoriesKey?: string;
  readonly advisoriesIdentity?: string;
  readonly advisoriesIssuer?: string;
  readonly trustedRoot?: string;
}

/** Options of `advisories renew`. */
export interface RenewFlags extends PublishFlags, SigningFlags {
  readonly timestampHours: string;
}

/**
 * Publishes the set in a directory as an artifact in a registry.
 * @throws InvalidError if the call names no signer or no canary, or a source's terms do not permit it.
 * @throws UndecidedError if the set that the registry gives back is not usable. The tag is not moved.
 */
export async function runPublish(
  directory: string,
  target: string,
  flags: PublishFlags,
  streams: Streams,
): Promise<void> {
  const options = await signedSourceOptions(flags, streams);
  await publish(directoryShards(resolve(streams.root, directory)), artifactReference(target), flags, options, streams);
}

/**
 * Signs a new timestamp for the published set and publishes it again.
 * @throws UndecidedError as `runPublish`, and if the published set is expired or signed by somebody else.
 */
export async function runRenew(target: string, flags: RenewFlags, streams: Streams): Promise<void> {
  const reference = artifactReference(target);
  const options = await signedSourceOptions(flags, streams);
  const signer = await resolveIndexSigner(flags, streams);
  if (signer === undefined) {
    throw new InvalidError("INPUT_MISSING", "the signer of the timestamp is not set", {
      advice: "Set --signing-key or --keyless, as for the index",
    });
  }
  const validHours = wholeNumber(flags.timestampHours, "--timestamp-hours", maxTimestampHours);
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-renew-"));
  try {
    const published = await shardsAt(`docker://${formatReference(reference)}`, options);
    const { index } = await readVerifiedIndex(published, options.signers);
    await fetchSet(published, index, directory);
    const { expires } = await refreshTimestamp(directory, { signer, now: new Date(), validHours });
    print(streams.stderr, `timestamp of index ${index.serial}, valid until ${expires}\n`);
    await publish(directoryShards(directory), reference, flags, options, streams);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

type SignedSourceOptions = AdvisorySourceOptions & Pick<Required<AdvisorySourceOptions>, "signers">;

async function publish(
  store: ShardStore,
  reference: Reference,
  { sources: file }: PublishFlags,
  options: SignedSourceOptions,
  streams: Streams,
): Promise<void> {
  const list = await readSourceList(streams.root, file, true);
  const { index } = await readVerifiedIndex(store, options.signers);
  requireTerms(index, list, file);
  const { canary } = list;
  if (canary === undefined) {
    throw new InvalidError("INPUT_MISSING", "names no canary", {
      place: { what: file },
      advice: "Add `canary` with an SBOM and the vulnerabilities that a scan of it must find",
    });
  }
  const directory = resolve(streams.root, dirname(file));
  const published = await publishSet(store, reference, {
    ...options,
    async use(pushed) {
      await checkCanary(canary, `docker://${formatReference(pushed)}`, directory, options);
      print(
        streams.stderr,
        `canary: all of ${count(canary.expected.length, "expected vulnerability", "expected vulnerabilities")} found with ${formatReference(pushed)}\n`,
      );
    },
  });
  const moved = published.unchanged ? "already is" : "is now";
  print(
    streams.stderr,
    `${formatReference(reference)} ${moved} ${published.digest}, serial ${published.index.serial}\n`,
  );
}

/** Refuses a set with records of a source that the list does not name. */
function requireTerms({ sources }: ShardIndex, list: SourceList, file: string): void {
  const names = new Set(list.sources.map(({ name }) => name));
  const unknown = Object.keys(sources).filter((name) => !names.has(name));
  if (unknown.length === 0) return;
  throw new InvalidError("TERMS_UNKNOWN", `does not state the terms of ${unknown.join(", ")}, which the set contains`, {
    place: { what: file },
    advice: "Build the set from this list of sources",
  });
}

function artifactReference(text: string): Reference {
  const reference = parseReference(text);
  if (reference.tag !== undefined && reference.digest === undefined) return reference;
  throw new InvalidError("INPUT_VALUE", "must be an image reference with a tag and without a digest", {
    place: { what: text },
    advice: "For example, ghcr.io/owner/repository/advisories:latest",
  });
}

async function signedSourceOptions(flags: PublishFlags, streams: Streams): Promise<SignedSourceOptions> {
  const { signers, ...options } = await advisorySourceOptions(streams, {
    key: flags.advisoriesKey,
    identity: flags.advisoriesIdentity,
    issuer: flags.advisoriesIssuer,
    trustedRoot: flags.trustedRoot,
  });
  if (signers !== undefined) return { ...options, signers };
  throw new InvalidError("INPUT_MISSING", "the signer of the advisories is not set", {
    advice: "Set --advisories-identity or --advisories-key, as the readers of the advisories do",
  });
}
