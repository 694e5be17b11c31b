import { ecosystemBase } from "../../../ecosystems/index.ts";
import { UndecidedError } from "../../../errors/index.ts";
import { count } from "../../../text/index.ts";
import type { ShardEntry, ShardIndex } from "./format.ts";

/** Records below which an ecosystem may lose any share of them. */
const fewRecords = 100;

/**
 * Checks that a new set does not have far fewer records than the previous one, in all and in each ecosystem, because that
 * is more often a defect of a source or of a reader than the truth.
 * @param maxShrink share of records, 0 to 1, that may be missing.
 * @throws UndecidedError `ADVISORIES_SHRUNK`.
 */
export function checkShrinkage(
  previous: Pick<ShardIndex, "shards"> | undefined,
  shards: readonly ShardEntry[],
  maxShrink: number,
): void {
  if (previous === undefined) return;
  const before = recordsOf(previous.shards);
  const after = recordsOf(shards);
  const shrunk = [...before].flatMap(([name, records]) => {
    const left = after.get(name) ?? 0;
    const isShrunk = left < records * (1 - maxShrink) && (name === everything || records >= fewRecords);
    return isShrunk ? [`${name}: ${left} of ${count(records, "record")}`] : [];
  });
  if (shrunk.length === 0) return;
  throw new UndecidedError(
    "ADVISORIES_SHRUNK",
    `the new set has far fewer records than the previous one (${shrunk.join("; ")})`,
    {
      advice: "Check the sources. If the records are really gone, build with --allow-shrink",
    },
  );
}

const everything = "all";

/** Numbers of records by ecosystem without a release, and of all. */
function recordsOf(shards: readonly ShardEntry[]): Map<string, number> {
  const records = new Map<string, number>([[everything, 0]]);
  for (const { ecosystem, advisories } of shards) {
    for (const name of [everything, ecosystemBase(ecosystem)]) records.set(name, (records.get(name) ?? 0) + advisories);
  }
  return records;
}
