import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { loadAdvisories, matchPackages, packageQueries, queryFor } from "../../../../../shared/advisories/index.ts";
import { UndecidedError } from "../../../../../shared/errors/index.ts";
import type { Package } from "../../../../../shared/packages/index.ts";
import { debian12, makePackage, makeRecord, now } from "../../builders.ts";
import { patient, serve } from "../../small-set.ts";

interface Query {
  readonly package: { readonly name: string; readonly ecosystem: string };
  readonly version?: string;
  readonly page_token?: string;
}

/** What OSV's API does, as its documentation says: pages, limits a batch, refuses ecosystems it does not know. */
class FakeOsv {
  readonly queries: Query[][] = [];
  readonly records: ReadonlyMap<string, Record<string, unknown>>;
  readonly pageSize: number;
  failures: number[] = [];
  running = 0;
  most = 0;

  constructor(records: readonly Record<string, unknown>[], pageSize = 1000) {
    this.records = new Map(records.map((record) => [String(record["id"]), record]));
    this.pageSize = pageSize;
  }

  async start(): Promise<string> {
    const { url } = await serve((request, response, body) => {
      this.running += 1;
      this.most = Math.max(this.most, this.running);
      setImmediate(() => {
        this.running -= 1;
        this.#answer(request.url ?? "", response, body);
      });
    });
    return url.replace("http://", "osv://");
  }

  #answer(url: string, response: ServerResponse, body: string): void {
    const failure = this.failures.shift();
    if (failure !== undefined) {
      response.writeHead(failure, { "retry-after": "0" }).end("busy");
      return;
    }
    if (url === "/v1/querybatch") {
      this.#batch(response, JSON.parse(body).queries);
      return;
    }
    const record = this.records.get(decodeURIComponent(url.replace("/v1/vulns/", "")));
    response.writeHead(record === undefined ? 404 : 200).end(JSON.stringify(record ?? { code: 5 }));
  }

  #batch(response: ServerResponse, queries: Query[]): void {
    this.queries.push(queries);
    if (queries.length > 1000) {
      response.writeHead(400).end('{"code":3,"message":"Too many queries."}');
      return;
    }
    const results = queries.map(({ package: { name, ecosystem }, page_token: token = "0" }) => {
      const ids = [...this.records].flatMap(([id, record]) =>
        (record["affected"] as { package: object }[]).some(
          ({ package: named }) => JSON.stringify(named) === JSON.stringify({ ecosystem, name }),
        )
          ? [{ id, modified: "2026-01-01T00:00:00Z" }]
          : [],
      );
      const start = Number(token);
      const next = start + this.pageSize < ids.length ? { next_page_token: String(start + this.pageSize) } : {};
      const page = ids.slice(start, start + this.pageSize);
      return page.length === 0 ? {} : { vulns: page, ...next };
    });
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ results }));
  }
}

const glibc = makePackage("deb", "libc6", "2.36-9+deb12u1", {
  source: { name: "glibc", version: "2.36-9+deb12u1" },
});
const record = (id: string, ecosystem: string, name: string, fixed: string) =>
  makeRecord(id, ecosystem, name, [{ introduced: "0" }, { fixed }]);

async function match(source: string, packages: readonly Package[], os = debian12) {
  const loaded = await loadAdvisories(source, queryFor(packages, os), {
    now,
    http: patient,
    allowUnsigned: true,
    queries: packageQueries(packages, os),
  });
  return { ...matchPackages(packages, os, loaded.index, now), loaded };
}

test("a distribution's package is asked for by its source, with its version and the release", async () => {
  const osv = new FakeOsv([record("DEBIAN-CVE-2023-10001", "Debian:12", "glibc", "2.36-9+deb12u3")]);
  const { matches } = await match(await osv.start(), [glibc, glibc, makePackage("npm", "Tar", "1.0.0")]);
  expect(matches.map(({ id }) => id)).toEqual(["CVE-2023-10001", "CVE-2023-10001"]);
  expect(osv.queries[0]).toEqual([
    { package: { ecosystem: "Debian:12", name: "glibc" }, version: "2.36-9+deb12u1" },
    { package: { ecosystem: "npm", name: "tar" }, version: "1.0.0" },
  ]);
});

describe("severities", () => {
  const severity = [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" }];
  const derived = (number: number) =>
    makeRecord(`DEBIAN-CVE-2023-${number}`, "Debian:12", "glibc", [{ introduced: "0" }], {
      upstream: [`CVE-2023-${number}`],
    });
  const original = { id: "CVE-2023-10001", modified: "2026-01-01T00:00:00Z", severity, affected: [] };

  test("are asked for where nothing rates a CVE, and a CVE that OSV lacks stays unknown", async () => {
    const osv = new FakeOsv([derived(10_001), derived(10_002), original]);
    const { matches, loaded } = await match(await osv.start(), [glibc]);
    expect(matches.map(({ id, severity }) => [id, severity])).toEqual([
      ["CVE-2023-10001", "critical"],
      ["CVE-2023-10002", "unknown"],
    ]);
    expect(loaded.gaps).toEqual([]);
  });

  test("cost a bounded number of requests, and the rest is a note", async () => {
    const osv = new FakeOsv([...Array.from({ length: 502 }, (_, place) => derived(20_000 + place))]);
    const { matches, loaded } = await match(await osv.start(), [glibc]);
    expect(matches).toHaveLength(502);
    expect(loaded.gaps).toMatchObject([{ why: expect.stringContaining("2 CVEs were not asked"), weight: "note" }]);
  });
});

test("what OSV calls affected is judged again here", async () => {
  const osv = new FakeOsv([record("DEBIAN-CVE-2023-10001", "Debian:12", "glibc", "2.36-9")]);
  const { matches, noData } = await match(await osv.start(), [glibc]);
  expect({ matches, noData }).toEqual({ matches: [], noData: [] });
});

test("pages are followed, and thousands of packages go in several batches", async () => {
  const names = Array.from({ length: 2100 }, (_, index) => `p${index}`);
  const records = ["1", "2", "3", "4", "5"].map((id) => record(`GHSA-${id}`, "npm", "p7", "9"));
  const osv = new FakeOsv(records, 2);
  const { matches } = await match(
    await osv.start(),
    names.map((name) => makePackage("npm", name, "1.0.0")),
  );
  expect(matches.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  expect(osv.queries.map((batch) => batch.length)).toEqual([1000, 1000, 100, 1, 1]);
  expect(osv.most).toBeLessThanOrEqual(8);
});

test("a busy server is asked again", async () => {
  const osv = new FakeOsv([record("DEBIAN-CVE-2023-10001", "Debian:12", "glibc", "3")]);
  osv.failures = [429, 503, 500];
  expect((await match(await osv.start(), [glibc])).matches).toHaveLength(1);
});

describe("an unknown release is not clean", () => {
  test("OSV has nothing at all for it", async () => {
    const { noData } = await match(await new FakeOsv([]).start(), [glibc]);
    expect(noData).toMatchObject([{ ecosystem: "Debian:12", why: "not-in-source" }]);
  });

  test("OSV has something, though not for these packages", async () => {
    const osv = new FakeOsv([record("DEBIAN-CVE-2023-9", "Debian:12", "openssl", "1")]);
    expect((await match(await osv.start(), [glibc])).noData).toEqual([]);
  });
});

describe("refusals", () => {
  test("too many packages", async () => {
    const packages = Array.from({ length: 5001 }, (_, index) => makePackage("npm", `p${index}`, "1.0.0"));
    const osv = new FakeOsv([]);
    await expect(match(await osv.start(), packages)).rejects.toThrow(UndecidedError);
    expect(osv.queries).toEqual([]);
  });

  test("a server that is not OSV's, or fails for ever", async () => {
    const other = await serve((_, response) => response.writeHead(200).end('{"results":[]}'));
    await expect(match(other.url.replace("http://", "osv://"), [glibc])).rejects.toThrow(/answers only 0 of 1/);
    const html = await serve((_, response) => response.writeHead(200).end("<html>"));
    await expect(match(html.url.replace("http://", "osv://"), [glibc])).rejects.toThrow(/not JSON/);
    const busy = await serve((_, response) => response.writeHead(429).end());
    await expect(match(busy.url.replace("http://", "osv://"), [glibc])).rejects.toThrow(/server limits requests/);
    const endless = await serve((_, response) =>
      response.writeHead(200).end('{"results":[{"vulns":[{"id":"X-1"}],"next_page_token":"again"}]}'),
    );
    await expect(match(endless.url.replace("http://", "osv://"), [glibc])).rejects.toThrow(/too many pages/);
  });

  test("another record than the one that was asked for, which would hide it", async () => {
    const swapped = await serve((request, response) =>
      response
        .writeHead(200)
        .end(
          request.method === "POST"
            ? '{"results":[{"vulns":[{"id":"DEBIAN-CVE-2023-1"}]}]}'
            : JSON.stringify(record("DEBIAN-CVE-2023-2", "Debian:12", "openssl", "1")),
        ),
    );
    await expect(match(swapped.url.replace("http://", "osv://"), [glibc])).rejects.toThrow(
      /answer for DEBIAN-CVE-2023-1 is another record/,
    );
  });

  test("an id that leads elsewhere, and a record that is gone", async () => {
    const strange = await serve((_, response) =>
      response.writeHead(200).end('{"results":[{"vulns":[{"id":"../../x"}]}]}'),
    );
    await expect(match(strange.url.replace("http://", "osv://"), [glibc])).rejects.toThrow(UndecidedError);
    const gone = await serve((request, response) =>
      request.method === "POST"
        ? response.writeHead(200).end('{"results":[{"vulns":[{"id":"X-1"}]}]}')
        : response.writeHead(404).end(),
    );
    await expect(match(gone.url.replace("http://", "osv://"), [glibc])).rejects.toThrow(/responded with status 404/);
  });
});
