import { z } from "zod";
import type { Advisory, AffectedRange } from "../advisory.ts";
import { type AdvisoryRow, type AffectedRow, advisoryRow, affectedRow, shardOutline } from "./format.ts";

/**
 * The advisories of a shard that speak of the wanted packages.
 * @param value the shard's JSON, unpacked and parsed.
 * @throws ZodError or RangeError when it is no shard of the ecosystem.
 */
export function decodeShard(value: unknown, ecosystem: string, names: ReadonlySet<string>): Advisory[] {
  const { advisories, packages, ecosystem: stated } = shardOutline.parse(value);
  if (stated !== ecosystem) throw new RangeError(`it is the shard of ${stated}, not of ${ecosystem}`);
  const affectedBy = new Map<number, AffectedRange[]>();
  for (const name of names) {
    if (!Object.hasOwn(packages, name)) continue;
    for (const row of z.array(affectedRow).parse(packages[name])) {
      const known = affectedBy.get(row[0]) ?? [];
      known.push(affectedOf(row, ecosystem, name));
      affectedBy.set(row[0], known);
    }
  }
  return [...affectedBy].map(([place, affected]) => {
    if (place >= advisories.length) throw new RangeError(`it has no advisory ${place}`);
    return advisoryOf(advisoryRow.parse(advisories[place]), affected);
  });
}

function affectedOf(
  [, intervals, versions, severity, state]: AffectedRow,
  ecosystem: string,
  name: string,
): AffectedRange {
  return {
    ecosystem,
    name,
    intervals: intervals.map(([introduced, fixed, lastAffected]) => ({
      introduced,
      ...(fixed === "" ? {} : { fixed }),
      ...(lastAffected === "" ? {} : { lastAffected }),
    })),
    versions,
    ...(severity === "" ? {} : { severity }),
    ...(state === "" ? {} : { state }),
  };
}

function advisoryOf(row: AdvisoryRow, affected: readonly AffectedRange[]): Advisory {
  const [id, aliases, upstream, related, summary, published, modified, severity, score, vector, references] = row;
  return {
    id,
    aliases,
    upstream,
    related,
    summary,
    ...(published === "" ? {} : { published }),
    modified,
    severity,
    ...(score < 0 ? {} : { cvss: { score, ...(vector === "" ? {} : { vector }) } }),
    affected,
    references,
  };
}
