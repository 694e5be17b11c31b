import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { AdvisoryIndex, matchPackages } from "../../../../../shared/advisories/index.ts";
import { readAlpineSecdb } from "../../../../../shared/advisories/source/feeds/alpine-secdb.ts";
import { readDebianTracker } from "../../../../../shared/advisories/source/feeds/debian-tracker.ts";
import { UndecidedError } from "../../../../../shared/errors/index.ts";
import { sharedData } from "../../../../harness/shared-data.ts";
import { makePackage, now } from "../../builders.ts";

const date = "2026-11-24T00:00:00Z";

describe("Alpine's security database", () => {
  const secdb = {
    distroversion: "v3.19",
    reponame: "community",
    packages: [
      {
        pkg: {
          name: "xen",
          secfixes: { "4.18.0-r1": ["CVE-2023-1000 XSA-440", "CVE-2023-1001"], "0": ["CVE-2023-1002"], "1-r0": null },
        },
      },
      { pkg: { name: "empty", secfixes: null } },
    ],
  };

  test("every id is an advisory; 0 is never affected", () => {
    const advisories = readAlpineSecdb(JSON.stringify(secdb), "community.json", date);
    expect(advisories.map(({ id }) => id)).toEqual([
      "ALPINE-CVE-2023-1002",
      "ALPINE-CVE-2023-1000",
      "ALPINE-XSA-440",
      "ALPINE-CVE-2023-1001",
    ]);
    const { matches } = matchPackages(
      [makePackage("apk", "xen-libs", "4.18.0-r0", { source: { name: "xen", version: "4.18.0-r0" } })],
      { id: "alpine", versionId: "3.19.1" },
      new AdvisoryIndex(advisories),
      now,
    );
    expect(matches.map(({ id }) => id)).toEqual(["ALPINE-XSA-440", "CVE-2023-1000", "CVE-2023-1001"]);
  });

  test.each(["", "{}", '{"distroversion":"../x","reponame":"main","packages":[]}'])("%j is refused", (text) => {
    expect(() => readAlpineSecdb(text, "main.json", date)).toThrow(UndecidedError);
  });

  const real = sharedData("advisories/alpine-secdb/v3.11/main.json");
  test.skipIf(real === undefined)("reads a real one", () => {
    expect(readAlpineSecdb(readFileSync(real ?? "", "utf8"), "main.json", date).length).toBeGreaterThan(700);
  });
});

describe("Debian's tracker", () => {
  const entry = (releases: Record<string, unknown>) => JSON.stringify({ acl: { "CVE-2026-54369": { releases } } });
  const read = (text: string) => readDebianTracker(text, "tracker.json", date);

  test.each([
    [{ status: "open", urgency: "unimportant" }, "unimportant", undefined],
    [{ status: "open", urgency: "end-of-life" }, "end-of-life", undefined],
    [{ status: "open", nodsa: "Minor issue", nodsa_reason: "ignored" }, "ignored", undefined],
    [{ status: "open", nodsa: "Minor issue", nodsa_reason: "postponed" }, "postponed", undefined],
    [{ status: "open", nodsa: "Minor issue", nodsa_reason: "" }, "no-dsa", undefined],
    [{ status: "open", urgency: "high**" }, undefined, undefined],
    [{ status: "resolved", fixed_version: "2.3.1-4" }, undefined, "2.3.1-4"],
    [{ status: "resolved", fixed_version: "0" }, undefined, "0"],
  ])("%j", (state, expected, fixed) => {
    const [advisory] = read(entry({ bookworm: state }));
    expect(advisory).toMatchObject({ id: "DEBIAN-CVE-2026-54369", upstream: ["CVE-2026-54369"] });
    expect(advisory?.affected[0]?.ecosystem).toBe("Debian:12");
    expect(advisory?.affected[0]?.state).toBe(expected);
    expect(advisory?.affected[0]?.intervals[0]?.fixed).toBe(fixed);
  });

  test("undetermined entries, sid and empty releases say nothing; TEMP ids stand for themselves", () => {
    expect(read(entry({ bookworm: { status: "undetermined" }, sid: { status: "open" } }))).toEqual([]);
    expect(read(JSON.stringify({ acl: { "CVE-2026-1": { releases: [] } } }))).toEqual([]);
    const temp = JSON.stringify({ acl: { "TEMP-0000000-ABCDEF": { releases: { trixie: { status: "open" } } } } });
    expect(read(temp)).toMatchObject([{ id: "TEMP-0000000-ABCDEF", upstream: [] }]);
  });

  test.each(["", "[]", '{"acl":{"CVE-1":{"releases":{"bookworm":{"status":"fine"}}}}}'])("%j is refused", (text) => {
    expect(() => read(text)).toThrow(UndecidedError);
  });

  const real = sharedData("advisories/feeds/debian-tracker.json");
  test.skipIf(real === undefined)("reads the given one", () => {
    const affected = read(readFileSync(real ?? "", "utf8")).flatMap((advisory) => advisory.affected);
    const states = Map.groupBy(affected, ({ state }) => state ?? "none");
    expect([...states.keys()].sort()).toEqual(["end-of-life", "ignored", "no-dsa", "none", "postponed", "unimportant"]);
  });
});
