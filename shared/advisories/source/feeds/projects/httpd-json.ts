import { z } from "zod";
import type { Advisory, AffectedRange, VersionInterval } from "../../../model/advisory.ts";
import { ratingOfWord } from "../../../model/ratings.ts";
import type { Feed } from "../feed.ts";
import { parseJsonFeed } from "../parse.ts";
import { type CveRecord, cveRecord, factsOfCve, intervalsOfCve } from "./cve-record.ts";

const ecosystem = "Apache HTTP Server";

/** The older form, CVE JSON 4.0. */
const older = z.looseObject({
  data_version: z.literal("4.0"),
  CVE_data_meta: z.looseObject({ ID: z.string().min(1), TITLE: z.string().optional() }),
  description: z.looseObject({ description_data: z.array(z.looseObject({ value: z.string() })) }).optional(),
  impact: z.array(z.looseObject({ other: z.string().optional() })).optional(),
  affects: z.looseObject({
    vendor: z.looseObject({
      vendor_data: z.array(
        z.looseObject({
          product: z.looseObject({
            product_data: z.array(
              z.looseObject({
                version: z.looseObject({
                  version_data: z.array(
                    z.looseObject({ version_affected: z.string(), version_value: z.string().min(1) }),
                  ),
                }),
              }),
            ),
          }),
        }),
      ),
    }),
  }),
});

/** Apache httpd's own records, `content/security/json` of its site, in two versions of the CVE JSON format. */
export const httpdJson: Feed = {
  name: "httpd-json",
  description: "Apache httpd's records of its vulnerabilities (content/security/json/CVE-*.json)",
  ecosystem,
  files: /(?:^|\/)(?:security\/json\/)?CVE-\d{4}-\d+\.json$/,
  read(text, label, modified) {
    const format = { code: "HTTPD_JSON_INVALID", name: "a record of Apache httpd's vulnerabilities" };
    const shape = z.union([
      older.transform((record) => fromOlder(record, modified)),
      cveRecord.transform((record) => fromRecord(record, modified)),
    ]);
    return { advisories: [parseJsonFeed(text, shape, label, format)], replaces: [] };
  },
};

function fromRecord(record: CveRecord, modified: string): Advisory {
  const facts = factsOfCve(record, modified);
  const product = /^Apache HTTP Server/;
  const affected = { intervals: intervalsOfCve(record, product), versions: [] };
  return { ...facts, id: `HTTPD-${facts.aliases[0] ?? ""}`, affected: [rangeOf(affected, facts.summary)] };
}

/** Lists of versions, one by one or as bounds. `?=` means that it is not known; such a version is left out. */
function fromOlder(record: z.infer<typeof older>, modified: string): Advisory {
  const { ID: id, TITLE: title = "" } = record.CVE_data_meta;
  const listed = record.affects.vendor.vendor_data.flatMap(({ product }) =>
    product.product_data.flatMap(({ version }) => version.version_data),
  );
  const valuesOf = (...operators: string[]): string[] =>
    listed.filter((entry) => operators.includes(entry.version_affected)).map((entry) => entry.version_value);
  const details = record.description?.description_data[0]?.value;
  return {
    id: `HTTPD-${id}`,
    aliases: [id],
    upstream: [],
    related: [],
    summary: title.trim(),
    ...(details === undefined ? {} : { details }),
    modified,
    severity: ratingOfWord(record.impact?.[0]?.other) ?? "unknown",
    affected: [
      rangeOf(
        { intervals: bounds(valuesOf(">=", "!<")[0], valuesOf("<="), valuesOf("<")), versions: valuesOf("=") },
        title,
      ),
    ],
    references: [],
  };
}

function bounds(from: string | undefined, last: readonly string[], before: readonly string[]): VersionInterval[] {
  const introduced = from ?? "0";
  const ends = [...last.map((lastAffected) => ({ lastAffected })), ...before.map((fixed) => ({ fixed }))];
  return ends.length === 0 && from === undefined
    ? []
    : (ends.length === 0 ? [{}] : ends).map((end) => ({ introduced, ...end }));
}

/** The records have no field for a platform; the title names it. */
function rangeOf(range: Pick<AffectedRange, "intervals" | "versions">, title: string): AffectedRange {
  return { ecosystem, name: "httpd", ...range, ...(/\bwindows\b/i.test(title) ? { platform: "windows" } : {}) };
}
