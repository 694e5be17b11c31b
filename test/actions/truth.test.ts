import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { verdictMarkdown, verdictText } from "../../actions/gate/verdict/render.ts";
import type { Verdict } from "../../actions/gate/verdict/verdict.ts";
import { decisionHeadline } from "../../actions/gate/verdict/words.ts";
import { suiteText } from "../../actions/suite/render.ts";
import { toMarkdown } from "../../shared/report/index.ts";
import { resultMark } from "../../shared/report/words.ts";
import { command } from "../harness/command.ts";
import { imageDigest, packageFinding, sampleReport } from "../harness/samples.ts";
import { denyingVerdict } from "../harness/verdicts.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-truth-"));
});
afterEach(() => rm(root, { recursive: true }));
const write = (name: string, content: unknown): Promise<void> =>
  writeFile(join(root, name), typeof content === "string" ? content : JSON.stringify(content));

describe("a run without an image", () => {
  test("is never fit to ship", async () => {
    await write("Dockerfile", `FROM debian:12@sha256:${"0".repeat(64)}\nUSER 1000\n`);
    for (const format of ["text", "markdown"]) {
      const { exitCode, stdout, stderr } = await command(root, "check", "--format", format);
      expect(exitCode).toBe(0);
      expect(stdout).toContain("source checks passed; no image was scanned");
      expect(stderr).toContain(
        "✓ check: source checks passed; no image was scanned: complete evidence of dockerfile-lint, ",
      );
      expect(stdout + stderr).not.toMatch(/fit to ship|this image/u);
    }
  });

  test("does not count what was not examined as a finding", async () => {
    await write("Dockerfile", `FROM debian:12@sha256:${"0".repeat(64)}\nUSER 1000\n`);
    await mkdir(join(root, "web/templates"), { recursive: true });
    await write("web/Chart.yaml", "apiVersion: v2\nname: web\nversion: 1.0.0\n");
    await write("web/templates/a.yaml", "a: {{ .Values.missing.host }}\n");
    const { exitCode, stdout } = await command(root, "check");
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/^\? {2}manifest-check .* no findings; incomplete$/mu);
    expect(stdout).toMatch(/^\? {2}gate +undecided$/mu);
  });
});

describe("a directory that is given as an image", () => {
  const advisory = {
    id: "GHSA-xvch-5gv4-984h",
    modified: "2026-11-20T00:00:00Z",
    affected: [
      {
        package: { ecosystem: "npm", name: "minimist" },
        ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "1.2.6" }] }],
      },
    ],
    database_specific: { severity: "CRITICAL" },
  };
  const scan = async () => {
    await mkdir(join(root, "advisories"));
    await write("advisories/GHSA-xvch-5gv4-984h.json", advisory);
    return command(root, "image-scan", `dir:${join(root, "source")}`, "--advisories", "advisories");
  };

  test("is scanned by its lockfiles if it has no package database", async () => {
    await mkdir(join(root, "source"));
    await write("source/package-lock.json", {
      name: "app",
      lockfileVersion: 3,
      packages: { "": { name: "app" }, "node_modules/minimist": { version: "1.2.0" } },
    });
    const { exitCode, stdout, stderr } = await scan();
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining("GHSA-xvch-5gv4-984h")]);
    expect(stderr).toContain("✗ image-scan: 1 finding at high or worse");
  });

  test("is undecided if it has neither", async () => {
    await mkdir(join(root, "source"));
    await write("source/main.js", "");
    const { exitCode, stderr } = await scan();
    expect(exitCode).toBe(3);
    expect(stderr).toContain("no package database, no installed package and no lockfile");
    expect(stderr).not.toContain("✓");
  });
});

describe("a verdict", () => {
  const verdict = (changes: Partial<Verdict>): Verdict => denyingVerdict("x", { decision: "pass", ...changes });
  const read = (action: string, digest: string = imageDigest) => ({
    ...{ action, digest, file: "f", subject: "s", findings: 0, sha256: "ab" },
  });

  test.each([
    ["the image was scanned", { evidence: [read("image-scan")] }, "fit to ship"],
    ["existing findings would deny", { evidence: [read("image-scan")], spared: 3 }, "no new blocking findings"],
    [
      "those of the source would",
      { digests: [], evidence: [], spared: 3 },
      "no new blocking findings; no image was scanned",
    ],
    ["another tool scanned it", { evidence: [read("sbom-generate"), read("trivy")] }, "fit to ship"],
    ["no image was named", { digests: [], evidence: [] }, "source checks passed; no image was scanned"],
    [
      "only its SBOM was read",
      { evidence: [read("sbom-generate"), read("verify")] },
      "checks passed; the image was not scanned",
    ],
    [
      "only another image was scanned",
      { evidence: [read("image-scan", "sha256:b")] },
      "checks passed; the image was not scanned",
    ],
    ["only the source was linted", { evidence: [read("dockerfile-lint")] }, "checks passed; the image was not scanned"],
  ])("states what is known if %s", (_what, changes, headline) => {
    expect(decisionHeadline(verdict(changes))).toBe(headline);
  });

  test("lists first what was not examined", () => {
    const reason = (what: string) => [{ what, remediation: "do something" }];
    const { text, markdown } = ((both: Verdict) => ({ text: verdictText(both), markdown: verdictMarkdown(both) }))(
      verdict({
        decision: "deny",
        rules: [
          { rule: "severity", decision: "deny", demands: "d", because: reason("a finding"), count: 1 },
          { rule: "evidence", decision: "undecided", demands: "e", because: reason("a gap"), count: 1 },
        ],
      }),
    );
    for (const page of [text, markdown]) expect(page.indexOf("a gap")).toBeLessThan(page.indexOf("a finding"));
    expect(text.split("\n")[0]).toBe("not fit to ship");
    expect(markdown.split("\n")[0]).toContain("1 piece of evidence missing or unusable, 1 blocking finding");
  });
});

describe("no check mark precedes findings at high or worse", () => {
  test.each([
    ["pass", "critical", "!"],
    ["pass", "high", "!"],
    ["pass", "medium", "✓"],
    ["pass", undefined, "✓"],
    ["findings", "low", "✗"],
    ["undecided", "critical", "?"],
  ] as const)("%s with %s is %s", (outcome, worst, mark) => {
    expect(resultMark(outcome, worst)).toBe(mark);
  });

  test("in the table of the suite, whatever the gate decides", () => {
    const stage = (severity: "critical" | "low") => ({
      ...{ name: "image-scan", examinedText: "shop", result: `1 ${severity}`, duration: 1, isComplete: true },
      examined: [{ report: sampleReport([packageFinding("CVE-1", severity)]) }],
    });
    const text = suiteText(denyingVerdict("x", { decision: "pass" }), [stage("critical"), stage("low")]);
    expect(text.split("\n").slice(0, 2)).toEqual([
      expect.stringMatching(/^✗ .*1 critical$/u),
      expect.stringMatching(/^✓ .*1 low$/u),
    ]);
  });

  test("at the end of an action that does not count them", async () => {
    await write(
      "Dockerfile",
      `FROM debian:12@sha256:${"0".repeat(64)}\nUSER 1000\nENV PASSWORD=Hj3kd8sLq0zX\nRUN <<EOT\n`,
    );
    const { stdout, stderr } = await command(root, "dockerfile-lint", "--shellcheck", "off", "--fail-on", "none");
    expect(stdout).toMatch(/high|critical/u);
    expect(stderr).not.toContain("✓");
  });
});

test("a page lists first what was not examined", () => {
  const gaps = [
    { what: "a note", why: "it is only noted", weight: "note" },
    { what: "layer 2", why: "it could not be read", weight: "partial" },
  ] as const;
  const page = toMarkdown({
    title: "image-scan",
    verdict: "failed",
    reports: [sampleReport([packageFinding("CVE-1", "high")], { coverage: { examined: { packages: 1 }, gaps } })],
  });
  expect(page).toMatch(
    /^### image-scan: failed\n\n\*\*Not examined\*\*\n\n- `layer 2` — it could not be read\n\n\*\*What to do/u,
  );
});
