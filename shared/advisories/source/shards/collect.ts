import { ecosystemBase, versionScheme } from "../../../ecosystems/index.ts";
import type { CoverageGap } from "../../../findings/index.ts";
import type { Advisory } from "../../model/advisory.ts";

/** Order of a record's source: a part of a previous set, OSV (0), or a feed (from 1). */
export type RecordRank = "part" | number;

export interface CollectedRecord {
  readonly rank: RecordRank;
  readonly advisory: Advisory;
}

/**
 * Combines all records of one id. The newer one of OSV counts. The record of a feed replaces the packages that it names,
 * release by release; other packages and releases keep their data. What OSV says about the vulnerability itself is kept.
 * @param records in the order in which they were read.
 * @param replacedBy rank of the feed that covers a release completely, so that earlier sources do not count.
 * @returns undefined if nothing is left.
 */
export function combine(
  records: readonly CollectedRecord[],
  replacedBy: ReadonlyMap<string, RecordRank> = new Map(),
): Advisory | undefined {
  let result = joinParts(records);
  for (const { rank, advisory } of records) {
    if (rank === "part") continue;
    const kept = withoutReplaced(advisory, rank, replacedBy);
    if (rank > 0) result = result === undefined ? kept : overlay(result, kept);
    else if (result === undefined || result.modified < kept.modified) result = kept;
  }
  return result?.affected.length === 0 ? undefined : result;
}

/** Joins the parts of a record that the shards of a previous set have. */
function joinParts(records: readonly CollectedRecord[]): Advisory | undefined {
  const parts = records.flatMap(({ rank, advisory }) => (rank === "part" ? [advisory] : []));
  const [first] = parts;
  return first === undefined ? undefined : { ...first, affected: parts.flatMap(({ affected }) => affected) };
}

function withoutReplaced(advisory: Advisory, rank: number, replacedBy: ReadonlyMap<string, RecordRank>): Advisory {
  const isReplaced = (ecosystem: string): boolean => {
    const by = replacedBy.get(ecosystem);
    return typeof by === "number" && rank < by;
  };
  if (!advisory.affected.some(({ ecosystem }) => isReplaced(ecosystem))) return advisory;
  return { ...advisory, affected: advisory.affected.filter(({ ecosystem }) => !isReplaced(ecosystem)) };
}

function overlay(existing: Advisory, own: Advisory): Advisory {
  const packageKeys = new Set(own.affected.map(({ ecosystem, name }) => `${ecosystem}\n${name}`));
  const others = existing.affected.filter(({ ecosystem, name }) => !packageKeys.has(`${ecosystem}\n${name}`));
  const summary = existing.summary === "" ? own.summary : existing.summary;
  return { ...existing, summary, affected: [...others, ...own.affected] };
}

/** Reports ecosystems that cannot be matched, because the order of their versions is unknown. */
export function unorderedEcosystems(ecosystems: Iterable<string>): CoverageGap[] {
  return [...new Set([...ecosystems].map(ecosystemBase))]
    .filter((ecosystem) => versionScheme(ecosystem) === undefined)
    .sort()
    .map((ecosystem) => ({
      what: ecosystem,
      why: "the order of its versions is unknown, so no shard is built",
      weight: "note",
    }));
}
