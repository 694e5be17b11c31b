import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SeaworthyError } from "../../../shared/errors/index.ts";
import { readVex, VexJudge } from "../../../shared/vex/index.ts";
import { sharedData } from "../../harness/shared-data.ts";
import { describeUnless } from "../../harness/skip.ts";
import { makePackage } from "../advisories/builders.ts";

const samples = sharedData("advisories/vex");

describeUnless(samples === undefined, "needs the given data advisories/vex")("published documents", () => {
  const read = (name: string) => readVex(readFileSync(join(samples ?? "", name), "utf8"), name);
  const excused = (name: string, id: string, purl: string, digest = "", requiredBy?: string) => {
    const packages = [
      { ...makePackage("golang", "x", "1"), purl },
      ...(requiredBy === undefined ? [] : [{ ...makePackage("golang", "y", "1"), purl: requiredBy, requires: [purl] }]),
    ];
    const image = { name: "debian:12", tags: [], digests: [digest], platform: "linux/amd64" };
    return new VexJudge([read(name)], { image, packages }, new Date("2026-11-24T12:00:00Z")).judge([id], purl)
      .suppressedBy?.statement.status;
  };

  test("all can be read", () => {
    const documents = readdirSync(samples ?? "").map(read);
    expect(documents.map(({ format }) => format).sort()).toEqual([
      "CSAF",
      "CSAF",
      "CycloneDX",
      ...Array(4).fill("OpenVEX"),
    ]);
  });

  test("OpenVEX about an image's parts", () => {
    const digest = "sha256:124c7d2707904eea7431fffe91522a01e5a861a624ee31d03372cc1d138a3126";
    const of = (purl: string, of = digest) => excused("openvex-alpine-image.json", "CVE-2023-1255", purl, of);
    expect(of("pkg:apk/alpine/libssl3@3.0.8-r3?arch=x86_64&distro=3.18.2")).toBe("fixed");
    expect(of("pkg:apk/alpine/libssl3@3.0.8-r4?arch=x86_64")).toBeUndefined();
    expect(of("pkg:apk/alpine/libssl3@3.0.8-r3", `sha256:${"0".repeat(64)}`)).toBeUndefined();
    expect(excused("openvex-oci-subcomponent.json", "CVE-2022-3715", "pkg:deb/debian/bash@5.2?distro=debian-12")).toBe(
      "not_affected",
    );
  });

  test("OpenVEX that is affected without an action is a problem and suppresses nothing", () => {
    const { problems, statements } = read("openvex-two-statements.json");
    expect(problems).toEqual(["statement 1: affected without an action statement"]);
    expect(statements.map(({ status }) => status)).toEqual(["affected", "not_affected"]);
    const spring = "pkg:maven/org.springframework.boot/spring-boot@2.6.0";
    expect(excused("openvex-two-statements.json", "CVE-2021-44228", spring)).toBe("not_affected");
  });

  test("CSAF about a product, and about a component of one", () => {
    const homedir = "pkg:golang/github.com/go-homedir@v1.2.0";
    expect(excused("csaf-not-affected.json", "CVE-2009-4487", homedir)).toBe("not_affected");
    const transitive = "pkg:golang/github.com/aquasecurity/go-transitive@v4.0.0";
    const direct = "pkg:golang/github.com/aquasecurity/go-direct1@v2.0.0";
    expect(excused("csaf-relationships.json", "CVE-2024-0001", transitive, "", direct)).toBe("not_affected");
    expect(excused("csaf-relationships.json", "CVE-2024-0001", transitive)).toBeUndefined();
  });

  test("CycloneDX with links into a BOM", () => {
    const spring = "pkg:maven/org.springframework.boot/spring-boot@2.6.0";
    expect(excused("cyclonedx-vex.json", "CVE-2021-44228", spring)).toBe("not_affected");
    const [statement] = read("cyclonedx-vex.json").statements;
    expect(statement?.why).toBe("code_not_reachable");
  });
});

describe("what says less than it must", () => {
  test.each([
    ["without a reason", { status: "not_affected" }, "without a justification"],
    ["with a reason of its own making", { status: "not_affected", justification: "trust_me" }, "trust_me is no"],
  ])("counts for nothing: %s", (_name, more, problem) => {
    const statements = [{ vulnerability: { name: "CVE-1" }, products: [{ "@id": "pkg:npm/x" }], ...more }];
    const text = JSON.stringify({ "@context": "https://openvex.dev/ns/v0.2.0", statements });
    const document = readVex(text, "vex.json");
    expect(document.statements).toEqual([]);
    expect(document.problems).toEqual([expect.stringContaining(problem)]);
  });

  test("counts if it takes a suppression back: affected, and nothing to do", () => {
    const statements = [{ vulnerability: { name: "CVE-1" }, products: [{ "@id": "pkg:npm/x" }], status: "affected" }];
    const text = JSON.stringify({ "@context": "https://openvex.dev/ns/v0.2.0", statements });
    const document = readVex(text, "vex.json");
    expect(document.statements).toMatchObject([{ status: "affected" }]);
    expect(document.problems).toEqual(["statement 1: affected without an action statement"]);
  });

  test.each([
    "",
    "{}",
    "[]",
    "null",
    '{"@context":"https://evil.example/ns","statements":[]}',
    '{"bomFormat":"CycloneDX"}',
  ])("is no document: %j", (text) => {
    expect(() => readVex(text, "vex.json")).toThrow(/vex\.json: is not a readable VEX document/);
  });

  test("an envelope in an envelope without end is refused", () => {
    let text = JSON.stringify({ "@context": "https://openvex.dev/ns", statements: [] });
    expect(readVex(wrap(wrap(text)), "x").statements).toEqual([]);
    for (let depth = 0; depth < 5; depth += 1) text = wrap(text);
    expect(() => readVex(text, "x")).toThrow(/wrapped/);
  });
});

function wrap(text: string): string {
  return JSON.stringify({ payloadType: "application/vnd.in-toto+json", payload: Buffer.from(text).toString("base64") });
}

test("any text is read or refused with a typed error", () => {
  const keys = fc.constantFrom(
    "@context",
    "statements",
    "document",
    "product_tree",
    "branches",
    "bomFormat",
    "vulnerabilities",
  );
  const start = fc.constantFrom<unknown>("https://openvex.dev/ns", "CycloneDX", { category: "csaf_vex" });
  const value = fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.oneof(start, fc.jsonValue())));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        value.map((one) => JSON.stringify(one)),
      ),
      (text) => {
        try {
          readVex(text, "vex.json");
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(SeaworthyError);
        }
      },
    ),
  );
});
