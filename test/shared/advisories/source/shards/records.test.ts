import { expect, test } from "vitest";
import type { Advisory } from "../../../../../shared/advisories/index.ts";
import { combine } from "../../../../../shared/advisories/source/shards/collect.ts";
import { GroupRecords } from "../../../../../shared/advisories/source/shards/records.ts";
import { temporary } from "../../small-set.ts";

const advisory = (id: string, modified: string, affected: Record<string, string>, summary = ""): Advisory => ({
  id,
  aliases: [],
  upstream: [],
  related: [],
  summary,
  modified,
  severity: "unknown",
  affected: Object.entries(affected).map(([place, fixed]) => {
    const [ecosystem = "", name = ""] = place.split("/");
    return { ecosystem, name, intervals: [{ introduced: "0", fixed }], versions: [] };
  }),
  references: [],
});
const fixes = (combined: Advisory | undefined) =>
  Object.fromEntries(
    (combined?.affected ?? []).map((one) => [`${one.ecosystem}/${one.name}`, one.intervals[0]?.fixed]),
  );

test("the newer record counts, whatever the order", () => {
  const older = advisory("A", "2026-01-01T00:00:00Z", { "Debian:12/acl": "1" });
  const newer = advisory("A", "2026-02-01T00:00:00Z", { "Debian:12/acl": "2" });
  for (const records of [
    [older, newer],
    [newer, older],
  ]) {
    expect(fixes(combine(records.map((one) => ({ rank: 0, advisory: one }))))).toEqual({ "Debian:12/acl": "2" });
  }
});

test("a feed replaces its packages, and releases that it covers completely, and keeps what OSV says otherwise", () => {
  const osv = advisory(
    "A",
    "2026-01-01T00:00:00Z",
    { "Debian:12/acl": "1", "Debian:12/tar": "1", "Debian:13/acl": "1" },
    "text",
  );
  const feed = advisory("A", "2026-03-01T00:00:00Z", { "Debian:12/acl": "2" });
  const records = [
    { rank: 0, advisory: osv },
    { rank: 1, advisory: feed },
  ];
  expect(fixes(combine(records))).toEqual({ "Debian:12/tar": "1", "Debian:13/acl": "1", "Debian:12/acl": "2" });
  expect(combine(records)).toMatchObject({ summary: "text", modified: "2026-01-01T00:00:00Z" });
  const replaced = new Map([["Debian:12", 1]]);
  expect(fixes(combine(records, replaced))).toEqual({ "Debian:13/acl": "1", "Debian:12/acl": "2" });
  expect(combine([{ rank: 0, advisory: { ...osv, affected: osv.affected.slice(0, 2) } }], replaced)).toBeUndefined();
});

test("parts of an unchanged record are joined, and a withdrawn record is left out", async () => {
  const records = new GroupRecords(await temporary(), undefined, 1);
  records.add(advisory("B", "2026-01-01T00:00:00Z", { "Debian:12/tar": "1" }));
  records.add({
    ...advisory("C", "2026-01-01T00:00:00Z", { "Debian:12/tar": "1" }),
    withdrawn: "2026-01-02T00:00:00Z",
  });
  records.addPart(advisory("A", "2026-01-01T00:00:00Z", { "Debian:12/acl": "1" }));
  records.addPart(advisory("A", "2026-01-01T00:00:00Z", { "Debian:13/acl": "2" }));
  const combined = [...records.combined()];
  expect(combined.map(({ id }) => id)).toEqual(["A", "B"]);
  expect(fixes(combined[0])).toEqual({ "Debian:12/acl": "1", "Debian:13/acl": "2" });
});

test("of two feeds that cover a release, both count from the first one on", async () => {
  const records = new GroupRecords(await temporary());
  records.add(advisory("A", "2026-01-01T00:00:00Z", { "Alpine:v3.20/acl": "1" }));
  records.add(advisory("A", "2026-01-01T00:00:00Z", { "Alpine:v3.20/tar": "2" }), 1);
  records.replace("Alpine:v3.20", 1);
  records.add(advisory("A", "2026-01-01T00:00:00Z", { "Alpine:v3.20/zlib": "3" }), 2);
  records.replace("Alpine:v3.20", 2);
  expect(fixes([...records.combined()][0])).toEqual({ "Alpine:v3.20/tar": "2", "Alpine:v3.20/zlib": "3" });
});
