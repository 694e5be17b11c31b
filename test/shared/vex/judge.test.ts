import { describe, expect, test } from "vitest";
import type { Package } from "../../../shared/packages/index.ts";
import { readVex, VexJudge, type VexSubject } from "../../../shared/vex/index.ts";
import { makePackage } from "../advisories/builders.ts";

const digest = `sha256:${"a".repeat(64)}`;
const image = {
  name: "ghcr.io/acme/shop:1.2.3",
  tags: ["ghcr.io/acme/shop:1.2.3"],
  digests: [digest],
  platform: "linux/amd64",
};
const bash = "pkg:deb/debian/bash@5.2.15-2?arch=amd64&distro=debian-12";
const helm = "pkg:golang/helm.sh/helm/v3@v3.14.0";
const trivy = "pkg:golang/github.com/aquasecurity/trivy@v0.50.0";
const chart = "pkg:golang/github.com/acme/charts@v1.0.0";

function installed(purl: string, ...requires: readonly string[]): Package {
  return { ...makePackage("golang", purl, "1"), purl, requires };
}

function openVex(...statements: readonly object[]): string {
  return JSON.stringify({
    "@context": "https://openvex.dev/ns/v0.2.0",
    author: "Acme",
    timestamp: "2026-01-01T00:00:00Z",
    statements,
  });
}

function said(product: object, more: object = {}): object {
  return {
    vulnerability: { name: "CVE-2026-0001" },
    products: [product],
    status: "not_affected",
    justification: "vulnerable_code_not_in_execute_path",
    ...more,
  };
}

const now = new Date("2026-11-24T12:00:00Z");

function judge(purl: string, texts: readonly string[], more: Partial<VexSubject> = {}, id = "CVE-2026-0001") {
  const documents = texts.map((text, index) => readVex(text, `vex-${index}.json`));
  return new VexJudge(documents, { image, packages: [installed(purl)], ...more }, now).judge([id], purl);
}

describe("a product is the package", () => {
  test.each([
    ["without a version, which means any", "pkg:deb/debian/bash"],
    ["in this version", "pkg:deb/debian/bash@5.2.15-2"],
    ["with some of its qualifiers", "pkg:deb/debian/bash@5.2.15-2?arch=amd64"],
  ])("%s", (_name, id) => {
    const { suppressedBy: excused, remarks } = judge(bash, [openVex(said({ "@id": id }))]);
    expect(excused?.statement.why).toBe("vulnerable_code_not_in_execute_path");
    expect(remarks).toEqual([]);
  });

  test.each([
    [
      "another version",
      "pkg:deb/debian/bash@5.2.15-1",
      "it is about version 5.2.15-1, but the installed version is 5.2.15-2",
    ],
    ["another qualifier", "pkg:deb/debian/bash@5.2.15-2?arch=arm64", "arch=arm64"],
    ["a qualifier it lacks", "pkg:deb/debian/bash@5.2.15-2?os_name=debian", "os_name=debian"],
  ])("nearly, with %s: the finding stays, and why is said", (_name, id, why) => {
    const { suppressedBy: excused, remarks } = judge(bash, [openVex(said({ "@id": id }))]);
    expect(excused).toBeUndefined();
    expect(remarks).toEqual([expect.stringContaining(why)]);
    expect(remarks[0]).toContain("statement 1 of vex-0.json by Acme");
  });

  test.each(["pkg:deb/ubuntu/bash", "pkg:apk/debian/bash", "pkg:deb/debian/dash", "bash", "pkg:deb/debian/bas%"])(
    "not when it is %s",
    (id) => {
      expect(judge(bash, [openVex(said({ "@id": id }))])).toEqual({ remarks: [] });
    },
  );

  test("for the vulnerability's other names, too", () => {
    const vulnerability = { name: "GHSA-aaaa-bbbb-cccc", aliases: ["CVE-2026-0001"] };
    expect(
      judge(bash, [openVex(said({ "@id": "pkg:deb/debian/bash" }, { vulnerability }))]).suppressedBy,
    ).toBeDefined();
    expect(
      judge(bash, [openVex(said({ "@id": "pkg:deb/debian/bash" }))], {}, "CVE-2026-0002").suppressedBy,
    ).toBeUndefined();
  });

  test("Go's versions with and without their v", () => {
    expect(judge(helm, [openVex(said({ "@id": "pkg:golang/helm.sh/helm/v3@3.14.0" }))]).suppressedBy).toBeDefined();
  });
});

describe("a product is the image", () => {
  const part = { subcomponents: [{ "@id": "pkg:deb/debian/bash" }] };

  test.each([
    ["by digest, whatever its name", `pkg:oci/else@${encodeURIComponent(digest)}`],
    ["by a digest whose colon is not escaped", `pkg:oci/else@${digest}`],
    ["by name", "pkg:oci/shop"],
    ["by name and address with the name", "pkg:oci/shop?repository_url=ghcr.io/acme/shop"],
    ["by name and address without the name", "pkg:oci/shop?repository_url=ghcr.io/acme"],
    ["by name, tag and architecture", "pkg:oci/shop?tag=1.2.3&arch=amd64"],
  ])("%s", (_name, id) => {
    expect(judge(bash, [openVex(said({ "@id": id, ...part }))]).suppressedBy).toBeDefined();
    expect(judge(bash, [openVex(said({ "@id": id }))]).suppressedBy).toBeDefined();
    expect(judge(helm, [openVex(said({ "@id": id, ...part }))])).toEqual({ remarks: [] });
  });

  test.each([
    ["another digest", `pkg:oci/shop@sha256%3A${"b".repeat(64)}`, "is about the image sha256:bbb"],
    ["a tag, which is no digest", "pkg:oci/shop@1.2.3", "names the tag 1.2.3"],
    ["another tag", "pkg:oci/shop?tag=1.2.4", "the tag 1.2.4"],
    ["another architecture", "pkg:oci/shop?arch=arm64", "the architecture arm64"],
  ])("nearly, with %s", (_name, id, why) => {
    const { suppressedBy: excused, remarks } = judge(bash, [openVex(said({ "@id": id, ...part }))]);
    expect(excused).toBeUndefined();
    expect(remarks).toEqual([expect.stringContaining(why)]);
  });

  test.each(["pkg:oci/shop?repository_url=evil.example/acme/shop", "pkg:oci/shops", "pkg:oci/acme/else"])(
    "not when it is %s",
    (id) => {
      expect(judge(bash, [openVex(said({ "@id": id, ...part }))])).toEqual({ remarks: [] });
    },
  );
});

describe("a product contains the package", () => {
  const inTrivy = openVex(
    said({
      "@id": "pkg:golang/github.com/aquasecurity/trivy",
      subcomponents: [{ "@id": "pkg:golang/helm.sh/helm/v3" }],
    }),
  );

  test("and nothing else does: the path is cut", () => {
    const packages = [installed(trivy, helm), installed(helm)];
    expect(judge(helm, [inTrivy], { packages }).suppressedBy).toBeDefined();
  });

  test("and something else does, too: the finding stays until that path is cut as well", () => {
    const packages = [installed(trivy, helm), installed(chart, helm), installed(helm)];
    const { suppressedBy: excused, remarks } = judge(helm, [inTrivy], { packages });
    expect(excused).toBeUndefined();
    expect(remarks).toEqual([expect.stringContaining("also included without")]);
    const inCharts = openVex(said({ "@id": "pkg:golang/github.com/acme/charts" }));
    expect(judge(helm, [inTrivy, inCharts], { packages }).suppressedBy).toBeDefined();
  });

  test("and it lies there by itself: nothing is cut", () => {
    expect(judge(helm, [inTrivy], { packages: [installed(trivy), installed(helm)] }).suppressedBy).toBeUndefined();
  });

  test("in a cycle that nothing leads into, there is an end", () => {
    const packages = [installed(trivy, helm), installed(helm, trivy)];
    expect(judge(helm, [inTrivy], { packages }).suppressedBy).toBeUndefined();
  });

  test("a statement about a part says nothing of the whole", () => {
    const packages = [installed(trivy, helm), installed(helm)];
    expect(judge(trivy, [inTrivy], { packages })).toEqual({ remarks: [] });
  });
});

describe("of several statements", () => {
  const product = { "@id": "pkg:deb/debian/bash" };
  const affected = { status: "affected", justification: undefined, action_statement: "Upgrade." };

  test.each([
    ["affected after not affected", ["2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z"], false],
    ["not affected after affected", ["2026-03-01T00:00:00Z", "2026-02-01T00:00:00Z"], true],
    ["at the same time, the more careful", ["2026-02-01T00:00:00Z", "2026-02-01T00:00:00Z"], false],
  ])("the newest counts: %s", (_name, [clear, alarm], isExcused) => {
    const text = openVex(said(product, { timestamp: clear }), said(product, { ...affected, timestamp: alarm }));
    expect(judge(bash, [text]).suppressedBy !== undefined).toBe(isExcused);
  });

  test.each([
    ["without the action that it has to state", { action_statement: undefined }],
    ["with its id in lower case", { vulnerability: { name: "cve-2026-0001" } }],
  ])("affected after not affected counts, %s", (_name, changes) => {
    const first = said(product, { timestamp: "2026-02-01T00:00:00Z" });
    const text = openVex(first, said(product, { ...affected, timestamp: "2026-03-01T00:00:00Z", ...changes }));
    expect(judge(bash, [text]).suppressedBy).toBeUndefined();
  });

  test("authors that disagree are named", () => {
    const other = openVex(said(product, { ...affected, timestamp: "2025-01-01T00:00:00Z" })).replace("Acme", "Mallory");
    const { suppressedBy: excused, remarks } = judge(bash, [openVex(said(product)), other]);
    expect(excused).toBeDefined();
    expect(remarks).toEqual([expect.stringMatching(/by Acme says not_affected.+by Mallory says affected/)]);
  });
});

describe("a bulletin on several CVEs", () => {
  const of = (...names: readonly string[]) => {
    const product = { "@id": "pkg:deb/debian/bash" };
    const text = openVex(...names.map((name) => said(product, { vulnerability: { name } })));
    const judge = new VexJudge([readVex(text, "vex.json")], { image, packages: [installed(bash)] }, now);
    return judge.judgeFinding(["DSA-1-1"], ["CVE-2026-0001", "CVE-2026-0002"], bash).suppressedBy !== undefined;
  };

  test.each([
    [["CVE-2026-0001"], false],
    [["CVE-2026-0002"], false],
    [["CVE-2026-0001", "CVE-2026-0002"], true],
    [["DSA-1-1"], true],
    [["DSA-1-2"], false],
  ])("with statements on %j: %s", (names, isSuppressed) => {
    expect(of(...names)).toBe(isSuppressed);
  });
});

describe("a component in a product of CSAF", () => {
  const named = (id: string, purl?: string) => ({
    ...{ product_id: id, name: id },
    ...(purl === undefined ? {} : { product_identification_helper: { purl } }),
  });
  const inside = (part: string, whole: string) => ({
    ...{ category: "default_component_of", product_reference: part, relates_to_product_reference: whole },
    full_product_name: named(`${part} in ${whole}`),
  });
  const csaf = (id: string, ...relationships: readonly object[]): string =>
    JSON.stringify({
      document: { category: "csaf_vex", tracking: { current_release_date: "2026-01-01T00:00:00Z" } },
      product_tree: {
        full_product_names: [named("helm", "pkg:golang/helm.sh/helm/v3"), named("trivy", trivy), named("chart", chart)],
        relationships,
      },
      vulnerabilities: [
        {
          cve: "CVE-2026-0001",
          product_status: { known_not_affected: [id] },
          flags: [{ label: "component_not_present" }],
        },
      ],
    });
  const packages = [installed(trivy, helm), installed(chart, helm), installed(helm)];

  test.each<[string, string]>([
    ["that is not described", csaf("helm in else", inside("helm", "else"))],
    [
      "that is described later",
      csaf("helm in trivy in chart", inside("helm", "trivy in chart"), inside("trivy", "chart")),
    ],
    [
      "that is in another product",
      csaf("helm in trivy in chart", inside("trivy", "chart"), inside("helm", "trivy in chart")),
    ],
  ])("%s says nothing about the component elsewhere", (_name, text) => {
    expect(judge(helm, [text], { packages }).suppressedBy).toBeUndefined();
  });

  test("says something about the component in it", () => {
    const text = csaf("helm in trivy", inside("helm", "trivy"));
    expect(judge(helm, [text], { packages: [installed(trivy, helm), installed(helm)] }).suppressedBy).toBeDefined();
    expect(judge(helm, [text], { packages }).suppressedBy).toBeUndefined();
  });
});

describe("CycloneDX on versions of a package", () => {
  const cycloneDx = (purl: string, versions: readonly object[], state = "not_affected"): string =>
    JSON.stringify({
      ...{ bomFormat: "CycloneDX", specVersion: "1.6", components: [{ "bom-ref": "x", purl }] },
      vulnerabilities: [{ id: "CVE-2026-0001", analysis: { state }, affects: [{ ref: "x", versions }] }],
    });
  const any = "pkg:deb/debian/bash?arch=amd64";

  test.each<[string, string, readonly object[], boolean]>([
    ["none", any, [], true],
    ["this one", any, [{ version: "5.2.15-2", status: "unaffected" }], true],
    ["this one among others", any, [{ version: "5.2.15-1" }, { version: "5.2.15-2" }], true],
    ["another one", any, [{ version: "5.2.15-1", status: "unaffected" }], false],
    ["this one, which is affected", any, [{ version: "5.2.15-2", status: "affected" }], false],
    ["a range", any, [{ range: "vers:deb/>=1", status: "unaffected" }], false],
    ["another one than the purl has", bash, [{ version: "5.2.15-1", status: "unaffected" }], false],
  ])("%s: %s", (_name, purl, versions, isSuppressed) => {
    expect(judge(bash, [cycloneDx(purl, versions)]).suppressedBy !== undefined).toBe(isSuppressed);
  });

  test("is affected in all of them, whatever the versions", () => {
    const clear = cycloneDx("pkg:deb/debian/bash", []);
    const alarm = cycloneDx("pkg:deb/debian/bash", [{ version: "5.2.15-1" }], "exploitable");
    expect(judge(bash, [clear, alarm]).suppressedBy).toBeUndefined();
  });
});
