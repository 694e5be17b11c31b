import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { assembleShop } from "../../../examples/shop/assemble.ts";
import { readEvidenceDirectory } from "../../../shared/evidence/index.ts";
import { reportDocument } from "../../../shared/report/document/schema.ts";
import { type CliResult, runCli } from "../../harness/run-cli.ts";

const example = fileURLToPath(new URL("../../../examples/shop/", import.meta.url));
let directory = "";

async function shop(name: string, fixed: boolean): Promise<void> {
  const path = join(directory, name);
  await cp(example, path, { recursive: true, filter: (source) => !source.endsWith("/fixed") });
  if (fixed) await cp(join(example, "fixed"), path, { recursive: true });
  await assembleShop(path, join(path, "image.oci"));
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-cli-"));
  await shop("shop", false);
  await shop("fixed", true);
});
afterAll(() => rm(directory, { recursive: true }));

const cli = (cwd: string, ...args: readonly string[]): Promise<CliResult> =>
  runCli(inject("built"), join(directory, cwd), ...args);

test("what is on by default can be turned off", async () => {
  const { exitCode, stdout } = await cli("shop", "image-scan", "oci:image.oci", "--no-hygiene", "--no-secrets");
  expect(exitCode).toBe(1);
  expect(stdout).toContain("CVE-2021-44906");
  expect(stdout).not.toMatch(/SW-IM-(?!base-image)/);
  const help = await cli("shop", "image-scan", "--help");
  expect(help.stdout).toContain("--no-hygiene");
  expect(help.stdout).not.toContain("--no-new-only");
});

describe("seaworthy check", () => {
  test("denies the shop, explains, and leaves everything in the directory", async () => {
    const { exitCode, stdout } = await cli("shop", "check", ".", "--image", "oci:image.oci", "--out-dir", "out");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("not fit to ship");
    expect(stdout).toContain("CVE-2021-44906");
    expect(stdout).toContain(
      "Upgrade minimist from 1.2.0 to 1.2.6 in package.json:9:5 — fixes CVE-2021-44906 (critical)",
    );
    expect(stdout).toContain("(libc-bin, libc6) in Dockerfile:1:1 — fixes CVE-2024-2961 (high), CVE-2023-6246 (high)");
    const { evidence, problems } = await readEvidenceDirectory(join(directory, "shop/out"));
    const scan = evidence.find((item) => item.record.action === "image-scan")?.report;
    const places = scan?.findings.map(({ ruleId, locations }) => `${ruleId} ${locations[0]?.region.startLine}`);
    expect(places).toEqual(expect.arrayContaining(["CVE-2021-44906 9", "CVE-2023-6246 1", "CVE-2024-2961 1"]));
    const files = new Set(scan?.findings.map(({ locations }) => locations[0]?.file));
    expect([...files].sort()).toEqual(["Dockerfile", "package.json"]);
    expect(problems).toEqual([]);
    expect(evidence.map((item) => item.record.action).toSorted()).toEqual([
      "dockerfile-lint",
      "gate",
      "image-scan",
      "manifest-check",
      "sbom-generate",
    ]);
    expect(await readFile(join(directory, "shop/out/summary.md"), "utf8")).toContain(
      "### ❌ Seaworthy: not fit to ship",
    );
    expect(JSON.parse(await readFile(join(directory, "shop/out/verdict.json"), "utf8"))).toMatchObject({
      decision: "deny",
      schema: 2,
    });
  });

  test("passes the fixed shop", async () => {
    const { exitCode, stdout } = await cli("fixed", "check", ".", "--image", "oci:image.oci");
    expect(stdout).toContain("fit to ship");
    expect(exitCode).toBe(0);
    // Without `out-dir` no file is left that could be named.
    expect(stdout).toContain("not kept: set --out-dir");
    expect(stdout).not.toContain("seaworthy-check-");
  });

  test("gives verdict and findings in the schema's JSON, and nothing else on standard output", async () => {
    const { stdout } = await cli("shop", "check", ".", "--image", "oci:image.oci", "--format", "json");
    const report = reportDocument.parse(JSON.parse(stdout));
    expect(report.verdict).toMatchObject({ outcome: "findings", exitCode: 1, gate: { decision: "deny" } });
    expect([...new Set(report.subjects.map(({ action }) => action))]).toEqual([
      ...["dockerfile-lint", "image-scan", "sbom-generate", "manifest-check", "gate"],
    ]);
    expect(report.findings.find(({ ruleId }) => ruleId === "CVE-2021-44906")).toMatchObject({
      file: "package.json",
      line: 9,
      severity: "critical",
      severitySource: { kind: "vendor", advisory: "GHSA-xvch-5gv4-984h" },
      package: { name: "minimist", version: "1.2.0", type: "npm" },
      fixedVersion: "1.2.6",
      instruction: { file: "Dockerfile", keyword: "RUN" },
      blocking: true,
    });
    expect(report.findings.map((finding) => finding.ruleId)).toContain("DL3000");
    expect(report.findings.filter(({ blocking }) => blocking)).toHaveLength(report.verdict.gate?.blocking ?? -1);
  });

  test("writes one HTML page with verdict and image, and says so", async () => {
    const args = ["--image", "oci:image.oci", "--format", "html", "--output", "report.html"];
    const { stdout, stderr, exitCode } = await cli("shop", "check", ".", ...args);
    expect([stdout, exitCode]).toEqual(["", 1]);
    expect(stderr).toContain("report written to report.html");
    const page = await readFile(join(directory, "shop/report.html"), "utf8");
    expect(page).toMatch(/<h1>.*✗.*Not fit to ship<\/h1>/u);
    expect(page).toContain('aria-label="minimist 1.2.0, layer 3&#58; 2 findings, worst critical"');
  });
});

describe("exit codes", () => {
  test.each<[string, readonly string[], number, string]>([
    ["a finding at the threshold", ["image-scan", "oci:image.oci"], 1, "minimist"],
    ["no threshold", ["image-scan", "oci:image.oci", "--fail-on", "none"], 0, "minimist"],
    ["a Dockerfile that is not there", ["dockerfile-lint", "nowhere"], 2, "found no Dockerfile in nowhere"],
    ["an image that is not there", ["image-scan", "oci:nowhere"], 2, "nowhere"],
    ["no image", ["image-scan"], 2, "image is required"],
    ["no advisories", ["image-scan", "oci:image.oci", "--advisories", "nowhere"], 3, "nowhere"],
    ["a directory without records", ["image-scan", "oci:image.oci", "--advisories", "image"], 3, "image"],
    ["a wrong value", ["dockerfile-lint", "--fail-on", "hihg"], 2, 'did you mean "high"? Allowed: '],
    [
      "an unknown option",
      ["dockerfile-lint", "--fail-onn", "high"],
      2,
      "seaworthy: unknown option '--fail-onn'\n(Did you mean --fail-on?",
    ],
    ["an unknown command", ["dockerfile-lnt"], 2, "dockerfile-lint"],
    ["no command", [], 2, "Usage"],
    [
      "a gate without evidence",
      ["gate", "image", "--digest", `sha256:${"0".repeat(64)}`],
      3,
      "there is no usable evidence of image-scan",
    ],
    ["a gate without a directory", ["gate", "nowhere", "--digest", `sha256:${"0".repeat(64)}`], 3, "cannot be listed"],
    ["a gate without a digest", ["gate", "image"], 2, "`digest` is not set"],
    ["earlier runs without a policy", ["gate", "--over", "image"], 2, "over is given without what-if"],
    ["earlier runs that left nothing", ["gate", "--over", "image", "--what-if", ".seaworthy.yaml"], 2, "unknown key"],
  ])("for %s", async (_name, args, expected, said) => {
    const { exitCode, stdout, stderr } = await cli("shop", ...args);
    expect(`${stdout}${stderr}`).toContain(said);
    expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at /u);
    expect(exitCode).toBe(expected);
  });

  test("a suggestion is a command that there is", async () => {
    expect((await cli("shop", "polcy")).stderr).toContain('unknown command "polcy"; did you mean "policy"?');
    // What only publishes is an action, and no command.
    expect((await cli("shop", "coment")).stderr).not.toContain("did you mean");
  });

  test("help and version succeed", async () => {
    expect((await cli("shop", "--help")).exitCode).toBe(0);
    expect((await cli("shop", "image-scan", "--help")).stdout).toContain("--advisories");
    expect((await cli("shop", "gate", "--help")).stdout.replace(/\s+/gu, " ")).toContain(
      "Default: `dockerfile-lint, image-scan, sbom-generate`.",
    );
    expect((await cli("shop", "--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe("--output", () => {
  test("takes what --format names", async () => {
    const { stdout } = await cli(
      "shop",
      "sbom-generate",
      "oci:image.oci",
      "--format",
      "cyclonedx-json",
      "--output",
      "sbom.json",
    );
    expect(stdout).toBe("");
    expect(JSON.parse(await readFile(join(directory, "shop/sbom.json"), "utf8"))).toMatchObject({
      bomFormat: "CycloneDX",
    });
  });

  test("takes SARIF", async () => {
    await cli("shop", "dockerfile-lint", "--format", "sarif", "--output", "lint.sarif");
    expect(JSON.parse(await readFile(join(directory, "shop/lint.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
  });
});
