import { messageOf } from "../errors/index.ts";
import type { CoverageGap } from "../findings/index.ts";
import type { Advisory } from "./advisory.ts";
import { AdvisoryIndex } from "./advisory-index.ts";
import type { Exploitation } from "./exploitation.ts";
import { defaultLimits, type SourceLimits } from "./limits.ts";
import { normalizeName } from "./names.ts";
import type { AdvisoryNeeds } from "./needs.ts";
import { namesOf, normalizeRecord, parseOsvRecord } from "./osv.ts";
import type { OsvRecord } from "./osv-schema.ts";
import { hasShards, type IndexPolicy, openShards, readExploitation, readShards } from "./shards/read.ts";
import { openAdvisorySource } from "./source.ts";

export interface LoadedAdvisories {
  readonly index: AdvisoryIndex;
  /** SHA-256 over what was read, `sha256:<hex>`. */
  readonly digest: string;
  /** Records that were read, needed or not. */
  readonly records: number;
  /** The newest change among them, RFC 3339. */
  readonly modified?: string;
  /** Files that are no OSV records. */
  readonly gaps: readonly CoverageGap[];
  readonly exploitation: Exploitation;
}

/** How many malformed records are named one by one. */
const namedProblems = 20;

export interface LoadOptions {
  /** Shards that expired before are refused. */
  readonly now: Date;
  /** Smallest serial of shards that is accepted. */
  readonly minSerial?: number;
  readonly limits?: SourceLimits;
}

/**
 * Reads the advisories that are needed from a folder of shards, a zip file, a bulk export or a folder of records. Only
 * what names a needed package is kept, so memory follows the image, not the export; of a record that occurs twice the
 * newer counts.
 * @throws InvalidError when the source is none; UndecidedError when it is damaged, expired or beyond the limits.
 */
export async function loadAdvisories(
  path: string,
  needs: AdvisoryNeeds,
  { limits = defaultLimits, ...policy }: LoadOptions,
): Promise<LoadedAdvisories> {
  return (await hasShards(path)) ? loadShards(path, needs, policy) : loadRecords(path, needs, limits);
}

async function loadShards(path: string, needs: AdvisoryNeeds, policy: IndexPolicy): Promise<LoadedAdvisories> {
  const { index, digest } = await openShards(path, policy);
  const used = index.shards.filter(({ ecosystem }) => needs.has(ecosystem));
  const modified = used
    .flatMap((shard) => shard.modified ?? [])
    .sort()
    .at(-1);
  return {
    index: new AdvisoryIndex(
      await readShards(path, index, needs),
      index.shards.map(({ ecosystem }) => ecosystem),
    ),
    digest,
    records: used.reduce((sum, { advisories }) => sum + advisories, 0),
    ...(modified === undefined ? {} : { modified }),
    gaps: [],
    exploitation: await readExploitation(path, index),
  };
}

async function loadRecords(path: string, needs: AdvisoryNeeds, limits: SourceLimits): Promise<LoadedAdvisories> {
  const source = await openAdvisorySource(path, needs.keys(), limits);
  const wants = (ecosystem: string, name: string) => needs.get(ecosystem)?.has(normalizeName(ecosystem, name)) === true;
  const kept = new Map<string, Advisory>();
  const covered = new Set<string>();
  const problems: CoverageGap[] = [];
  let records = 0;
  let modified = "";
  for await (const { name, body } of source.records()) {
    const parsed = parseJson(body);
    const result = "problem" in parsed ? parsed : parseOsvRecord(parsed.value);
    if ("problem" in result) {
      problems.push({ what: `${path}: ${name}`, why: `it is no OSV record (${result.problem})`, weight: "partial" });
      continue;
    }
    const { record } = result;
    records += 1;
    if (record.modified > modified) modified = record.modified;
    for (const affected of record.affected ?? []) {
      if (affected.package?.ecosystem !== undefined) covered.add(affected.package.ecosystem);
    }
    if (!isNeeded(record, wants)) continue;
    const known = kept.get(record.id);
    if (known === undefined || known.modified < record.modified) kept.set(record.id, normalizeRecord(record, wants));
  }
  return {
    index: new AdvisoryIndex(kept.values(), covered),
    digest: await source.digest(),
    records,
    ...(Number.isNaN(Date.parse(modified)) ? {} : { modified: new Date(modified).toISOString() }),
    gaps: summarized(path, problems),
    exploitation: {},
  };
}

function parseJson(body: Buffer): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) as unknown };
  } catch (thrown) {
    return { problem: messageOf(thrown) };
  }
}

function isNeeded(record: OsvRecord, wants: (ecosystem: string, name: string) => boolean): boolean {
  return (record.affected ?? []).some((affected) => {
    const { package: named } = affected;
    if (named === null || named === undefined) return false;
    return namesOf(affected, named.name).some((name) => wants(named.ecosystem, name));
  });
}

function summarized(path: string, problems: readonly CoverageGap[]): CoverageGap[] {
  const more = problems.length - namedProblems;
  const named = problems.slice(0, namedProblems);
  if (more <= 0) return named;
  return [...named, { what: path, why: `${more} more files are no OSV records`, weight: "partial" }];
}
