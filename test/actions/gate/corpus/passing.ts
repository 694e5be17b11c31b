import { nothingAttested } from "../../../../actions/gate/model.ts";
import type { PolicyFile } from "../../../../actions/gate/policy/schema.ts";
import type { EvidenceRecord, ImageUse } from "../../../../shared/evidence/index.ts";
import { type Finding, fingerprint } from "../../../../shared/findings/index.ts";
import { imageDigest, lintFinding, packageFinding } from "../../../harness/samples.ts";
import { advisoryWith, question } from "../fixtures.ts";
import { type Change, type Step, stepFiles, type World } from "./world.ts";

export const otherDigest = `sha256:${"1".repeat(64)}`;
export const builder = "https://github.com/owner/repo/.github/workflows/release.yml@refs/heads/main";
export const repository = "https://github.com/owner/repo";
const statement = `sha256:${"5".repeat(64)}`;
export const attestedBy = { by: "the key sha256:0123456789ab", statement };

export const node: ImageUse = {
  reference: "node:24@sha256:".concat("2".repeat(64)),
  use: "base",
  file: "Dockerfile",
  line: 1,
};

/** Every rule of a policy at once, so that a mutation of anything is judged by something. */
export const rules = {
  severities: { critical: "deny", high: "deny", medium: "sla", low: "allow", info: "allow" },
  sla: { critical: 7, high: 30, medium: 60 },
  "known-exploited": {},
  epss: { above: 0.1 },
  packages: { blocked: ["pkg:npm/event-stream@3.3.6", "pkg:deb/*/telnetd*", "pkg:pypi/pyyaml"] },
  licenses: { blocked: ["AGPL-3.0-only", "SSPL-*"], unknown: "deny" },
  "end-of-life": {},
  "root-user": {},
  signatures: {},
  provenance: { builders: [`${repository}/.github/workflows/*`], sources: ["https://github.com/owner/*"] },
  "image-age": { days: 90 },
  "base-images": { allowed: ["node", "ghcr.io/owner/*"], pinned: true, deployed: true },
  "evidence-age": { "data-hours": 72, "record-hours": 24 },
  "full-read": {},
  expressions: [
    { id: "no-new-npm", "deny-if": 'has(finding.package) && finding.package.type == "gem"', message: "no gems" },
    { id: "no-advisory", "deny-if": 'finding.aliases.exists(a, a == "GHSA-dead-dead-dead")', message: "not this one" },
  ],
} as const satisfies Record<string, unknown>;

/** A medium vulnerability that was published four days ago and has days left. */
export const recent: Finding = {
  ...advisoryWith({ severity: "medium", published: "2026-11-20T10:00:00Z", epss: 0.01 }),
  severity: "medium",
};

/** A vulnerability of another package with other facts. */
export function vulnerability(changes: Partial<Finding> = {}, facts: Partial<NonNullable<Finding["advisory"]>> = {}) {
  const id = changes.ruleId ?? "CVE-2026-1000";
  const base = packageFinding(id, "low", { aliases: [], fingerprint: fingerprint(id, "pkg:npm/ws") });
  const { advisory } = base;
  if (advisory === undefined) throw new Error("the sample has no advisory");
  return {
    ...base,
    package: { name: "ws", version: "1.0.0", purl: "pkg:npm/ws@1.0.0", path: "/app/ws/package.json" },
    advisory: { ...advisory, severity: "low", published: "2026-11-20", ...facts },
    ...changes,
  } as Finding;
}

/** A component of an SBOM. */
export function component(purl: string, licenses: readonly string[] = ["MIT"], more: object = {}): object {
  const name = /([^/@]+)(?:@|$)/u.exec(purl.replace(/^.*\//u, ""))?.[1] ?? purl;
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version: "1",
    purl,
    licenses: licenses.map((text) => ({ license: { name: text } })),
    ...more,
  };
}

/** An SBOM of the image. */
export function sbomWith(components: readonly object[], timestamp = "2026-11-01T00:00:00Z"): string {
  const metadata = { timestamp, component: { type: "container", name: "shop:ci", version: imageDigest } };
  return JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, metadata, components });
}

const components = [
  component("pkg:npm/minimist@1.2.0"),
  component("pkg:deb/debian/libc6@2.36?arch=amd64", ["LGPL-2.1"]),
];
export const advisories: NonNullable<EvidenceRecord["advisories"]> = {
  source: "oci://advisories",
  digest: `sha256:${"a".repeat(64)}`,
  records: 100_000,
  dated: "2026-11-24T00:00:00Z",
  authentication: "key",
};

const steps: Readonly<Record<string, Step>> = {
  "dockerfile-lint": { findings: [lintFinding("DL3008", "low", 4)], record: { images: [node] } },
  "manifest-check": { record: { images: [{ ...node, use: "deployed", file: "k8s.yaml" }] } },
  "image-scan": { findings: [recent, vulnerability()], record: { advisories } },
  "sbom-generate": { sbom: sbomWith(components) },
  verify: {},
};

/** A world that passes by a policy with every rule. */
export const passing: World = {
  policy: { attestors: [{ key: "release.pub" }], rules: rules as unknown as NonNullable<PolicyFile["rules"]> },
  inputs: {
    failOn: "high",
    newOnly: false,
    require: ["dockerfile-lint", "image-scan", "sbom-generate"],
    attestedOnly: false,
    file: ".seaworthy.yaml",
  },
  files: Object.assign({}, ...Object.entries(steps).map(([action, step]) => stepFiles(action, step))) as World["files"],
  reports: [],
  texts: {},
  attested: {
    ...nothingAttested,
    provenances: [{ attestedBy, digests: [imageDigest], builder, sources: [repository] }],
    statements: [attestedBy],
  },
  question,
};

/** Changes what a step leaves: findings come in addition, facts of the record instead. */
export function step(action: string, { findings = [], record = {}, sbom }: Step): Change {
  const base = steps[action] ?? {};
  const text = sbom ?? base.sbom;
  return (world) => ({
    ...world,
    files: {
      ...world.files,
      ...stepFiles(action, {
        findings: [...(base.findings ?? []), ...findings],
        record: { ...base.record, ...record },
        ...(text === undefined ? {} : { sbom: text }),
      }),
    },
  });
}

/** Adds findings to the image scan. */
export function scanned(...findings: readonly Finding[]): Change {
  return step("image-scan", { findings });
}

/** Adds components to the SBOM. */
export function listed(...more: readonly object[]): Change {
  return step("sbom-generate", { sbom: sbomWith([...components, ...more]) });
}

/** Edits the text of a file in the evidence directory; the edit must change something. */
export function edited(name: string, edit: (text: string) => string): Change {
  return (world) => {
    const before = world.files[name];
    if (before === undefined) throw new Error(`no file ${name}`);
    const after = edit(before);
    if (after === before) throw new Error(`the edit of ${name} changes nothing`);
    return { ...world, files: { ...world.files, [name]: after } };
  };
}

/** Takes files out of the evidence directory. */
export function without(...names: readonly string[]): Change {
  return (world) => ({
    ...world,
    files: Object.fromEntries(Object.entries(world.files).filter(([name]) => !names.includes(name))),
  });
}

/** Adds or replaces files of the evidence directory. */
export function files(more: World["files"]): Change {
  return (world) => ({ ...world, files: { ...world.files, ...more } });
}

/** Replaces rules of the policy. */
export function ruled(changes: NonNullable<PolicyFile["rules"]>): Change {
  return (world) => ({ ...world, policy: { ...world.policy, rules: { ...world.policy.rules, ...changes } } });
}

/** Replaces keys of the policy. */
export function policy(changes: PolicyFile): Change {
  return (world) => ({ ...world, policy: { ...world.policy, ...changes } });
}

/** Replaces the policy by the text of a file. */
export function yaml(text: string): Change {
  return (world) => ({ ...world, yaml: text });
}

/** Changes the call. */
export function called(changes: Partial<World["question"]>, inputs: Partial<World["inputs"]> = {}): Change {
  return (world) => ({
    ...world,
    question: { ...world.question, ...changes },
    inputs: { ...world.inputs, ...inputs },
  });
}

/** Adds a report of another tool, with the digest that the call states. */
export function report(name: string, document: unknown, digest?: string): Change {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  return (world) => ({
    ...world,
    reports: [...world.reports, digest === undefined ? name : `${name}@${digest}`],
    texts: { ...world.texts, [name]: text },
  });
}

/** Changes what is attested. */
export function attested(changes: Partial<World["attested"]>): Change {
  return (world) => ({ ...world, attested: { ...world.attested, ...changes } });
}

/** Several changes, one after the other. */
export function all(...changes: readonly Change[]): Change {
  return (world) => changes.reduce((changed, change) => change(changed), world);
}
