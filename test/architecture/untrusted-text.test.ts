import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { verdictMarkdown } from "../../actions/gate/verdict/render.ts";
import { checkAnnotations } from "../../shared/ci/github/check-run.ts";
import { renderComment } from "../../shared/ci/github/comment/comment.ts";
import { parseSections } from "../../shared/ci/github/comment/section.ts";
import { sectionOf } from "../../shared/ci/github/comment/sections.ts";
import type { Finding, Report } from "../../shared/findings/index.ts";
import { serializeDocument } from "../../shared/report/document/build.ts";
import { toHtml } from "../../shared/report/html/page.ts";
import { chooseAnnotations, toMarkdown } from "../../shared/report/index.ts";
import { toText } from "../../shared/report/text.ts";
import { prepareForUpload, toSarif } from "../../shared/sarif/index.ts";
import { logText, plain, printable } from "../../shared/text/index.ts";
import { documentOf } from "../harness/report-document.ts";
import { imageDigest, packageFinding, sampleReport } from "../harness/samples.ts";
import { denyingVerdict } from "../harness/verdicts.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Text of images, manifests, advisories and pull requests that tries to be more than text. */
const parts = [
  ...[
    "##[set-output name=a;]b",
    "::add-mask::a",
    "\u202e",
    "\u200b",
    "\u00ad",
    "\u2028",
    "\u001b[31m",
    "\n",
    "\r\n",
    " ",
  ],
  ...[
    "@octocat",
    "<img src=x>",
    "<!-- seaworthy:end -->",
    "[click](https://evil.example)",
    "![x](y)",
    "`",
    "``",
    "|",
    "# ",
  ],
  ...["https://evil.example", "www.evil.example", "&lt;", "\\", "a".repeat(150), "#1", "GH-1", "$x$"],
];
const hostile = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 }).map((words) => words.join(""));

const finding: fc.Arbitrary<Finding> = fc
  .record({ ruleId: hostile, message: hostile, path: hostile, name: hostile, alias: hostile, isFile: fc.boolean() })
  .map(({ ruleId, message, path, name, alias, isFile }) =>
    packageFinding(ruleId, "high", {
      message,
      aliases: [alias],
      locations: isFile ? [{ file: path, region: { startLine: 1 } }] : [],
      imageLocations: [{ path, diffId: imageDigest, layerIndex: 0 }],
      fixes: [{ kind: "upgrade", description: message, packageName: name, toVersion: alias }],
      package: { name, version: alias, purl: name, path },
      advisory: {
        ...{ id: alias, ecosystem: name, severity: "high", fixState: "fixed", fixedVersion: alias },
        ...{ references: [message], because: message, exploitedSince: alias, published: name, modified: path },
      },
    }),
  );
const report: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(finding, { minLength: 1, maxLength: 3 }),
    name: hostile,
    platform: hostile,
    gap: hostile,
  })
  .map(({ findings, name, platform, gap }) =>
    sampleReport(findings, {
      subject: { kind: "image", name, digest: imageDigest, platform },
      coverage: { examined: { [gap]: 2 }, gaps: [{ what: gap, why: name, weight: "partial" }] },
    }),
  );

const target = { repositoryUrl: "https://github.example/o/r", commit: "a".repeat(40) };

/** A report whose rules name pages that are no web addresses. */
function withPages(each: Report): Report {
  return { ...each, rules: each.rules.map((rule) => ({ ...rule, helpUri: `javascript:${rule.id}` })) };
}

/** What GitHub would render of Markdown as markup, outside of inline code. */
function outsideCode(markdown: string): string {
  return markdown.replace(/\\.|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, (span) => (span.startsWith("\\") ? span : ""));
}

/** Addresses of our own links: no character of them can end the link. */
const ownAddress = /\]\(https:\/\/(?:github\.example\/o\/r\/|ci\.example\/)[\w\-.~:/?#&=+,%@!]*\)/gu;

function expectHarmless(page: string): void {
  const markdown = page.replaceAll(ownAddress, "]");
  const own = markdown.replaceAll("\u200b", "");
  expect(plain(own)).toBe(own);
  const text = outsideCode(markdown);
  expect(text).not.toMatch(/<(?:img|!-- seaworthy:end -->.)/u);
  expect(text).not.toMatch(/(?<!\\)\]\(https:\/\/evil/u);
  expect(text).not.toMatch(/@octocat|:\/\/evil|www\.evil|GH-\d/u);
}

describe("no text of what is examined is more than text", () => {
  test("in the job summary", () => {
    fc.assert(
      fc.property(report, hostile, (each, title) => {
        expectHarmless(toMarkdown({ title, verdict: "x", reports: [each] }));
        expectHarmless(toMarkdown({ title, verdict: "x", reports: [withPages(each)], target }));
      }),
    );
  });

  test("in the comment, which stays readable for the next run", () => {
    fc.assert(
      fc.property(report, (each) => {
        const facts = { sha: target.commit, run: 1, attempt: 1, threshold: "high", newOnly: false, target } as const;
        const body = renderComment([sectionOf(withPages(each), facts)], {
          ...{ runUrl: "https://ci.example/1", sha: facts.sha, repositoryUrl: target.repositoryUrl },
        });
        expectHarmless(body.replaceAll(/<!-- seaworthy:(?:section|part) .*? -->/gsu, ""));
        expect(parseSections(body)).toMatchObject({
          sections: [{ head: { total: each.findings.length } }],
          unreadable: 0,
        });
      }),
    );
  });

  test("in the verdict", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expectHarmless(verdictMarkdown(denyingVerdict(text)));
      }),
    );
  });

  test("on a terminal, in JSON, in annotations and in a check run", () => {
    fc.assert(
      fc.property(report, (each) => {
        const text = toText(each, { colors: false, width: 80 });
        expect(plain(text)).toBe(text);
        const json = serializeDocument(documentOf([{ report: each }]));
        expect(JSON.parse(printable(json))).toEqual(JSON.parse(json));
        for (const { title, message } of chooseAnnotations([each], 10).shown)
          expect(logText(`${title} ${message}`)).not.toMatch(/##\[|\u202e/u);
        for (const { title, message } of checkAnnotations([each])) expect(plain(title + message)).toBe(title + message);
      }),
    );
  });

  test("on the HTML page, which is the same in a log", () => {
    fc.assert(
      fc.property(report, (each) => {
        const page = toHtml(documentOf([{ report: each }]), [{ report: each }]);
        expect(printable(page)).toBe(page);
        expect(page).not.toMatch(/<img|<!-- seaworthy/u);
      }),
    );
  });

  test("in what code scanning shows", () => {
    fc.assert(
      fc.property(report, (each) => {
        const { log } = prepareForUpload(toSarif(each, { version: "0" }), { fallbackFile: "Dockerfile" });
        for (const { message } of log.runs.flatMap(({ results = [] }) => results)) {
          expect(plain(message.text ?? "")).toBe(message.text);
          expect(message.text).not.toMatch(/(?<!\\)\]\(/u);
        }
      }),
    );
  });
});

test("only the hosts and one function of the command line write to the log", () => {
  const sinks = new Set([
    "shared/ci/terminal/host.ts",
    "shared/ci/github/host.ts",
    "actions/suite/streams.ts",
    "actions/start.ts",
  ]);
  const writes =
    /\b(?:stdout|stderr|stream)\.write\(|\bconsole\.|\bcore\.(?:info|error|warning|notice|debug|setFailed)\(/u;
  const files = globSync(["actions/**/*.ts", "shared/**/*.ts"], { cwd: root });
  expect(files.filter((file) => writes.test(readFileSync(join(root, file), "utf8")) && !sinks.has(file))).toEqual([]);
});

test("every write of a host escapes its text", () => {
  for (const file of [
    "shared/ci/terminal/host.ts",
    "shared/ci/github/host.ts",
    "actions/start.ts",
    "actions/suite/streams.ts",
  ]) {
    const text = readFileSync(join(root, file), "utf8");
    const writes = [
      ...text.matchAll(/(?:\.write|core\.(?:info|error|warning|notice|group))\((?!\)|\(error)([^;\n]*)/gu),
    ];
    const unescaped = writes
      .map(([, argument = ""]) => argument)
      .filter((argument) => !/logText\(|printable\(|^text, properties|^"[^"$]*/u.test(argument));
    expect({ file, unescaped }).toEqual({ file, unescaped: [] });
  }
});
