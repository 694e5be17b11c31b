import { z } from "zod";
import type { Advisory, AffectedRange } from "../../model/advisory.ts";
import { type AdvisoryRow, type AffectedRow, advisoryRow, affectedRow, shardHeader } from "./format.ts";

/**
 * Parses the advisories of an unpacked shard that name wanted packages.
 * @throws ZodError, SyntaxError or RangeError if it is not a shard of the ecosystem.
 */
export function decodeShard(text: string, ecosystem: string, wants: (name: string) => boolean): Advisory[] {
  const [first = "", ...lines] = text.split("\n");
  const header = shardHeader.parse(JSON.parse(first));
  if (header.ecosystem !== ecosystem)
    throw new RangeError(`it is the shard for ${header.ecosystem}, not for ${ecosystem}`);
  if (lines.length !== header.advisories + header.packages) throw new RangeError(`it has ${lines.length} lines`);
  const affectedBy = new Map<number, AffectedRange[]>();
  for (const line of lines.slice(header.advisories)) {
    const tab = line.indexOf("\t");
    const name = line.slice(0, tab);
    if (!wants(name)) continue;
    for (const row of z.array(affectedRow).parse(JSON.parse(line.slice(tab + 1)))) {
      const existing = affectedBy.get(row[0]) ?? [];
      existing.push(affectedOf(row, ecosystem, name));
      affectedBy.set(row[0], existing);
    }
  }
  return [...affectedBy].map(([place, affected]) => {
    if (place >= header.advisories) throw new RangeError(`it has no advisory ${place}`);
    return advisoryOf(advisoryRow.parse(JSON.parse(lines[place] ?? "")), affected);
  });
}

function affectedOf(
  [, intervals, versions, severity, state, arch = "", module = "", platform = ""]: AffectedRow,
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
    ...(arch === "" ? {} : { arch }),
    ...(module === "" ? {} : { module }),
    ...(platform === "windows" ? { platform } : {}),
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
