import { nothingAttested, type Evidence } from "../actions/gate/model.ts";
import { decide } from "../actions/gate/decide.ts";
import { policyOf } from "../actions/gate/policy/policy.ts";
import { serializeVerdict } from "../actions/gate/verdict/verdict.ts";
import type { EvidenceRecord } from "../shared/evidence/index.ts";
import { type Finding, severities } from "../shared/findings/index.ts";
import { type Benchmark, medianTime } from "./measure.ts";

const findingCount = 10_000;
const digest = `sha256:${"a".repeat(64)}`;
const now = new Date("2026-11-24T12:00:00Z");
const run = { host: "terminal" };
const image = { kind: "image", name: "bench", digest, platform: "linux/amd64" } as const;

/** The gate over 10,000 vulnerabilities with twenty rules, fourteen of them in CEL, and a thousand waivers. */
export const gate: Benchmark = {
  name: "gate",
  async run() {
    const evidence = evidenceOf(Array.from({ length: findingCount }, (_, index) => findingOf(index)));
    const policy = twentyRules();
    const question = { digests: [digest], run, now };
    const floor = await medianTime(3, () => JSON.parse(JSON.stringify(evidence)));
    const time = await medianTime(3, () => serializeVerdict(decide(policy, evidence, question).verdict));
    const rules = decide(policy, evidence, question).verdict.rules.length - 1;
    return [
      {
        name: `${findingCount.toLocaleString("en-US")} findings × ${rules} rules`,
        value: time,
        unit: "ms",
        budget: 2000,
      },
      { name: "decide ÷ JSON of the evidence, there and back", value: time / floor, unit: "ratio" },
    ];
  },
};

function twentyRules() {
  const expressions = Array.from({ length: 14 }, (_, index) => ({
    id: `rule-${index}`,
    "deny-if": `finding.severity == "low" && has(finding.epss) && finding.epss > 0.${90 + (index % 9)} && finding.aliases.exists(a, a.endsWith("${index}"))`,
    message: "not this one",
  }));
  return policyOf(
    {
      rules: {
        severities: { critical: "sla", high: "fixable", medium: "warn", low: "allow", info: "allow" },
        sla: { critical: 7, medium: 90 },
        "known-exploited": {},
        epss: { above: 0.9 },
        "end-of-life": {},
        "root-user": {},
        expressions,
      },
      waivers: Array.from({ length: 1000 }, (_, index) => ({
        id: `CVE-2025-${10_000 + index * 10}`,
        severity: "critical",
        reason: "nobody reaches this parser",
        owner: "bench",
        created: "2026-11-01",
        expires: "2026-11-30",
        fix: "known",
        exploited: "known",
        "epss-max": 1,
      })),
    },
    { failOn: "none", newOnly: false, attestedOnly: false, require: ["image-scan"], file: "bench.yaml" },
  );
}

function findingOf(index: number): Finding {
  const severity = severities[index % severities.length] ?? "info";
  const name = `package-${index % 700}`;
  const id = `CVE-2025-${10_000 + index}`;
  return {
    ruleId: id,
    severity,
    message: `${id} in ${name} 1.0; fixed in 1.1`,
    locations: [{ file: "Dockerfile", region: { startLine: 1 } }],
    subject: image,
    fingerprint: `${index}`,
    aliases: [`GHSA-${index}`],
    fixes: index % 3 === 0 ? [{ kind: "upgrade", description: "", packageName: name, toVersion: "1.1" }] : [],
    package: { name, version: "1.0", purl: `pkg:npm/${name}@1.0`, path: `/app/${name}` },
    advisory: {
      id,
      ecosystem: "npm",
      severity,
      fixState: index % 3 === 0 ? "fixed" : "not-fixed",
      published: new Date(now.getTime() - (index % 400) * 86_400_000).toISOString(),
      epss: (index % 1000) / 1000,
      references: [],
      because: "1.0 is before 1.1",
    },
  };
}

function evidenceOf(findings: readonly Finding[]): Evidence {
  const coverage = { examined: { packages: 700 }, gaps: [] };
  const record: EvidenceRecord = {
    schema: 1,
    action: "image-scan",
    engine: { name: "seaworthy", version: "0.1.0" },
    subject: image,
    run,
    createdAt: now.toISOString(),
    configuration: digest,
    coverage,
    complete: true,
    files: [],
  };
  const report = { action: "image-scan", subject: image, rules: [], findings, coverage };
  const directory = { evidence: [{ file: "out", sha256: digest, record, report, contents: [] }], problems: [] };
  return { directory, reports: [], unreadable: [], attested: nothingAttested, inventories: [] };
}
