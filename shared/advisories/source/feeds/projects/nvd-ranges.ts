import { z } from "zod";
import { oneLine } from "../../../../text/index.ts";
import type { Advisory, VersionInterval } from "../../../model/advisory.ts";
import { cpeEcosystem, cpeProducts } from "../../../upstream/programs.ts";
import type { Feed } from "../feed.ts";
import { parseJsonFeed } from "../parse.ts";

const bound = z.string().min(1).max(100).optional();
const cpeMatch = z.looseObject({
  vulnerable: z.boolean(),
  criteria: z.string().max(1000),
  versionStartIncluding: bound,
  versionStartExcluding: bound,
  versionEndIncluding: bound,
  versionEndExcluding: bound,
});
const configuration = z.looseObject({
  operator: z.string().optional(),
  negate: z.boolean().optional(),
  nodes: z
    .array(z.looseObject({ negate: z.boolean().optional(), cpeMatch: z.array(cpeMatch).max(100_000) }))
    .max(10_000),
});
const cve = z.looseObject({
  id: z.string().regex(/^CVE-\d{4}-\d{4,19}$/u),
  published: z.string().optional(),
  lastModified: z.string().optional(),
  vulnStatus: z.string().optional(),
  descriptions: z.array(z.looseObject({ lang: z.string(), value: z.string() })).optional(),
  references: z.array(z.looseObject({ url: z.string() })).optional(),
  configurations: z.array(configuration).max(10_000).optional(),
});
const answer = z.looseObject({ vulnerabilities: z.array(z.looseObject({ cve })) });

/**
 * Ranges in the NVD's answers (API and feeds 2.0) for programs that no project's list and no other database covers. They
 * are the last resort: the NVD writes them by hand and late. Configurations that need a certain platform are left out, and
 * so are criteria about updates and editions, which a program's version does not tell.
 */
export const nvdRanges: Feed = {
  name: "nvd-ranges",
  description: "the NVD's answers (JSON 2.0) about programs that nothing else covers",
  ecosystem: cpeEcosystem,
  files: /\.json$/,
  read(text, label, modified) {
    const format = { code: "NVD_RANGES_INVALID", name: "an answer of the NVD" };
    const shape = answer.transform(({ vulnerabilities }) =>
      vulnerabilities.flatMap((vulnerability) => advisoryOf(vulnerability.cve, modified)),
    );
    return { advisories: parseJsonFeed(text, shape, label, format), replaces: [] };
  },
};

function advisoryOf(record: z.infer<typeof cve>, modified: string): Advisory[] {
  if (record.vulnStatus === "Rejected") return [];
  const intervals = new Map<string, VersionInterval[]>();
  for (const { operator, negate, nodes } of record.configurations ?? []) {
    if (operator === "AND" || negate === true) continue;
    for (const node of nodes) {
      if (node.negate === true) continue;
      for (const match of node.cpeMatch) {
        const name = cpeProducts.get(productOf(match.criteria));
        const interval = match.vulnerable && name !== undefined ? intervalOf(match) : undefined;
        if (name !== undefined && interval !== undefined)
          intervals.set(name, [...(intervals.get(name) ?? []), interval]);
      }
    }
  }
  if (intervals.size === 0) return [];
  const text = record.descriptions?.find(({ lang }) => lang === "en")?.value ?? "";
  return [
    {
      id: `NVD-${record.id}`,
      aliases: [record.id],
      upstream: [],
      related: [],
      summary: "",
      details: oneLine(text),
      ...(record.published === undefined ? {} : { published: utc(record.published) }),
      modified: record.lastModified === undefined ? modified : utc(record.lastModified),
      severity: "unknown",
      affected: [...intervals].map(([name, own]) => ({ ecosystem: cpeEcosystem, name, intervals: own, versions: [] })),
      references: (record.references ?? []).map(({ url }) => url).slice(0, 20),
    },
  ];
}

/** The NVD states moments in UTC without a zone. */
function utc(moment: string): string {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(moment) ? moment : `${moment}Z`;
}

/** Splits a formatted string of CPE 2.3 (NISTIR 7695, 6.2) at colons that are not escaped. */
function partsOf(criteria: string): readonly string[] {
  return criteria.split(/(?<!\\):/);
}

/** Returns `vendor:product` of an application; empty for other criteria. */
function productOf(criteria: string): string {
  const [scheme, version, part, vendor = "", product = ""] = partsOf(criteria);
  return scheme === "cpe" && version === "2.3" && part === "a" ? `${vendor}:${product}` : "";
}

/** Returns the interval of a match. Undefined for a part of a release, and for every version without a bound. */
function intervalOf(match: z.infer<typeof cpeMatch>): VersionInterval | undefined {
  const [, , , , , version = "*", update = "*", edition = "*", , software = "*", target = "*"] = partsOf(
    match.criteria,
  );
  const isWhole = [update, edition, software, target].every((part) => part === "*" || part === "-");
  if (!isWhole) return undefined;
  if (version !== "*") {
    const exact = version.replaceAll("\\", "");
    return /^\d/.test(exact) ? { introduced: exact, lastAffected: exact } : undefined;
  }
  const { versionStartIncluding, versionStartExcluding, versionEndIncluding, versionEndExcluding } = match;
  // The version after an excluded one is not known, so the excluded one counts, too.
  const introduced = versionStartIncluding ?? versionStartExcluding ?? "0";
  if (versionEndExcluding !== undefined) return { introduced, fixed: versionEndExcluding };
  return versionEndIncluding === undefined ? undefined : { introduced, lastAffected: versionEndIncluding };
}
