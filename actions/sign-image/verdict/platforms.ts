import { z } from "zod";
import { manifestsByIndex, type VerifiedEvidence } from "../../../shared/evidence/index.ts";

const kept = z.looseObject({
  statements: z.array(
    z.looseObject({ images: z.array(z.looseObject({ digest: z.string(), within: z.array(z.string()) })) }),
  ),
});

/**
 * Lists the platforms of each index that the evidence knows, by the digest of the index: records of one action about one
 * image name belong together, and the attestations that a gate keeps state what contains an image. Pure.
 */
export function platformsByIndex(evidence: readonly VerifiedEvidence[]): ReadonlyMap<string, readonly string[]> {
  const pairs = [...examinedTogether(evidence), ...evidence.flatMap(attestedWithin)];
  const grouped = Map.groupBy(pairs, ({ index }) => index);
  return new Map([...grouped].map(([index, parts]) => [index, [...new Set(parts.map(({ digest }) => digest))]]));
}

interface Part {
  readonly index: string;
  readonly digest: string;
}

function examinedTogether(evidence: readonly VerifiedEvidence[]): readonly Part[] {
  return [...manifestsByIndex(evidence)].flatMap(([index, digests]) => digests.map((digest) => ({ index, digest })));
}

function attestedWithin({ contents }: VerifiedEvidence): readonly Part[] {
  return contents
    .filter(({ role }) => role === "attestations")
    .flatMap(({ text }) => {
      const { data } = kept.safeParse(parsed(text));
      const images = (data?.statements ?? []).flatMap(({ images }) => images);
      return images.flatMap(({ digest, within }) => within.map((index) => ({ index, digest })));
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
