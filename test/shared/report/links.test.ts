import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commitUrl, idUrl, placeUrl, vulnerabilityUrl } from "../../../shared/report/links.ts";
import { code, escapeMarkdown, link } from "../../../shared/text/index.ts";

const commit = "c".repeat(40);
const target = { repositoryUrl: "https://github.example/octo-org/shop", commit };
const at = (file: string, startLine = 3, endLine?: number) => ({
  file,
  region: { startLine, ...(endLine === undefined ? {} : { endLine }) },
});

describe("places", () => {
  test.each([
    ["Dockerfile", 3, undefined, `/blob/${commit}/Dockerfile#L3`],
    ["a/b c.yaml", 3, 5, `/blob/${commit}/a/b%20c.yaml#L3-L5`],
    ["a#b?c%d.yaml", 3, 3, `/blob/${commit}/a%23b%3Fc%25d.yaml#L3`],
    ["docs/über.md", 3, undefined, `/blob/${commit}/docs/%C3%BCber.md?plain=1#L3`],
  ])("of %s are lines at the pushed commit", (file, start, end, expected) => {
    expect(placeUrl(target, at(file, start, end))).toBe(`${target.repositoryUrl}${expected}`);
  });

  test.each(["../x", "a//b", "a/./b", "/etc/passwd", "", "a/\ud800"])(
    "have no link outside of the repository: %j",
    (file) => {
      expect(placeUrl(target, at(file))).toBeUndefined();
    },
  );

  test("have no link without a full commit, or on a server that is not on the web", () => {
    expect(placeUrl({ ...target, commit: "abc" }, at("a"))).toBeUndefined();
    expect(placeUrl({ ...target, repositoryUrl: "javascript:alert(1)" }, at("a"))).toBeUndefined();
    expect(placeUrl({ ...target, repositoryUrl: "https://user:pass@evil.example/x" }, at("a"))).toBeUndefined();
    expect(placeUrl(undefined, at("a"))).toBeUndefined();
    expect(placeUrl({ ...target, repositoryUrl: "http://ghes.example/o/r" }, at("a"))).toContain(
      "http://ghes.example/",
    );
    expect(placeUrl(target, at("a".repeat(2000)))).toBeUndefined();
  });

  test("stay in the repository, whatever the file is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (file) => {
        const url = placeUrl(target, at(file));
        if (url === undefined) return;
        const { pathname, origin } = new URL(url);
        expect(origin).toBe("https://github.example");
        const prefix = `/octo-org/shop/blob/${commit}/`;
        expect(pathname.startsWith(prefix)).toBe(true);
        expect(decodeURIComponent(pathname.slice(prefix.length))).toBe(file);
      }),
    );
  });
});

describe("ids", () => {
  test.each([
    ["CVE-2021-44906", "https://www.cve.org/CVERecord?id=CVE-2021-44906"],
    ["GHSA-xvch-5gv4-984h", "https://github.com/advisories/GHSA-xvch-5gv4-984h"],
    ["GO-2023-1234", "https://osv.dev/vulnerability/GO-2023-1234"],
    ["RHSA-2023:1234", "https://osv.dev/vulnerability/RHSA-2023:1234"],
    ["DEBIAN-CVE-2023-6246", "https://osv.dev/vulnerability/DEBIAN-CVE-2023-6246"],
  ])("%s leads to its page", (id, url) => {
    expect(vulnerabilityUrl(id)).toBe(url);
  });

  test.each([
    "CVE-2021-1",
    "cve-2021-44906",
    "CVE-2021-44906/../x",
    "CVE-2021-44906\n",
    "GHSA-aaaa-bbbb-cccc",
    "SW-DF-secret",
    "",
  ])("%j has no invented page", (id) => {
    expect(idUrl(id, {})).toBeUndefined();
  });

  test("of rules lead to the rule's page, if it is on https", () => {
    const pages = new Map([
      ["DL3008", "https://github.com/hadolint/hadolint/wiki/DL3008"],
      ["A", "http://plain.example"],
      ["B", "javascript:alert(1)"],
    ]);
    expect(idUrl("DL3008", { pages })).toBe("https://github.com/hadolint/hadolint/wiki/DL3008");
    expect([idUrl("A", { pages }), idUrl("B", { pages }), idUrl("C", { pages })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test("a commit leads to its page", () => {
  expect(commitUrl(target)).toBe(`${target.repositoryUrl}/commit/${commit}`);
  expect(commitUrl(target, "main")).toBeUndefined();
});

describe("a link in Markdown", () => {
  test("is only its label without an address", () => {
    expect(link("`x`", undefined)).toBe("`x`");
  });

  test("cannot be left by its address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(link("x", `https://a.example/${text}`)).toMatch(
          /^\[x\]\(https:\/\/a\.example\/[\w\-.~:/?#&=+,%@!]*\)$/u,
        );
      }),
    );
  });

  test("cannot be left by a label that is escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const label of [escapeMarkdown(text), code(text)]) {
          const outside = label.replace(/\\.|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, "");
          expect(outside).not.toMatch(/[[\]]/u);
        }
      }),
    );
  });
});
