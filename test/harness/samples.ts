import type { Finding, Report, Rule, Severity } from "../../shared/findings/index.ts";
import { fingerprint } from "../../shared/findings/index.ts";

export const imageDigest = `sha256:${"77aa".repeat(16)}`;

/** A finding about a package of an image, shown on a Dockerfile line. */
export function packageFinding(id: string, severity: Severity, overrides: Partial<Finding> = {}): Finding {
  return {
    ruleId: id,
    severity,
    message: `${id} in minimist 1.2.0 (npm); fixed in 1.2.6`,
    locations: [{ file: "Dockerfile", region: { startLine: 6, startColumn: 1, endLine: 6, endColumn: 11 } }],
    imageLocations: [
      { path: "/app/node_modules/minimist/package.json", diffId: `sha256:${"ab".repeat(32)}`, layerIndex: 2 },
    ],
    subject: { kind: "image", name: "shop:ci", digest: imageDigest, platform: "linux/amd64" },
    fingerprint: fingerprint(id, "pkg:npm/minimist", "shop"),
    aliases: ["GHSA-xvch-5gv4-984h"],
    fixes: [{ kind: "upgrade", description: "Upgrade minimist to 1.2.6", packageName: "minimist", toVersion: "1.2.6" }],
    package: {
      name: "minimist",
      version: "1.2.0",
      purl: "pkg:npm/minimist@1.2.0",
      path: "/app/node_modules/minimist/package.json",
    },
    advisory: {
      id: "GHSA-xvch-5gv4-984h",
      ecosystem: "npm",
      severity,
      score: 9.8,
      fixState: "fixed",
      fixedVersion: "1.2.6",
      references: [],
      because: "1.2.0 is before 1.2.6",
    },
    ...overrides,
  };
}

/** A finding on a line of a Dockerfile, with an edit that fixes it. */
export function lintFinding(id: string, severity: Severity, line: number, overrides: Partial<Finding> = {}): Finding {
  const region = { startLine: line, startColumn: 1, endLine: line, endColumn: 12 };
  return {
    ruleId: id,
    severity,
    message: `${id} on this line`,
    locations: [{ file: "Dockerfile", region }],
    subject: { kind: "source", path: "Dockerfile" },
    fingerprint: fingerprint(id, `line ${line}`),
    aliases: [],
    fixes: [
      {
        kind: "edit",
        description: "Use an absolute path",
        edits: [{ file: "Dockerfile", region, text: "WORKDIR /app" }],
      },
    ],
    levels: { hadolint: "warning" },
    ...overrides,
  };
}

export function sampleRule(id: string, severity: Severity, tags: readonly string[] = ["security"]): Rule {
  return {
    id,
    name: id,
    severity,
    summary: `${id} in a sentence.`,
    description: `${id} and what it risks.`,
    help: { text: "Fix it.", markdown: "**Fix** it." },
    tags,
  };
}

export function sampleReport(findings: readonly Finding[], overrides: Partial<Report> = {}): Report {
  const rules = [...new Set(findings.map((finding) => finding.ruleId))].map((id) => sampleRule(id, "high"));
  return {
    action: "image-scan",
    subject: { kind: "image", name: "shop:ci", digest: imageDigest, platform: "linux/amd64" },
    rules,
    findings,
    coverage: { examined: { packages: 12, layers: 4 }, gaps: [] },
    ...overrides,
  };
}
