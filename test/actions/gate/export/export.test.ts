import { readFileSync } from "node:fs";
import { CelScalar, celEnv, celFunc, isCelError, parse, plan } from "@bufbuild/cel";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { Demand } from "../../../../actions/gate/export/demand.ts";
import { harborSettings } from "../../../../actions/gate/export/harbor.ts";
import { kyvernoPolicy } from "../../../../actions/gate/export/kyverno.ts";
import { clusterImagePolicy } from "../../../../actions/gate/export/policy-controller.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { describeUnless } from "../../../harness/skip.ts";
import { policyWith, waiver } from "../fixtures.ts";

const pem = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQ==\n-----END PUBLIC KEY-----\n";
const byKey: Demand = { name: "verdict", images: ["ghcr.io/owner/*"], signer: { kind: "key", key: pem } };
const keyless: Demand = {
  ...byKey,
  signer: {
    kind: "keyless",
    identity: "https://github.com/owner/repo/.github/workflows/release.yml@refs/heads/main",
    issuer: "https://token.actions.githubusercontent.com",
  },
  policyDigest: `sha256:${"a".repeat(64)}`,
};
const schemas = sharedData("schemas/kubernetes/");

describeUnless(schemas === undefined, "needs the given data schemas/kubernetes")(
  "a policy for a cluster is as its schema has it",
  () => {
    const validator = (name: string) => {
      const ajv = new Ajv({ strict: false, validateFormats: false });
      return ajv.compile(JSON.parse(readFileSync(`${schemas}${name}.schema.json`, "utf8")) as object);
    };
    test.each<[string, string, object]>([
      ["Kyverno's, with a key", "kyverno-imagevalidatingpolicy-v1", kyvernoPolicy(byKey)],
      ["Kyverno's, without a key", "kyverno-imagevalidatingpolicy-v1", kyvernoPolicy(keyless)],
      ["policy-controller's, with a key", "clusterimagepolicy-v1beta1", clusterImagePolicy({ ...byKey, maxDays: 7 })],
      ["policy-controller's, without a key", "clusterimagepolicy-v1beta1", clusterImagePolicy(keyless)],
    ])("%s", (_name, schema, policy) => {
      const validate = validator(schema);
      expect(validate(policy), JSON.stringify(validate.errors)).toBe(true);
      const known = (value: unknown, part: unknown): string[] => unknownKeys(value, part);
      const root = JSON.parse(readFileSync(`${schemas}${schema}.schema.json`, "utf8")) as Record<string, unknown>;
      expect(known({ ...policy, apiVersion: undefined, kind: undefined, metadata: undefined }, root)).toEqual([]);
    });
  },
);

/** Keys of a value that a structural schema does not have: the cluster would drop them without a word. */
function unknownKeys(value: unknown, schema: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => unknownKeys(item, fieldOf(schema, "items")));
  if (typeof value !== "object" || value === null) return [];
  const properties = fieldOf(schema, "properties");
  if (properties === undefined) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (inner === undefined) return [];
    const part = fieldOf(properties, key);
    return part === undefined ? [key] : unknownKeys(inner, part);
  });
}

function fieldOf(of: unknown, key: string): unknown {
  return typeof of === "object" && of !== null ? Object.entries(of).find(([name]) => name === key)?.[1] : undefined;
}

describe("Kyverno's expression", () => {
  const { spec } = kyvernoPolicy(keyless) as { spec: { validations: { expression: string }[] } };
  const verdict = {
    verificationResult: "PASSED",
    verifier: { id: "urn:seaworthy:gate" },
    policy: { digest: { sha256: "a".repeat(64) } },
  };
  const admits = (payload: object): boolean => {
    const dyn = CelScalar.DYN;
    const extract = celFunc("extractPayload", [dyn, dyn], dyn, () => payload as never);
    const run = plan(celEnv({ funcs: [extract] }), parse(spec.validations[1]?.expression ?? ""));
    const result = run({ variables: { every: ["a", "b"] }, attestations: { verdict: "x" } } as never);
    return !isCelError(result) && result === true;
  };
  test.each<[string, object, boolean]>([
    ["a verdict that passed", verdict, true],
    ["the statement around it", { predicateType: "x", predicate: verdict }, true],
    ["a verdict that did not pass", { ...verdict, verificationResult: "FAILED" }, false],
    ["another verifier's", { ...verdict, verifier: { id: "urn:other" } }, false],
    ["one by another policy", { ...verdict, policy: { digest: { sha256: "b".repeat(64) } } }, false],
    ["one that says nothing", {}, false],
  ])("on %s", (_name, payload, expected) => {
    expect(admits(payload)).toBe(expected);
  });
});

describe("policy-controller's rule", () => {
  test("states each demand, the age among them", () => {
    const text = JSON.stringify(clusterImagePolicy({ ...keyless, maxDays: 30 }));
    for (const part of ["PASSED", "urn:seaworthy:gate", "a".repeat(64), "30 * 24", "default isCompliant = false"])
      expect(text).toContain(part);
  });
});

describe("a demand that is not well formed is refused", () => {
  test.each<[string, Partial<Demand>]>([
    ["a name with a capital", { name: "Verdict" }],
    ["a name that is too long", { name: "a".repeat(64) }],
    ["no image", { images: [] }],
    ["an image that is an expression", { images: ["a' || 'b"] }],
    ["a private key", { signer: { kind: "key", key: pem.replaceAll("PUBLIC", "PRIVATE") } }],
    ["a text for a key", { signer: { kind: "key", key: "cosign.pub" } }],
    ["no days", { maxDays: 0 }],
    ["a part of a day", { maxDays: 0.5 }],
  ])("%s", (_name, changes) => {
    expect(() => clusterImagePolicy({ ...byKey, ...changes })).toThrow();
    expect(() => kyvernoPolicy({ ...byKey, ...changes })).toThrow();
  });

  test("an age for Kyverno", () => {
    expect(() => kyvernoPolicy({ ...byKey, maxDays: 3 })).toThrow(/clock/u);
  });
});

describe("Harbor's settings", () => {
  test("hold pulls at the mildest severity that is denied", () => {
    expect(harborSettings(policyWith(), "2026-11-24").body.metadata).toEqual({
      prevent_vul: "true",
      severity: "high",
      auto_scan: "true",
      enable_content_trust_cosign: "true",
      reuse_sys_cve_allowlist: "false",
    });
    expect(
      harborSettings(policyWith({ preset: "strict", unsigned: "this-job" }), "2026-11-24").body.metadata["severity"],
    ).toBe("medium");
    expect(harborSettings(policyWith({ preset: "audit" }), "2026-11-24").body.metadata["prevent_vul"]).toBe("false");
  });

  test("except what is waived without a scope and in force, until the first of it ends", () => {
    const waivers = [
      waiver({ id: "cve-2026-1", expires: "2026-12-01" }),
      waiver({ id: "CVE-2026-2", expires: "2026-11-30" }),
      waiver({ id: "CVE-2026-3", package: "minimist" }),
      waiver({ id: "CVE-2026-4", expires: "2026-11-20" }),
      waiver({ id: "DL3002" }),
    ];
    const { body, notes } = harborSettings(policyWith({ waivers }), "2026-11-24");
    expect(body.cve_allowlist).toEqual({
      items: [{ cve_id: "CVE-2026-1" }, { cve_id: "CVE-2026-2" }],
      expires_at: Date.parse("2026-11-30T23:59:59Z") / 1000,
    });
    expect(notes[0]).toMatch(/^3 waivers are left out/u);
  });
});
