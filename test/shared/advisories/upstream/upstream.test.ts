import { describe, expect, test } from "vitest";
import { AdvisoryIndex, explainVulnerability, feeds, matchPackages } from "../../../../shared/advisories/index.ts";
import type { Advisory } from "../../../../shared/advisories/model/advisory.ts";
import { packageQueries } from "../../../../shared/advisories/source/osv-api/queries.ts";
import { debian12, makePackage, makeRecord, normalized, now } from "../builders.ts";

const cve = "CVE-2030-0001";

function bitnami(name: string, events: readonly Record<string, string>[], id = cve): Advisory {
  return normalized(makeRecord(`BIT-${name}-${id.slice(4)}`, "Bitnami", name, events, { aliases: [id] }));
}

function nodeIndex(vulnerable: string, patched: string): readonly Advisory[] {
  const feed = feeds.find(({ name }) => name === "nodejs-index");
  return (
    feed?.read(JSON.stringify({ 7: { cve: [cve], vulnerable, patched } }), "index.json", now.toISOString())
      .advisories ?? []
  );
}

const node = (version: string) => makePackage("generic", "node", version, { role: "program" });

function match(pkg: ReturnType<typeof makePackage>, ...advisories: readonly Advisory[]) {
  return matchPackages([pkg], debian12, new AdvisoryIndex(advisories), now);
}

describe("a program without a package", () => {
  test("is matched with Bitnami's data by its upstream version", () => {
    const { matches, noData } = match(node("22.4.0"), bitnami("node", [{ introduced: "22.0.0" }, { fixed: "22.4.1" }]));
    expect(matches).toMatchObject([{ id: cve, ecosystem: "Bitnami", fixedVersion: "22.4.1", confidence: "upstream" }]);
    expect(noData).toEqual([]);
  });

  test("is one match, however many builds of it the data names", () => {
    const events = [{ introduced: "0" }, { fixed: "3.12.5" }];
    const { matches } = match(
      makePackage("generic", "python", "3.12.4"),
      ...["python", "python-min", "libpython"].map((name) => bitnami(name, events)),
    );
    expect(matches).toHaveLength(1);
  });

  test.each([
    ["openjdk", "1.8.0_292", "java", [{ introduced: "8.0.0" }, { fixed: "8.0.301" }], 1],
    ["openjdk", "1.8.0_302", "java", [{ introduced: "8.0.0" }, { fixed: "8.0.301" }], 0],
    ["jre", "17.0.1", "jre", [{ introduced: "17.0.0" }, { fixed: "17.0.2" }], 1],
    ["python", "3.14.0rc1", "python", [{ introduced: "3.14.0" }, { fixed: "3.14.1" }], 0],
    ["postgresql", "15.2", "postgresql", [{ introduced: "15.0.0" }, { fixed: "15.3.0" }], 1],
    ["postgresql", "15.3", "postgresql", [{ introduced: "15.0.0" }, { fixed: "15.3.0" }], 0],
    ["httpd", "2.4.58", "apache", [{ introduced: "0" }, { fixed: "2.4.59" }], 1],
  ])("%s %s is compared in the form of the data", (name, version, listed, events, count) => {
    expect(match(makePackage("generic", name, version), bitnami(listed, events)).matches).toHaveLength(count);
  });

  test("without data about it is counted, and nothing is concluded", () => {
    expect(match(makePackage("generic", "node", "22.4.0")).noData).toMatchObject([
      { ecosystem: "Bitnami", kind: "program", packages: 1, why: "not-in-source" },
    ]);
    expect(match(makePackage("generic", "tini", "0.19.0")).noData).toMatchObject([{ why: "unsupported" }]);
  });

  test("is not asked of OSV in ecosystems that only a project has", () => {
    expect(packageQueries([node("22.4.0")], undefined)).toEqual([
      { ecosystem: "Bitnami", name: "node", version: "22.4.0" },
      { ecosystem: "Bitnami", name: "node-min", version: "22.4.0" },
    ]);
  });
});

describe("a project's own list", () => {
  const open = bitnami("node", [{ introduced: "0" }, { fixed: "24.2.0" }]);

  test("is exact", () => {
    const others = bitnami("node", [{ introduced: "0" }, { fixed: "24.2.0" }]);
    expect(match(node("22.4.0"), ...nodeIndex("22.x", "^22.4.1"), others).matches).toMatchObject([
      { id: cve, ecosystem: "Node.js", confidence: "exact", fixedVersion: "22.4.1" },
    ]);
  });

  test("overrules the data of others in a supported line", () => {
    const advisories = [...nodeIndex("22.x || 24.x", "^22.4.1 || ^24.2.0"), open];
    expect(match(node("22.4.1"), ...advisories).matches).toEqual([]);
    const index = new AdvisoryIndex(advisories);
    expect(explainVulnerability(cve, [node("22.4.1")], undefined, index, now)).toMatchObject([
      { record: "NODE-7", verdict: "not-affected" },
      { record: open.id, verdict: "does-not-apply", because: expect.stringContaining("own list") },
    ]);
  });

  test("decides nothing about a line that the project no longer supports", () => {
    const { matches } = match(node("16.20.2"), ...nodeIndex("22.x", "^22.4.1"), open);
    expect(matches).toMatchObject([{ id: cve, ecosystem: "Bitnami", confidence: "upstream" }]);
  });

  test("decides nothing about a line whose support is not known", () => {
    expect(
      match(node("26.0.0"), ...nodeIndex("22.x", "^22.4.1"), bitnami("node", [{ introduced: "0" }])).matches,
    ).toHaveLength(1);
  });

  test("does not overrule a record about another CVE, too", () => {
    const both = normalized(
      makeRecord("BIT-node-2030-1", "Bitnami", "node", [{ introduced: "0" }, { fixed: "99.0.0" }], {
        aliases: [cve, "CVE-2030-0002"],
      }),
    );
    const own = nodeIndex("22.x", "^22.4.1");
    expect(match(node("22.5.0"), bitnami("node", [{ introduced: "0" }, { fixed: "99.0.0" }]), ...own).matches).toEqual(
      [],
    );
    expect(match(node("22.5.0"), both, ...own).matches).toHaveLength(1);
  });

  test("does not concern vulnerabilities that it does not name", () => {
    const other = bitnami("node", [{ introduced: "0" }, { fixed: "24.2.0" }], "CVE-2030-0002");
    expect(match(node("22.4.1"), ...nodeIndex("22.x", "^22.4.1"), other).matches).toMatchObject([
      { id: "CVE-2030-0002" },
    ]);
  });
});

describe("a third party's package", () => {
  const nodesource = makePackage("deb", "nodejs", "18.20.4-1nodesource1", { thirdParty: true });

  test("gets upstream's advisories and none of the distribution's", () => {
    const debian = normalized(
      makeRecord("DEBIAN-CVE-2024-27983", "Debian:12", "nodejs", [
        { introduced: "0" },
        { fixed: "18.20.4+dfsg-1~deb12u1" },
      ]),
    );
    const { matches, skipped } = match(
      nodesource,
      debian,
      bitnami("node", [{ introduced: "18.0.0" }, { fixed: "18.20.6" }]),
    );
    expect(matches).toMatchObject([{ id: cve, ecosystem: "Bitnami", fixedVersion: "18.20.6", confidence: "upstream" }]);
    expect(skipped).toEqual([]);
  });

  test("is never exact, because somebody else built it", () => {
    expect(
      match({ ...nodesource, version: "22.4.0-1nodesource1" }, ...nodeIndex("22.x", "^22.4.1")).matches,
    ).toMatchObject([{ confidence: "upstream" }]);
  });

  test.each([
    ["postgresql-15", "15.2-1.pgdg120+1", "postgresql", "15.3.0", 1],
    ["postgresql-15", "15.3-1.pgdg120+1", "postgresql", "15.3.0", 0],
    ["mariadb-server", "1:10.11.6+maria~deb12", "mariadb", "10.11.7", 1],
    ["php8.4-fpm", "8.4.0~rc1-1+0~20240901.1+debian12~1.gbp123", "php", "8.4.0", 1],
    ["redis-server", "6:7.2.3-1rl1~bookworm1", "redis", "7.2.4", 1],
    ["nginx", "1.27.0-1~bookworm", "nginx", "1.27.1", 1],
  ])("%s %s is the upstream release", (name, version, listed, fixed, count) => {
    const events = [{ introduced: "0" }, { fixed }];
    expect(
      match(makePackage("deb", name, version, { thirdParty: true }), bitnami(listed, events)).matches,
    ).toHaveLength(count);
  });
});

test("an advisory about Windows does not apply to an image", () => {
  const feed = feeds.find(({ name }) => name === "nodejs-index");
  const text = JSON.stringify({
    7: { cve: [cve], vulnerable: "22.x", patched: "^22.4.1", affectedEnvironments: ["win32"] },
  });
  const advisories = feed?.read(text, "index.json", now.toISOString()).advisories ?? [];
  expect(match(node("22.4.0"), ...advisories).matches).toEqual([]);
  // Others do not know the platform, and the project does, also in a line that it no longer supports.
  const others = bitnami("node", [{ introduced: "0" }]);
  for (const version of ["22.4.0", "16.20.2"]) expect(match(node(version), ...advisories, others).matches).toEqual([]);
  expect(explainVulnerability(cve, [node("22.4.0")], undefined, new AdvisoryIndex(advisories), now)).toMatchObject([
    { verdict: "does-not-apply", because: "the advisory is about Windows only" },
  ]);
});

test("a record of a rejected CVE counts as withdrawn", () => {
  const rejected = normalized(
    makeRecord("BIT-node-2030-1", "Bitnami", "node", [{ introduced: "0" }], {
      aliases: [cve],
      details: "Rejected reason: This CVE record has been withdrawn due to a duplicate entry",
    }),
  );
  expect(match(node("22.4.0"), rejected).matches).toEqual([]);
});
