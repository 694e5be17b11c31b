import type { VerifiedEvidence } from "./verify.ts";

/**
 * Lists the manifests that an action examined together with an index, by the digest of the index: records of one action
 * about one image name belong together. The index is one of them. Pure.
 */
export function manifestsByIndex(
  evidence: readonly Pick<VerifiedEvidence, "record">[],
): ReadonlyMap<string, readonly string[]> {
  const images = evidence.flatMap(({ record: { action, subject } }) =>
    subject.kind === "image" ? [{ ...subject, by: `${action} ${subject.name}` }] : [],
  );
  const byExamination = Map.groupBy(images, ({ by }) => by);
  const indexes = images.filter(({ platform }) => /^index(?:@|$)/u.test(platform));
  const parts = Map.groupBy(indexes, ({ digest }) => digest);
  return new Map(
    [...parts].map(([index, same]) => [
      index,
      [...new Set(same.flatMap(({ by }) => (byExamination.get(by) ?? []).map(({ digest }) => digest)))],
    ]),
  );
}
