import { describe, expect, test } from "vitest";
import { endOfSupportFindings } from "../../../actions/image-scan/end-of-support.ts";
import type { ImageSubject } from "../../../shared/findings/index.ts";
import { makePackage } from "../../shared/advisories/builders.ts";

const subject: ImageSubject = { kind: "image", name: "shop:1", digest: "sha256:0", platform: "linux/amd64" };
const node = (version: string) => makePackage("generic", "node", version);

function find(day: string, ...packages: ReturnType<typeof makePackage>[]) {
  return endOfSupportFindings(packages, subject, new Date(`${day}T12:00:00Z`));
}

describe("a release line without support", () => {
  test("is a finding from the day after, and a warning in the 90 days before", () => {
    expect(find("2023-06-01", node("16.20.2"))).toEqual([]);
    expect(find("2023-09-11", node("16.20.2"))).toMatchObject([
      {
        ruleId: "SW-IM-end-of-support-soon",
        severity: "low",
        message: "node 16 (node 16.20.2) reaches its end of support on 2023-09-11 and then gets no more fixes",
      },
    ]);
    expect(find("2023-09-12", node("16.20.2"))).toMatchObject([
      {
        ruleId: "SW-IM-end-of-support",
        severity: "medium",
        message:
          "node 16 (node 16.20.2) has had no support by its project since 2023-09-11. Vulnerabilities of later date may be missing from this report",
        package: { name: "node", version: "16.20.2" },
      },
    ]);
  });

  test.each([
    ["python", "3.7.17", "2023-06-27"],
    ["php", "7.4.33", "2022-11-28"],
    ["postgresql", "11.22", "2023-11-09"],
    ["openssl", "1.1.1w", "2023-09-11"],
    ["nginx", "1.10.3", "2017-04-12"],
  ])("%s %s ended on %s", (name, version, end) => {
    expect(find("2026-11-24", makePackage("generic", name, version))[0]?.message).toContain(`since ${end}`);
  });

  test("counts for third parties' packages once, and for what the distribution maintains never", () => {
    const pgdg = ["postgresql-11", "postgresql-client-11"].map((name) =>
      makePackage("deb", name, "11.22-1.pgdg120+1", { thirdParty: true }),
    );
    expect(find("2026-11-24", ...pgdg).map(({ message }) => message)).toEqual([
      "postgresql 11 (postgresql-11 11.22-1.pgdg120+1 and 1 other package) has had no support by its project since 2023-11-09. Vulnerabilities of later date may be missing from this report",
    ]);
    expect(find("2026-11-24", makePackage("deb", "nodejs", "16.20.2-1~deb12u1"))).toEqual([]);
    expect(find("2026-11-24", { ...node("16.20.2"), ownedBy: "pkg:deb/debian/nodejs" })).toEqual([]);
  });

  test("nothing is said of lines and versions that are not known", () => {
    expect(
      find(
        "2040-01-01",
        node("99.0.0"),
        makePackage("generic", "node", undefined),
        makePackage("generic", "tini", "0.1"),
      ),
    ).toEqual([]);
  });
});
