import { InvalidError } from "../../../shared/errors/index.ts";
import { imageTargets } from "../../../shared/oci/index.ts";
import { examineSignatures, type Judgement } from "../../../shared/sigstore/index.ts";
import { count, oneLine, truncate } from "../../../shared/text/index.ts";
import type { AttestationSource } from "../model.ts";
import { pinnedReference } from "../pinned-reference.ts";
import type { Attestor } from "../policy/attestors.ts";
import { signersOf } from "./signers.ts";
import { type AttestedStatement, shortType } from "./statement.ts";

/** Attestations of an image in a registry. */
export interface AttestedImage {
  /** Its platforms' digests, or its own where it has none. */
  readonly digests: readonly string[];
  readonly statements: readonly AttestedStatement[];
  /** Sentences about attestations that do not count. */
  readonly notes: readonly string[];
}

const mostNotes = 10;
const longestReason = 300;

/**
 * Reads and verifies everything that is attested of an image and the platforms that are asked about; all platforms
 * where none is.
 * @throws InvalidError for a reference without digest, and for digests that are not the image's.
 * @throws UndecidedError when something cannot be read.
 */
export async function examineAttestations(
  image: string,
  attestors: readonly Attestor[],
  { digests: requestedDigests, connect, openStore }: Pick<AttestationSource, "digests" | "connect" | "openStore">,
): Promise<AttestedImage> {
  const reference = pinnedReference(image, "attestations-of");
  const client = connect(reference);
  const all = await imageTargets(client, reference);
  const [root] = all;
  if (root === undefined) throw new Error("an image has at least one manifest");
  const stranger = requestedDigests.find((digest) => !all.some((target) => target.digest === digest));
  if (stranger !== undefined) {
    throw new InvalidError("INPUT_CONFLICT", `${stranger} is not a manifest of ${image}`, {
      advice: "Set `attestations-of` and `digest` to the same image",
    });
  }
  const images = all.filter(({ config }) => config !== undefined);
  const own = images.length === 0 ? [root] : images;
  const digests = requestedDigests.length === 0 ? own.map(({ digest }) => digest) : requestedDigests;
  const signers = await signersOf(attestors);
  const store = await openStore();
  const judged: Judgement[] = [];
  const around = all.filter(({ digest }) => digests.includes(digest)).flatMap(({ within }) => within);
  for (const digest of new Set([root.digest, ...around, ...digests])) {
    const question = { digest, policies: [...signers.keys()] };
    judged.push(...(await examineSignatures(client, question)), ...((await store?.(question)) ?? []));
  }
  const statementsByDigest = new Map<string, AttestedStatement>();
  for (const { statement, signer = "", by: policies = [] } of judged) {
    if (statement === undefined) continue;
    const about = all.map(({ digest }) => digest).filter((digest) => statement.digests.includes(digest));
    const accepting = policies.flatMap((policy) => signers.get(policy) ?? []);
    const earlier = statementsByDigest.get(statement.sha256);
    const attestors = [...new Set([...(earlier?.attestors ?? []), ...accepting.map(({ attestor }) => attestor)])];
    const covered = all.filter(({ digest, within }) =>
      [...within, digest].some((manifestDigest) => about.includes(manifestDigest)),
    );
    const covers = covered.map(({ digest }) => digest);
    // In one order, whatever order the registry has.
    const [by = ""] = [accepting[0]?.name ?? signer, ...(earlier === undefined ? [] : [earlier.signer])].toSorted();
    const runnable = covered.flatMap(({ digest, config, within }) =>
      config === undefined ? [] : [{ digest, config, within }],
    );
    statementsByDigest.set(statement.sha256, { statement, signer: by, attestors, about, covers, images: runnable });
  }
  const statements = [...statementsByDigest.values()].toSorted((a, b) =>
    a.statement.sha256 < b.statement.sha256 ? -1 : 1,
  );
  return { digests, statements, notes: notesOn(judged) };
}

/** Attestations that do not count, and why; the same of two places or formats is said once. */
function notesOn(judged: readonly Judgement[]): readonly string[] {
  const rejected = judged.filter(
    (judgement) => !judgement.accepted && (judgement.kind === "attestation" || isUnreadable(judgement)),
  );
  const notes = new Set(
    rejected.map(({ predicateType, place, reason }) => {
      const label = predicateType === undefined ? `at ${place}` : shortType(predicateType);
      return `the attestation ${label} does not count: ${truncate(oneLine(reason), longestReason)}`;
    }),
  );
  const left = notes.size - mostNotes;
  return [
    ...[...notes].toSorted().slice(0, mostNotes),
    ...(left > 0 ? [`${count(left, "more attestation")} of other kinds or for other reasons does not count`] : []),
  ];
}

/** An unreadable manifest may have been an attestation, unless only a signature can be at that place. */
function isUnreadable({ predicateType, place, format }: Judgement): boolean {
  return predicateType === undefined && format !== "notation" && !/\.sig(?: |$)/u.test(place);
}
