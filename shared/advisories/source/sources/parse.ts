import { parseStrictYaml } from "../../../config/strict-yaml.ts";
import { parseMaxAge } from "../../model/age.ts";
import { type Canary, namesOf, publishableSources, type SourceEntry, sourcesFile } from "./schema.ts";

/** One source: an ecosystem of OSV, a feed, or exploitation data or ratings. */
export interface Source {
  /** Name among the sources of an index: `osv/npm`, `debian-tracker`, `kev`. */
  readonly name: string;
  readonly kind: string;
  /** Ecosystem of OSV, without a release. */
  readonly ecosystem?: string;
  readonly urls: readonly string[];
  readonly firstYear?: number;
  readonly via: SourceEntry["via"];
  readonly files: readonly string[];
  /** `sha256:<hex>` that its only file must have. */
  readonly digest?: string;
  /** Milliseconds. */
  readonly maxAge: number;
  readonly limits: DownloadLimits;
  readonly required: boolean;
  readonly terms: SourceEntry["terms"];
}

/** Limits of one download. */
export interface DownloadLimits {
  readonly maxBytes: number;
  /** Milliseconds until the last byte. */
  readonly timeout: number;
}

export interface SourceList {
  /** Enabled sources. */
  readonly sources: readonly Source[];
  readonly canary?: Canary;
}

/**
 * Parses a file that lists the sources of advisories.
 * @param file name of the file in errors.
 * @param publish whether the records are to be published.
 * @throws InvalidError with line and column: for an invalid file, and for a source whose terms do not permit to publish
 * its records if they are to be published.
 */
export function parseSources(text: string, file: string, publish: boolean): SourceList {
  const { sources, canary } = parseStrictYaml(text, file, publish ? publishableSources : sourcesFile);
  return {
    sources: sources.filter(({ enabled }) => enabled).flatMap(sourcesOf),
    ...(canary === undefined ? {} : { canary }),
  };
}

function sourcesOf(entry: SourceEntry): Source[] {
  const { kind, urls, via, files = [], sha256, required, terms } = entry;
  const firstYear = entry["first-year"];
  return namesOf(entry).map((name) => ({
    name,
    kind,
    ...(kind === "osv" ? { ecosystem: name.slice("osv/".length) } : {}),
    urls,
    ...(firstYear === undefined ? {} : { firstYear }),
    via,
    files,
    ...(sha256 === undefined ? {} : { digest: `sha256:${sha256}` }),
    maxAge: parseMaxAge(entry["max-age"], "max-age") * 3_600_000,
    limits: { maxBytes: entry["max-megabytes"] * 1024 * 1024, timeout: entry["max-minutes"] * 60_000 },
    required,
    terms,
  }));
}
