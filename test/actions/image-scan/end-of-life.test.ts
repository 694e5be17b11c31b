import { describe, expect, test } from "vitest";
import { endOfLifeFinding, endOfLifeRule } from "../../../actions/image-scan/end-of-life.ts";
import type { ImageSubject } from "../../../shared/findings/index.ts";
import { now } from "../../shared/advisories/builders.ts";

const subject: ImageSubject = { kind: "image", name: "shop:1", digest: "sha256:0", platform: "linux/amd64" };

describe("end of life", () => {
  const find = (id: string, versionId: string, day: string) =>
    endOfLifeFinding({ id, versionId }, subject, new Date(`${day}T12:00:00Z`))?.message;

  test("is a finding from the day after", () => {
    expect(find("alpine", "3.19.1", "2025-08-02")).toBeUndefined();
    expect(find("alpine", "3.19.1", "2025-11-01")).toBe(
      "alpine 3.19.1 reaches its end of life on 2025-11-01 and then gets no more fixes",
    );
    expect(find("alpine", "3.19.1", "2025-11-02")).toBe(
      "alpine 3.19.1 reached its end of life on 2025-11-01 and gets no more fixes",
    );
  });

  test("Debian's long-term support is for everybody, Ubuntu's is not", () => {
    expect(find("debian", "12", "2027-01-01")).toBeUndefined();
    expect(find("debian", "10", "2026-01-01")).toContain("2024-06-30");
    expect(find("ubuntu", "18.04", "2026-01-01")).toMatch(/only subscribers get fixes, until 2028/);
  });

  test("nothing is said of what is not known", () => {
    expect(find("alpine", "3.190", "2030-01-01")).toBeUndefined();
    expect(find("slackware", "15", "2030-01-01")).toBeUndefined();
    expect(endOfLifeFinding(undefined, subject, now)).toBeUndefined();
  });
});

test("the warning 90 days ahead is low and of another rule, so that no policy denies it", () => {
  const now = new Date("2025-08-03T00:00:00Z");
  expect(endOfLifeFinding({ id: "alpine", versionId: "3.19.1" }, subject, now)).toMatchObject({
    ruleId: "SW-IM-end-of-life-soon",
    severity: "low",
  });
});

test("the finding is about the release, and has the rule's severity", () => {
  const at = (name: string) =>
    endOfLifeFinding({ id: "alpine", versionId: "3.19.1" }, { ...subject, name }, new Date("2026-01-01T00:00:00Z"));
  expect(at("shop:1")).toMatchObject({ ruleId: "SW-IM-end-of-life", severity: endOfLifeRule.severity, locations: [] });
  expect(at("shop:1")?.fingerprint).toBe(at("shop:1")?.fingerprint);
  expect(at("shop:1")?.fingerprint).not.toBe(at("other:1")?.fingerprint);
});
