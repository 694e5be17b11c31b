import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gateDecision } from "../../../../actions/gate/verdict/decision.ts";
import type { Finding } from "../../../../shared/findings/index.ts";
import { toHtml } from "../../../../shared/report/html/page.ts";
import type { Row } from "../../../../shared/report/html/rows.ts";
import type { Examined } from "../../../../shared/report/result.ts";
import { withCommas } from "../../../../shared/text/index.ts";
import { imageContents } from "../../../harness/image-contents.ts";
import { documentOf } from "../../../harness/report-document.ts";
import { imageDigest, lintFinding, packageFinding, sampleReport } from "../../../harness/samples.ts";
import { denyingVerdict } from "../../../harness/verdicts.ts";

function pageOf(findings: readonly Finding[], overrides: Partial<Examined> = {}): string {
  const examined = [{ report: sampleReport(findings), contents: () => imageContents, ...overrides }];
  return toHtml(documentOf(examined), examined);
}

const hashOf = (text: string | undefined): string =>
  `sha256-${createHash("sha256")
    .update(text ?? "")
    .digest("base64")}`;

/** The names of a page's elements and attributes. Texts of hostile data must not add any. */
function markupOf(page: string): string {
  const withoutCode = page.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gu, "<$1></$1>");
  return [...withoutCode.matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>|</giu)]
    .map(([tag, name, attributes = ""]) =>
      name === undefined ? `stray ${tag}` : `${name} ${attributes.replace(/="[^"]*"/gu, "").trim()}`,
    )
    .join("\n");
}

describe("the page", () => {
  const page = pageOf([packageFinding("CVE-1", "critical"), lintFinding("DL1", "low", 2)]);

  test("allows its own style sheet and script by hash, and nothing else", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1];
    const style = /<style>([\s\S]*?)<\/style>/u.exec(page)?.[1];
    const script = /<script>([\s\S]*?)<\/script>/u.exec(page)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/ (?:style|src|on\w+)=/u);
    expect(page.match(/<script/gu)).toHaveLength(2);
    expect(page).not.toMatch(/url\(|@import|<link|<iframe|<img/u);
  });

  test("has a script that a browser can read", () => {
    const script = /<script>([\s\S]*?)<\/script>/u.exec(page)?.[1] ?? "";
    expect(() => new Function(script)).not.toThrow();
    expect(script).not.toMatch(/import|__vi/u);
  });

  test("says verdict, steps, findings, image and coverage, in this order", () => {
    const titles = [...page.matchAll(/<h[12][^>]*>(.*?)<\/h[12]>/gu)].map(([, title = ""]) =>
      title.replace(/<[^>]*>/gu, "").trim(),
    );
    expect(titles).toEqual(["✗ Failed", "What to do", "Findings", "Image shop&#58;ci linux/amd64", "Coverage"]);
    expect(page).toContain("Upgrade minimist from 1.2.0 to 1.2.6");
  });

  test("has what people need who do not see it", () => {
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<a class="skip" href="#findings">');
    for (const part of ["<header", "<main>", "<footer>", 'role="status"', "<caption", 'scope="col"'])
      expect(page).toContain(part);
    expect(page).toContain('aria-label="minimist 1.2.0, layer 2&#58; 1 finding, worst critical"');
  });

  test("can be read without JavaScript: its table has the rows", () => {
    const body = /<tbody id="rows">([\s\S]*?)<\/tbody>/u.exec(page)?.[1] ?? "";
    expect(body.match(/<tr>/gu)).toHaveLength(2);
    expect(body).toContain("<dt>Made by<dd>RUN at Dockerfile&#58;6");
    expect(page).toMatch(/<form id="filters"[^>]* hidden>/u);
  });

  test("of a gate alone has the steps of its verdict", () => {
    const examined = [{ report: sampleReport([], { action: "gate" }) }];
    const gate = gateDecision(denyingVerdict("upgrade tar"));
    const judged = toHtml(documentOf(examined, { action: "gate", result: { examined, gate } }), examined);
    expect(judged).toContain("<h2>What to do</h2><ol><li>upgrade tar</li></ol>");
    expect(judged).toContain("The evidence has the findings.");
    expect(judged).toContain("To pass: upgrade tar");
  });

  test("draws at most 600 packages with findings, and the others of a layer together", () => {
    const packages = Array.from({ length: 900 }, (_, index) => ({
      ...{ name: `p${index}`, version: "1", purl: `pkg:npm/p${index}@1`, layer: index % 2 === 0 ? 0 : 2 },
    }));
    const affected = packages.map(({ name, purl }) => {
      return packageFinding(`CVE-${name}`, "low", { package: { name, version: "1", purl, path: "/" } });
    });
    const drawn = pageOf(affected, { contents: () => ({ ...imageContents, packages }) });
    const map = /<svg class="map wide"[\s\S]*?<\/svg>/u.exec(drawn)?.[0] ?? "";
    expect(map.match(/<g class="box s3"/gu)).toHaveLength(600);
    expect(map.match(/aria-label="150 other packages/gu)).toHaveLength(2);
  });

  test("puts what was not examined first", () => {
    const gaps = [{ what: "/x.jar", why: "encrypted", weight: "partial" }] as const;
    const report = sampleReport([], { coverage: { examined: {}, gaps } });
    expect(toHtml(documentOf([{ report }]), [{ report }])).toMatch(/<main>\s*<section class="gaps"><h2>Not examined/u);
  });
});

describe("hostile texts", () => {
  const parts = [
    ...["</script>", "<script>alert(1)</script>", "<!--", "-->", "]]>", "</table>", '" onclick="x', "' x='", "&lt;"],
    ...["\u202e", "\u200b", "\u0000", "\u001b[31m", "\u2028", "\n", "::add-mask::x", "##[group]a", "\ud800", "`", "=("],
    ...["javascript:alert(1)", "https://evil.example/", "a"],
  ];
  const hostile = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 }).map((words) => words.join(""));

  const pageWith = (text: string): string => {
    const finding = packageFinding(text, "high", {
      ...{ message: text, aliases: [text], fingerprint: text },
      locations: [{ file: text, region: { startLine: 1 } }],
      imageLocations: [{ path: text, diffId: imageDigest, layerIndex: 2 }],
      fixes: [{ kind: "upgrade", description: text, packageName: text, toVersion: text }],
      package: { name: text, version: text, purl: `pkg:npm/${text}`, path: text },
    });
    const layers = imageContents.layers.map((layer) => ({ ...layer, directories: [[text, 1] as const] }));
    const named = { name: text, version: text, purl: `pkg:npm/${text}`, layer: 2 };
    const subject = { kind: "image", name: text, digest: imageDigest, platform: text } as const;
    const gap = { what: text, why: text, weight: "partial" } as const;
    const report = sampleReport(
      [
        { ...finding, subject },
        { ...finding, subject, suppression: waivedBy(text) },
      ],
      {
        subject,
        coverage: { examined: { [text]: 1 }, gaps: [gap] },
      },
    );
    const examined = [{ report, contents: () => ({ layers, packages: [named] }) }];
    // Backquotes in what the gate advises become code.
    const gate = gateDecision(denyingVerdict(text.replaceAll("`", "'")));
    return toHtml(documentOf(examined, { result: { examined, gate } }), examined);
  };
  const waivedBy = (text: string) => ({ kind: "inline", source: text, reason: text, owner: text }) as const;

  test("add no markup, end no script, and are visible", () => {
    const expected = markupOf(pageWith("a"));
    fc.assert(
      fc.property(hostile, (text) => {
        const page = pageWith(text);
        const data = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/u.exec(page)?.[1] ?? "";
        expect(markupOf(page)).toBe(expected);
        expect(JSON.parse(data)).toHaveLength(1);
        expect(data).not.toContain("<");
        expect(page).not.toMatch(/[\u202e\u200b\u0000\u001b\u2028\ud800]/u);
      }),
      { numRuns: 60 },
    );
  });
});

describe("20,000 findings", () => {
  const findings = (number: number, message: string): Finding[] =>
    Array.from({ length: number }, (_, index) =>
      packageFinding(`CVE-2026-${index}`, index < 50 ? "critical" : "medium", {
        fingerprint: String(index).padStart(32, "0"),
        message: `CVE-2026-${index} in minimist 1.2.0 (npm): ${message}; fixed in 1.2.6`,
      }),
    );
  const dataOf = (page: string): readonly Row[] => {
    const start = page.indexOf('id="data">') + 'id="data">'.length;
    return JSON.parse(page.slice(start, page.indexOf("</script>", start)));
  };

  test("stay below 15 MB: a table of the first rows, and data of all", () => {
    const page = pageOf(findings(20_000, "what it does to the heap and to the people who use it"));
    expect(Buffer.byteLength(page)).toBeLessThan(15_000_000);
    expect(dataOf(page)).toHaveLength(20_000);
    expect(page.match(/<td><span class="sev s\d/gu)).toHaveLength(300);
    expect(page).toContain("19,700 less important findings not shown");
    expect(page).not.toContain("not on this page");
  });

  test("are cut if their texts are long, and the page says so", () => {
    const page = pageOf(findings(13_000, "&".repeat(700)));
    expect(Buffer.byteLength(page)).toBeLessThan(15_000_000);
    const left = 13_000 - dataOf(page).length;
    expect(left).toBeGreaterThan(0);
    expect(page).toContain(`${withCommas(left)} less important findings not on this page`);
  });
});
