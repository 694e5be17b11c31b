import { describe, expect, test } from "vitest";
import type { Advisory } from "../../../../../../shared/advisories/index.ts";
import { feeds } from "../../../../../../shared/advisories/index.ts";
import { UndecidedError } from "../../../../../../shared/errors/index.ts";
import { now } from "../../../builders.ts";

function read(name: string, text: string, label = "file"): readonly Advisory[] {
  const feed = feeds.find((candidate) => candidate.name === name);
  if (feed === undefined) throw new Error(`no feed ${name}`);
  return feed.read(text, label, now.toISOString()).advisories;
}

function intervalsOf(advisories: readonly Advisory[]) {
  return advisories.flatMap(({ affected }) => affected.flatMap(({ intervals }) => intervals));
}

describe("Node.js' index", () => {
  const entry = (vulnerable: string, patched: string, more = {}) =>
    read("nodejs-index", JSON.stringify({ 7: { cve: ["CVE-2030-0001"], vulnerable, patched, ...more } }));

  test.each([
    [
      "18.x || 20.x",
      "^18.20.2 || ^20.12.2",
      [
        ["18.0.0", "18.20.2"],
        ["20.0.0", "20.12.2"],
      ],
    ],
    [
      "<= 10",
      "^6.14.4 || ^8.11.4 || >= 10.9.0",
      [
        ["0", "6.14.4"],
        ["7.0.0", "8.11.4"],
        ["9.0.0", "10.9.0"],
      ],
    ],
    [
      "4.x || 5.x || 6.x",
      "^4.8.4 || ^6.11.1",
      [
        ["4.0.0", "4.8.4"],
        ["5.0.0", "6.11.1"],
      ],
    ],
    [">= 9.0.0 < 9.3.0", "", [["9.0.0", "9.3.0"]]],
    ["~10.1.2", "", [["10.1.2", "10.2.0"]]],
  ])("%s, patched in %s", (vulnerable, patched, expected) => {
    expect(intervalsOf(entry(vulnerable, patched)).map(({ introduced, fixed }) => [introduced, fixed])).toEqual(
      expected,
    );
  });

  test("a single version ends without naming a fix", () => {
    expect(intervalsOf(entry("8.5.0", "^8.6.0"))).toEqual([{ introduced: "8.5.0", lastAffected: "8.5.0" }]);
  });

  test("an entry about Windows is limited to it", () => {
    expect(entry("18.x", "^18.1.0", { affectedEnvironments: ["win32"] })[0]?.affected[0]?.platform).toBe("windows");
    expect(entry("18.x", "^18.1.0", { affectedEnvironments: ["all"] })[0]?.affected[0]?.platform).toBeUndefined();
  });

  test.each(["18.x; rm", "latest", "", "1.x ||"])("refuses the range %j", (vulnerable) => {
    expect(() => entry(vulnerable, "^18.1.0")).toThrow(UndecidedError);
  });
});

describe("ruby-advisory-db", () => {
  const advisory = (lines: string) =>
    read("ruby-advisories", `engine: ruby\ncve: 2030-0001\ntitle: A fault\n${lines}`, "rubies/ruby/CVE-2030-0001.yml");

  test("everything is affected that no requirement accepts", () => {
    const found = advisory('patched_versions:\n  - "~> 3.0.7"\n  - ">= 3.1.5"\nunaffected_versions:\n  - "< 2.0"\n');
    expect(intervalsOf(found)).toEqual([
      { introduced: "2.0", fixed: "3.0.7" },
      { introduced: "3.1", fixed: "3.1.5" },
    ]);
    expect(found[0]?.aliases).toEqual(["CVE-2030-0001"]);
  });

  test("clauses of one requirement count together", () => {
    expect(intervalsOf(advisory('patched_versions:\n  - ">= 3.1, < 3.2"\n  - "= 3.3.0"\n'))).toEqual([
      { introduced: "0", fixed: "3.1" },
      { introduced: "3.2", fixed: "3.3.0" },
      { introduced: "3.3.1" },
    ]);
  });

  test("refuses a requirement of another form", () => {
    expect(() => advisory('patched_versions:\n  - "^3.0"\n')).toThrow(UndecidedError);
  });
});

describe("nginx's list", () => {
  const list = (attributes: string, head = '<!DOCTYPE article SYSTEM "../../dtd/article.dtd">') =>
    read(
      "nginx-advisories",
      `${head}<article><section><security><item name="A fault in the ngx_http_mp4_module" ${attributes}/></security></section></article>`,
    );

  test("good versions count in their own line", () => {
    const found = list(
      'severity="major" cve="2030-0001" good="1.15.6+, 1.14.1+" vulnerable="1.1.3-1.15.5, 1.0.7-1.0.15"',
    );
    expect(intervalsOf(found)).toEqual([
      { introduced: "1.0.7", lastAffected: "1.0.15" },
      { introduced: "1.1.3", fixed: "1.14.1" },
      { introduced: "1.15.0", fixed: "1.15.6" },
    ]);
    expect(found[0]).toMatchObject({ id: "NGINX-CVE-2030-0001", severity: "high" });
  });

  test("a fault without a fix affects every version", () => {
    expect(intervalsOf(list('good="none" vulnerable="all"'))).toEqual([{ introduced: "0" }]);
  });

  test("faults of nginx for Windows are limited to it", () => {
    const [found] = list('good="1.3.1+, 1.2.1+" vulnerable="nginx/Windows 0.7.52-1.3.0"');
    expect(found?.affected[0]).toMatchObject({ platform: "windows" });
  });

  test("refuses entities, and ranges of another form", () => {
    expect(() => list('good="none" vulnerable="all"', '<!DOCTYPE a [<!ENTITY x "y">]>')).toThrow(UndecidedError);
    expect(() => list('good="none" vulnerable="most"')).toThrow(UndecidedError);
  });
});

describe("records of the CVE Program", () => {
  const record = (product: string, versions: unknown[], title = "A fault") =>
    JSON.stringify({
      dataType: "CVE_RECORD",
      cveMetadata: { cveId: "CVE-2030-0001", state: "PUBLISHED" },
      containers: { cna: { title, affected: [{ product, versions }] } },
    });

  test("OpenSSL's ranges end before a version, and FIPS modules are left out", () => {
    const found = read(
      "openssl-json",
      record("OpenSSL", [
        { version: "1.0.2", lessThan: "1.0.2za", status: "affected", versionType: "custom" },
        { version: "fips-1.1.1", lessThan: "fips-1.1.2", status: "affected" },
        { version: "3.0.0", status: "unaffected" },
      ]),
    );
    expect(intervalsOf(found)).toEqual([{ introduced: "1.0.2", fixed: "1.0.2za" }]);
  });

  test("httpd's title names the platform", () => {
    const versions = [{ version: "2.4.0", lessThanOrEqual: "2.4.59", status: "affected" }];
    const [windows] = read("httpd-json", record("Apache HTTP Server", versions, "Server on WINDOWS UNC SSRF"));
    expect(windows?.affected[0]).toMatchObject({
      platform: "windows",
      intervals: [{ introduced: "2.4.0", lastAffected: "2.4.59" }],
    });
    const [other] = read("httpd-json", record("Apache HTTP Server", versions));
    expect(other?.affected[0]?.platform).toBeUndefined();
  });

  test("httpd's older form lists versions, and those that are not known are left out", () => {
    const version = (version_affected: string, version_value: string) => ({ version_affected, version_value });
    const old = (...version_data: unknown[]) =>
      read(
        "httpd-json",
        JSON.stringify({
          data_version: "4.0",
          CVE_data_meta: { ID: "CVE-2030-0001" },
          affects: { vendor: { vendor_data: [{ product: { product_data: [{ version: { version_data } }] } }] } },
        }),
      )[0]?.affected[0];
    expect(old(version("=", "2.4.1"), version("?=", "2.4.0"))).toMatchObject({ versions: ["2.4.1"], intervals: [] });
    expect(old(version("<=", "2.4.48"), version("!<", "2.4.17"))).toMatchObject({
      intervals: [{ introduced: "2.4.17", lastAffected: "2.4.48" }],
    });
  });
});
