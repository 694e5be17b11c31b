import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decide } from "../../../actions/gate/decide.ts";
import { loadEvidence } from "../../../actions/gate/evidence/load.ts";
import { type Evidence, nothingAttested } from "../../../actions/gate/model.ts";
import type { PolicyFile } from "../../../actions/gate/policy/schema.ts";
import type { EvidenceRecord } from "../../../shared/evidence/index.ts";
import { imageDigest } from "../../harness/samples.ts";
import {
  evidenceDirectory,
  evidenceOf,
  image,
  item,
  policyFrom,
  policyWith,
  question,
  run,
  source,
} from "./fixtures.ts";

const other = `sha256:${"1".repeat(64)}`;
const noScore = {
  ruleId: "CVE-1",
  severity: "info",
  message: "m",
  locations: [],
  subject: image,
  fingerprint: "f",
  aliases: [],
  fixes: [],
} as const;
let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-closed-"));
});
afterAll(() => rm(root, { recursive: true }));

/** Evidence with reports of other tools as files; the directory of our own is empty. */
async function withReports(...reports: readonly (readonly [name: string, text: string, digest?: string])[]) {
  for (const [name, text] of reports) await writeFile(join(root, name), text);
  const entries = reports.map(([name, , digest]) => (digest === undefined ? name : `${name}@${digest}`));
  const loaded = await loadEvidence({ root, directory: ".", reports: entries }, nothingAttested, {
    sboms: true,
  });
  return { ...loaded, directory: evidenceDirectory() };
}

const trivy = (changes: object = {}): string =>
  JSON.stringify({
    SchemaVersion: 2,
    ArtifactName: "shop:ci",
    ArtifactType: "container_image",
    Metadata: { RepoDigests: [`shop@${imageDigest}`] },
    Results: [{ Target: "shop", Class: "os-pkgs" }],
    ...changes,
  });
const grype = (changes: object = {}): string =>
  JSON.stringify({
    matches: [],
    source: { type: "image", target: { manifestDigest: imageDigest } },
    descriptor: { name: "grype", version: "0.80.0", db: { built: "2026-11-24T00:00:00Z", error: null } },
    ...changes,
  });
const sarif = (name: string, changes: object = {}): string =>
  JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name } }, results: [], ...changes }] });
const dockle = JSON.stringify({ summary: { fatal: 0, warn: 0, info: 0, pass: 9 } });
const syft = (changes: object = {}): string =>
  JSON.stringify({
    artifacts: [],
    source: { type: "image", metadata: { manifestDigest: imageDigest } },
    descriptor: { name: "syft", version: "1" },
    schema: { version: "16.0.0" },
    ...changes,
  });

async function decisionOf(evidence: Evidence, file: PolicyFile = {}, require?: readonly string[]): Promise<string> {
  const policy = policyWith(file, { ...(require === undefined ? {} : { require }) });
  return decide(policy, evidence, question).verdict.decision;
}

describe("whole reports pass", () => {
  test.each<[string, readonly [string, string, string?], string]>([
    ["of Trivy", ["a.json", trivy()], "trivy"],
    ["of Grype", ["a.json", grype()], "grype"],
    ["of Syft", ["a.json", syft()], "syft"],
    ["of Dockle, with a digest", ["a.json", dockle, imageDigest], "dockle"],
    ["in SARIF of Grype, with a digest", ["a.sarif", sarif("grype"), imageDigest], "grype"],
    ["in SARIF of CodeQL, as source", ["a.sarif", sarif("CodeQL"), "source"], "codeql"],
    [
      "in SARIF of CodeQL, with a revision",
      ["a.sarif", sarif("CodeQL", { versionControlProvenance: [{ repositoryUri: "https://x.example/a" }] })],
      "codeql",
    ],
    ["in SARIF of ZAP, with a digest", ["a.sarif", sarif("ZAP"), imageDigest], "zap"],
    ["in SARIF of ZAP, of a running instance", ["a.sarif", sarif("ZAP"), `instance:${imageDigest}`], "zap@instance"],
    ["in SARIF of Docker Bench, of a host", ["a.sarif", sarif("Docker Bench"), "host:ci-1"], "docker-bench"],
    ["in SARIF of kube-bench, of a cluster", ["a.sarif", sarif("kube-bench"), "cluster"], "kube-bench@cluster"],
  ])("%s", async (_name, report, tool) => {
    expect(await decisionOf(await withReports(report), {}, [tool])).toBe("pass");
  });
});

describe("no report passes", () => {
  const config = { Metadata: { ImageID: other } };
  test.each<[string, readonly [string, string, string?]]>([
    ["that is empty", ["a.json", ""]],
    ["that is blank", ["a.json", "\n"]],
    ["that is cut off", ["a.json", trivy().slice(0, -5)]],
    ["that has two documents", ["a.json", trivy() + trivy()]],
    ["that is no UTF-8", ["a.json", '{"matches":"\uFFFD"}']],
    ["of Trivy about another digest", ["a.json", trivy({ Metadata: { RepoDigests: [`shop@${other}`] } })]],
    ["of Trivy about another configuration", ["a.json", trivy(config)]],
    ["of Trivy about no digest", ["a.json", trivy({ Metadata: {} })]],
    ["of Trivy about a digest of half the length", ["a.json", trivy({ Metadata: { RepoDigests: ["a@sha256:77aa"] } })]],
    ["of Trivy about the name only", ["a.json", trivy({ Metadata: { RepoTags: ["shop:ci"] } })]],
    ["of Trivy that examined nothing", ["a.json", trivy({ Results: [] })]],
    ["of Trivy without results", ["a.json", trivy({ Results: undefined })]],
    ["of Trivy in an unknown layout", ["a.json", trivy({ SchemaVersion: 9 })]],
    [
      "of Trivy with a vulnerability without id",
      ["a.json", trivy({ Results: [{ Target: "x", Vulnerabilities: [{}] }] })],
    ],
    ["of Trivy whose digest the call contradicts", ["a.json", trivy(), other]],
    [
      "of Grype about another digest",
      ["a.json", grype({ source: { type: "image", target: { manifestDigest: other } } })],
    ],
    [
      "of Grype about a directory, with a digest",
      ["a.json", grype({ source: { type: "directory", target: "." } }), imageDigest],
    ],
    ["of Grype about an SBOM", ["a.json", grype({ source: { type: "sbom-file", target: "x" } })]],
    ["of Grype without matches", ["a.json", grype({ matches: null })]],
    ["of Grype without data", ["a.json", grype({ descriptor: { name: "grype", version: "1" } })]],
    [
      "of Grype with broken data",
      ["a.json", grype({ descriptor: { name: "grype", version: "1", db: { error: "checksum" } } })],
    ],
    [
      "of Grype with data that is not valid",
      ["a.json", grype({ descriptor: { name: "grype", version: "1", db: { status: { valid: false } } } })],
    ],
    [
      "of Syft about another digest",
      ["a.json", syft({ source: { type: "image", metadata: { manifestDigest: other } } })],
    ],
    ["of Syft with broken components", ["a.json", syft({ artifacts: [3] })]],
    ["of Dockle without a digest", ["a.json", dockle]],
    ["of Dockle with another digest", ["a.json", dockle, other]],
    ["of hadolint that is an empty list", ["a.json", "[]"]],
    [
      "of hadolint that could not parse",
      ["a.json", '[{"file":"Dockerfile","line":1,"column":3,"code":"DL1000","level":"error","message":"unexpected"}]'],
    ],
    ["in SARIF of Grype without a digest", ["a.sarif", sarif("grype")]],
    ["in SARIF of Snyk without a digest", ["a.sarif", sarif("Snyk Container")]],
    ["in SARIF of a run that failed", ["a.sarif", sarif("CodeQL", { invocations: [{ executionSuccessful: false }] })]],
    [
      "in SARIF of a run with errors",
      [
        "a.sarif",
        sarif("CodeQL", {
          invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ level: "error" }] }],
        }),
      ],
    ],
    ["in SARIF without results", ["a.sarif", sarif("CodeQL", { results: undefined })]],
    ["in SARIF of ours", ["a.sarif", sarif("Seaworthy")]],
    ["in SARIF that does not say what it is about", ["a.sarif", sarif("CodeQL")]],
    [
      "of source with a digest",
      ["a.sarif", sarif("CodeQL", { versionControlProvenance: [{ revisionId: "a".repeat(40) }] }), imageDigest],
    ],
    ["of an image as source", ["a.json", trivy(), "source"]],
    ["of an image as a host", ["a.json", trivy(), "host"]],
    ["of an image as an instance of another", ["a.json", trivy(), `instance:${other}`]],
    ["of a running instance of another image", ["a.sarif", sarif("ZAP"), `instance:${other}`]],
    ["of an index that nothing examined", ["a.sarif", sarif("ZAP"), other]],
    ["of an unknown kind", ["a.sarif", sarif("ZAP"), "planet:earth"]],
    [
      "in SARIF of another commit",
      ["a.sarif", sarif("CodeQL", { versionControlProvenance: [{ revisionId: "b".repeat(40) }] })],
    ],
  ])("%s", async (_name, report) => {
    const evidence = await withReports(report);
    const { verdict } = decide(policyWith(), evidence, { ...question, run: { ...run, commit: "a".repeat(40) } });
    expect(verdict.decision).toBe("undecided");
    expect(verdict.rules[0]?.because[0]?.what).toContain("a.");
  });

  test("that is not there, or is a directory", async () => {
    for (const name of ["nowhere.json", "."]) {
      const loaded = await loadEvidence({ root, directory: ".", reports: [name] }, nothingAttested, {
        sboms: false,
      });
      expect(await decisionOf({ ...loaded, directory: evidenceDirectory() })).toBe("undecided");
    }
  });

  test("about two of the digests that are asked about", async () => {
    const evidence = await withReports([
      "a.json",
      trivy({ Metadata: { RepoDigests: [`a@${imageDigest}`, `b@${other}`] } }),
    ]);
    const both = { ...question, digests: [imageDigest, other] };
    expect(decide(policyWith({}, { require: [] }), evidence, both).verdict.decision).toBe("undecided");
  });

  test.each(["image-scan", "Image Scan", "sbom-generate", "verify"])("of a tool that calls itself %s", async (name) => {
    const evidence = await withReports(["a.sarif", sarif(name, { properties: { imageName: "shop" } }), imageDigest]);
    const required = name.toLowerCase().replace(" ", "-");
    const rest = evidence.directory.evidence.filter(({ record }) => record.action !== required);
    expect(await decisionOf({ ...evidence, directory: { evidence: rest, problems: [] } }, {}, [required])).toBe(
      "undecided",
    );
  });

  test("where the tool that is required left none", async () => {
    expect(await decisionOf(evidenceOf(evidenceDirectory()), {}, ["trivy"])).toBe("undecided");
    expect(await decisionOf(await withReports(["a.json", grype()]), {}, ["trivy"])).toBe("undecided");
  });
});

describe("no evidence of ours passes", () => {
  const gap = { what: "/x.jar", why: "encrypted zip", weight: "partial" as const };
  test.each<[string, string, Partial<EvidenceRecord>]>([
    ["of another digest", "image-scan", { subject: { ...image, digest: other } }],
    ["of source for an image", "image-scan", { subject: source }],
    ["of an image for source", "dockerfile-lint", { subject: image }],
    ["of another run", "image-scan", { run: { ...run, runId: "2" } }],
    ["of another attempt", "image-scan", { run: { ...run, runAttempt: "2" } }],
    ["of another job", "sbom-generate", { run: { ...run, job: "x" } }],
    ["of another repository", "image-scan", { run: { ...run, repository: "evil/shop" } }],
    ["of a terminal", "image-scan", { run: { host: "terminal" } }],
    ["that is partial", "image-scan", { complete: false, coverage: { examined: {}, gaps: [gap] } }],
    [
      "that is partial, of what is not required",
      "manifest-check",
      { complete: false, coverage: { examined: {}, gaps: [gap] } },
    ],
    ["of another action's name", "image-scn", {}],
  ])("%s", async (_name, action, changes) => {
    const instead = action === "image-scn" ? "image-scan" : action;
    const rest = evidenceDirectory().evidence.filter(({ record }) => record.action !== instead);
    expect(await decisionOf(evidenceOf({ evidence: [...rest, item(action, [], changes)], problems: [] }))).toBe(
      "undecided",
    );
  });

  test.each(["unreadable", "malformed", "missing-file", "changed-file", "inconsistent"] as const)(
    "that is %s",
    async (code) => {
      const problems = [{ file: "out/x.evidence.json", code, message: "no" }];
      expect(await decisionOf(evidenceOf({ ...evidenceDirectory(), problems }))).toBe("undecided");
    },
  );
});

describe("no record passes the rule base-images", () => {
  const rules = { "base-images": { allowed: ["node", "ghcr.io/owner/*"], deployed: true } };
  const node = { reference: "node:24", use: "base", file: "Dockerfile", line: 1 } as const;
  const decisionWith = (lint: Partial<EvidenceRecord> | undefined, manifests: Partial<EvidenceRecord> | undefined) => {
    const { evidence: all } = evidenceDirectory();
    const records = [
      ...all.filter(({ record }) => record.action !== "dockerfile-lint"),
      ...(lint === undefined ? [] : [item("dockerfile-lint", [], lint)]),
      ...(manifests === undefined ? [] : [item("manifest-check", [], { subject: source, ...manifests })]),
    ];
    return decisionOf(evidenceOf({ evidence: records, problems: [] }), { rules }, ["image-scan"]);
  };
  const gap = { what: "Dockerfile", why: "it cannot be read", weight: "partial" as const };
  const partial = { complete: false, coverage: { examined: {}, gaps: [gap] } };

  test("but one that states what is allowed", async () => {
    expect(await decisionWith({ images: [node] }, { images: [{ ...node, use: "deployed" }] })).toBe("pass");
    expect(await decisionWith({ images: [] }, { images: [] })).toBe("pass");
  });

  test.each<[string, Parameters<typeof decisionWith>]>([
    ["where dockerfile-lint left none", [undefined, { images: [] }]],
    ["where dockerfile-lint does not state images", [{}, { images: [] }]],
    ["where dockerfile-lint could not read a file", [{ images: [node], ...partial }, { images: [] }]],
    ["of another run", [{ images: [node], run: { ...run, runId: "2" } }, { images: [] }]],
    ["where manifest-check left none", [{ images: [node] }, undefined]],
    ["where manifest-check does not state images", [{ images: [node] }, {}]],
    ["where manifest-check could not read a file", [{ images: [node] }, { images: [], ...partial }]],
  ])("%s", async (_name, records) => {
    expect(await decisionWith(...records)).toBe("undecided");
  });

  test.each<[string, object]>([
    ["that lies outside the patterns", { reference: "evil.example/node:24" }],
    ["whose registry begins like one that is allowed", { reference: "ghcr.io.evil.example/owner/a" }],
    ["whose owner begins like one that is allowed", { reference: "ghcr.io/owner-evil/a" }],
    ["whose path is the name of one that is allowed", { reference: "evil.example/ghcr.io/owner/a" }],
    ["that only the build knows", { reference: "$BASE", unknown: ["BASE"] }],
    ["whose variables nobody names", { reference: "ghcr.io/owner/$X" }],
    ["that was cut", { reference: `ghcr.io/owner/${"a".repeat(90)}…` }],
    ["that is a build context of an allowed name", { context: true }],
    ["that is blank", { reference: " " }],
  ])("with an image %s", async (_name, changes) => {
    const image = { ...node, ...changes };
    expect(await decisionWith({ images: [node, image] }, { images: [] })).toBe("deny");
    expect(await decisionWith({ images: [node] }, { images: [{ ...image, use: "deployed" }] })).toBe("deny");
  });
});

describe("no policy passes", () => {
  test.each<[string, string, RegExp]>([
    ["with an unknown key", "preste: strict", /did you mean "preset"/u],
    ["with an unknown preset", "preset: strct", /did you mean "strict"/u],
    ["with an unknown rule", "rules: { known-expoited: {} }", /did you mean "known-exploited"/u],
    ["with an unknown key of a rule", "rules: { epss: { abvoe: 0.1 } }", /did you mean "above"/u],
    ["with a rule without its bound", "rules: { epss: {} }", /above/u],
    ["with a bound out of range", "rules: { epss: { above: 50 } }", /above/u],
    ["with a bound of another type", 'rules: { epss: { above: "0.5" } }', /above/u],
    ["with days below zero", "rules: { sla: { high: -1 } }", /sla.high/u],
    ["with a fraction of a day", "rules: { sla: { high: 1.5 } }", /sla.high/u],
    ["with a mistyped severity", "rules: { severities: { hihg: deny } }", /did you mean "high"/u],
    ["with a mistyped effect", "rules: { severities: { high: denny } }", /did you mean "deny"/u],
    ["with `sla` and no days", "rules: { severities: { high: sla } }", /no days for high/u],
    ["with `sla` and its rule off", "rules: { severities: { high: sla }, sla: { high: 3, enforce: off } }", /is off/u],
    ["with a date that is none", "rules: { root-user: { from: 2027-02-30 } }", /from/u],
    ["with an empty block list", "rules: { packages: { blocked: [] } }", /blocked/u],
    ["with a package that is no purl", "rules: { packages: { blocked: [lodash] } }", /blocked/u],
    [
      "with a fault in an expression",
      "rules: { expressions: [{ id: a, deny-if: finding.x, message: m }] }",
      /unknown field/u,
    ],
    [
      "with two expressions of one name",
      "rules: { expressions: [{ id: a, deny-if: 'true', message: m }, { id: a, deny-if: 'true', message: m }] }",
      /two expressions/u,
    ],
    ["that is broken YAML", "rules: {", /policy.yaml/u],
    ["that is a list", "[]", /policy.yaml/u],
    [
      "that is an alias bomb",
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]`,
      /./u,
    ],
    ["with base images without a list", "rules: { base-images: {} }", /allowed/u],
    ["with an empty list of base images", "rules: { base-images: { allowed: [] } }", /allowed/u],
    ["with a mistyped key of base images", "rules: { base-images: { alow: [node] } }", /unknown key "alow"/u],
    ["with a base image that is a bare registry", "rules: { base-images: { allowed: [ghcr.io] } }", /ghcr\.io\/\*/u],
    ["with a registry of anybody", "rules: { base-images: { allowed: ['*ghcr.io/a'] } }", /other people's/u],
    ["with a limit of waivers that is none", "waiver-limits: { critical: for ever }", /critical/u],
  ])("%s", (_name, yaml, message) => {
    expect(() => policyFrom(yaml)).toThrow(message);
  });

  test("whose expression cannot be judged", async () => {
    const rules = { expressions: [{ id: "a", "deny-if": "finding.epss > 0.5", message: "m" }] };
    const evidence = evidenceOf(evidenceDirectory([], []));
    expect(await decisionOf(evidence, { rules })).toBe("pass");
    const { verdict } = decide(
      policyWith({ rules }, { failOn: "none" }),
      evidenceOf(evidenceDirectory([noScore])),
      question,
    );
    expect(verdict.decision).toBe("deny");
    expect(verdict.rules.at(-1)?.because[0]?.what).toContain("rule error");
  });
});
