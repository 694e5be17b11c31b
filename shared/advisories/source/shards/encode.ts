import { oneLine, truncate } from "../../../text/index.ts";
import type { Advisory, AffectedRange } from "../../model/advisory.ts";
import type { AdvisoryRow, AffectedRow } from "./format.ts";

const maxSummaryLength = 200;
const maxReferences = 3;

/** Drops what no shard contains of an advisory. */
export function shortened({ details, ...advisory }: Advisory): Advisory {
  return {
    ...advisory,
    summary: shortText(advisory.summary),
    // Details stand in for a summary that no source states.
    ...(advisory.summary !== "" || details === undefined ? {} : { details: shortText(details) }),
    references: advisory.references.slice(0, maxReferences),
  };
}

function shortText(text: string): string {
  return truncate(oneLine(text), maxSummaryLength);
}

/** Encodes an advisory as a row. Deterministic; truncates long texts and keeps every id. */
export function advisoryRowOf(advisory: Advisory): AdvisoryRow {
  const { cvss } = advisory;
  return [
    advisory.id,
    [...advisory.aliases],
    [...advisory.upstream],
    [...advisory.related],
    shortText(advisory.summary === "" ? (advisory.details ?? "") : advisory.summary),
    advisory.published ?? "",
    advisory.modified,
    advisory.severity,
    cvss?.score ?? -1,
    cvss?.vector ?? "",
    advisory.references.slice(0, maxReferences),
  ];
}

/**
 * Encodes an affected package.
 * @param place of its advisory among the rows of the shard.
 */
export function affectedRowOf(affected: AffectedRange, place: number): AffectedRow {
  const { intervals, versions, severity, state, arch, module, platform } = affected;
  const limits = [arch ?? "", module ?? "", platform ?? ""];
  return [
    place,
    intervals.map(({ introduced, fixed, lastAffected }) => [introduced, fixed ?? "", lastAffected ?? ""]),
    // Listed versions are kept even if the ranges should contain them, because nothing proves that they do.
    [...versions],
    severity ?? "",
    state ?? "",
    ...limits.slice(0, limits.findLastIndex((limit) => limit !== "") + 1),
  ];
}
