import type { Feed } from "../feed.ts";
import { parseJsonFeed } from "../parse.ts";
import { cveRecord, factsOfCve, intervalsOfCve } from "./cve-record.ts";

const ecosystem = "OpenSSL";

/** OpenSSL's own records, `secjson` of openssl/release-metadata. The FIPS modules of old releases are left out. */
export const opensslJson: Feed = {
  name: "openssl-json",
  description: "OpenSSL's records of its vulnerabilities (secjson/CVE-*.json)",
  ecosystem,
  files: /(?:^|\/)(?:secjson\/)?CVE-\d{4}-\d+\.json$/,
  read(text, label, modified) {
    const format = { code: "OPENSSL_JSON_INVALID", name: "a record of OpenSSL's vulnerabilities" };
    const shape = cveRecord.transform((record) => {
      const facts = factsOfCve(record, modified);
      const intervals = intervalsOfCve(record, /^OpenSSL$/);
      return {
        ...facts,
        id: `OPENSSL-${facts.id}`,
        affected: [{ ecosystem, name: "openssl", intervals, versions: [] }],
      };
    });
    return { advisories: [parseJsonFeed(text, shape, label, format)], replaces: [] };
  },
};
