import { createHash } from "node:crypto";
import { ecosystemOfOsv, normalizeName } from "../../../ecosystems/index.ts";
import { UndecidedError } from "../../../errors/index.ts";
import { sha256 } from "../../../files/index.ts";
import type { HttpClient } from "../../../http/client.ts";
import { AdvisoryIndex } from "../../model/advisory-index.ts";
import { osvLacks } from "../../model/source-notes.ts";
import { gatherRecords } from "../gather.ts";
import type { LoadedAdvisories } from "../loaded.ts";
import type { SourceRecord } from "../source.ts";
import { OsvApi } from "./client.ts";
import { fetchRatings } from "./fetch-ratings.ts";
import type { PackageQuery } from "./queries.ts";

/** Above these limits, the bulk export or its shards are faster and cause less load on OSV. */
const maxQueries = 5000;
const maxRecords = 5000;

/** Package with vulnerabilities in every release that OSV knows. */
const probe = "openssl";

/**
 * Loads the advisories for a small image from OSV's API. Matches what OSV considers affected again here. An ecosystem
 * counts as covered if OSV has any data for it; otherwise an unknown release would look clean.
 * @throws UndecidedError if the API does not respond, or for too many queries.
 */
export async function loadFromApi(
  base: string,
  queries: readonly PackageQuery[],
  http: HttpClient,
): Promise<Omit<LoadedAdvisories, "authentication">> {
  if (queries.length > maxQueries)
    throw tooMany(base, `would need ${queries.length} package queries, more than the limit of ${maxQueries}`);
  const api = new OsvApi(base, http);
  const ids = new Set((await api.ids(queries)).flatMap((idSet) => [...idSet]));
  if (ids.size > maxRecords)
    throw tooMany(base, `would need ${ids.size} records, more than the limit of ${maxRecords}`);
  const query = new Map<string, Set<string>>();
  for (const { ecosystem, name } of queries) {
    query.set(ecosystem, (query.get(ecosystem) ?? new Set()).add(normalizeName(ecosystem, name)));
  }
  const digests: string[] = [];
  const { advisories, covered, ratings, ...facts } = await gatherRecords(
    hashed(api.records(ids), digests),
    base,
    query,
  );
  const wanted = [...advisories];
  const asked = await fetchRatings(base, (cves) => api.existing(cves), wanted, ratings);
  digests.push(...asked.records.map(digestLine));
  const knownToOsv = await knownEcosystems(
    api,
    [...query.keys()].filter((ecosystem) => !covered.has(ecosystem)),
  );
  return {
    index: new AdvisoryIndex(wanted, [...covered, ...knownToOsv], ratings.book),
    digest: sha256(digests.sort().join("")),
    ...facts,
    gaps: [...facts.gaps, ...asked.gaps],
    exploitation: {},
    lacks: osvLacks,
  };
}

async function* hashed(records: AsyncIterable<SourceRecord>, digests: string[]): AsyncGenerator<SourceRecord> {
  for await (const record of records) {
    digests.push(digestLine(record));
    yield record;
  }
}

function digestLine({ name, body }: SourceRecord): string {
  return `${createHash("sha256").update(body).digest("hex")}  ${name}\n`;
}

/** Returns the ecosystems that OSV knows. OSV rejects unknown language registries, but accepts any release. */
async function knownEcosystems(api: OsvApi, ecosystems: readonly string[]): Promise<string[]> {
  const releases = ecosystems.filter((ecosystem) => ecosystemOfOsv(ecosystem)?.isSystem === true);
  const idSets =
    releases.length === 0
      ? []
      : await api.ids(
          releases.map((ecosystem) => ({ ecosystem, name: probe })),
          1,
        );
  return ecosystems.filter((ecosystem) => {
    const place = releases.indexOf(ecosystem);
    return place < 0 || (idSets[place]?.size ?? 0) > 0;
  });
}

function tooMany(label: string, problem: string): UndecidedError {
  return new UndecidedError("OSV_TOO_MANY", problem, {
    place: { what: label },
    advice: "Build or download shards, or use the URL of a mirror of OSV's bulk export",
  });
}
