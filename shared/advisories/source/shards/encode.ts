import { normalizeName } from "../../../ecosystems/index.ts";
import { oneLine, truncate } from "../../../text/index.ts";
import type { Advisory, AffectedRange } from "../../model/advisory.ts";
import { type AdvisoryRow, type AffectedRow, shardFormat } from "./format.ts";

const maxSummaryLength = 200;
const maxReferences = 3;

/** Unpacked shard. */
export interface ShardText {
  readonly text: string;
  readonly advisories: number;
  readonly packages: number;
}

/**
 * Encodes the advisories of one ecosystem and release as a shard. Deterministic; truncates long texts and keeps every
 * id.
 */
export function encodeShard(ecosystem: string, advisories: Iterable<Advisory>): ShardText {
  const rows: AdvisoryRow[] = [];
  const packages = new Map<string, AffectedRow[]>();
  for (const advisory of [...advisories].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const ranges = advisory.affected.filter((affected) => affected.ecosystem === ecosystem);
    if (ranges.length === 0) continue;
    const place = rows.push(advisoryRowOf(advisory)) - 1;
    for (const affected of ranges) {
      const name = normalizeName(ecosystem, affected.name);
      const existing = packages.get(name) ?? [];
      existing.push(affectedRowOf(affected, place));
      packages.set(name, existing);
    }
  }
  const header = { format: shardFormat, ecosystem, advisories: rows.length, packages: packages.size };
  const lines = [
    JSON.stringify(header),
    ...rows.map((row) => JSON.stringify(row)),
    ...[...packages.keys()].sort().map((name) => `${oneLine(name)}\t${JSON.stringify(packages.get(name))}`),
  ];
  return { text: lines.join("\n"), advisories: rows.length, packages: packages.size };
}

function advisoryRowOf(advisory: Advisory): AdvisoryRow {
  const { cvss } = advisory;
  return [
    advisory.id,
    [...advisory.aliases],
    [...advisory.upstream],
    [...advisory.related],
    truncate(oneLine(advisory.summary === "" ? (advisory.details ?? "") : advisory.summary), maxSummaryLength),
    advisory.published ?? "",
    advisory.modified,
    advisory.severity,
    cvss?.score ?? -1,
    cvss?.vector ?? "",
    advisory.references.slice(0, maxReferences),
  ];
}

function affectedRowOf(affected: AffectedRange, place: number): AffectedRow {
  const { intervals, versions, severity, state, arch, module } = affected;
  return [
    place,
    intervals.map(({ introduced, fixed, lastAffected }) => [introduced, fixed ?? "", lastAffected ?? ""]),
    // Listed versions are kept even if the ranges should contain them, because nothing proves that they do.
    [...versions],
    severity ?? "",
    state ?? "",
    ...(arch === undefined && module === undefined ? [] : [arch ?? "", module ?? ""]),
  ];
}
