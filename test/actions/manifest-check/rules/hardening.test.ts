import { describe, expect, it } from "vitest";
import { fixManifests } from "../../../../actions/manifest-check/fixes/fix-files.ts";
import { defaultCheckOptions } from "../../../../actions/manifest-check/options.ts";
import { hardeningSettings } from "../../../../actions/manifest-check/rules/hardening.ts";
import { manifestRules } from "../../../../actions/manifest-check/rules/registry.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { at, check, findingsOf } from "../checking.ts";
import { testRules } from "../rule-cases.ts";

const joined = { profile: "recommended" } as const;

testRules({
  "SW-K8S-hardening": {
    fires: ["securityContext:\n  readOnlyRootFilesystem: true"],
    silent: ["# seaworthy global ignore=SW-K8S-hardening reason=x\nsecurityContext: {}"],
    options: joined,
  },
  "SW-COMPOSE-hardening": {
    fires: ["image: web:1.0"],
    silent: [
      "image: web@sha256:1111111111111111111111111111111111111111111111111111111111111111\nmem_limit: 64m\ncpus: 1\npids_limit: 64\nread_only: true\ncap_drop: [ALL]\nsecurity_opt: [no-new-privileges:true]\nhealthcheck: {test: [CMD, a]}",
    ],
    options: joined,
  },
});

const compose = (service: string): Record<string, string> => ({
  "compose.yaml": `services:\n  web:\n    image: web:1.0\n${service}  db:\n    image: db:1.0\n    mem_limit: 64m\n    privileged: true\n`,
});

const deployment = (annotations: string, containers: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\n  annotations: {${annotations}}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      securityContext:\n        runAsUser: 10001\n      containers:\n${containers}`;
const two = deployment(
  "",
  "        - name: app\n          image: app:1.0\n        - name: sidecar\n          image: sidecar:1.0\n          resources: {limits: {memory: 64Mi}}\n",
);

describe("missing hardening", () => {
  it("is one low finding for each service, at its key, next to what is wrong", () => {
    const { findings } = check(compose(""));
    expect(findings.map((finding) => [finding.ruleId, finding.severity, at(finding)])).toEqual([
      ["SW-COMPOSE-hardening", "low", "2:3"],
      ["SW-COMPOSE-hardening", "low", "4:3"],
      ["SW-COMPOSE-privileged", "high", "7:5"],
    ]);
    expect(findings[0]?.message).toBe(
      "Service web lacks 8 hardening settings: memory limit, CPU limit, process limit, health check, read-only root file system, dropped capabilities, no-new-privileges, image digest",
    );
    expect(findings[1]?.message).not.toContain("memory limit");
  });

  it("is one finding for each workload, at its name, with containers that alone lack a setting", () => {
    const found = findingsOf("SW-K8S-hardening", two);
    expect(found.map((finding) => at(finding))).toEqual(["4:3"]);
    expect(found[0]?.message).toMatch(/^Deployment web lacks \d+ hardening settings: memory limit \(app\), /);
    expect(found[0]?.message).toContain("dropped capabilities, ");
    expect(check(two).findings.filter(({ ruleId }) => Object.hasOwn(hardeningSettings, ruleId))).toEqual([]);
  });

  it.each([
    ["strict", { profile: "strict" as const }],
    ["standards", { joinsHardening: false }],
  ])("is one finding for each setting with %s", (_name, options) => {
    expect(findingsOf("SW-K8S-hardening", two, options)).toEqual([]);
    expect(findingsOf("SW-K8S-memory-limit", two, options)).toHaveLength(1);
    expect(check(two, options).rules.map(({ id }) => id)).not.toContain("SW-K8S-hardening");
  });

  it("has a fingerprint that does not depend on what is missing", () => {
    const [before] = findingsOf("SW-COMPOSE-hardening", compose(""));
    const [after] = findingsOf("SW-COMPOSE-hardening", compose("    read_only: true\n"));
    expect(after?.message).toContain("lacks 7");
    expect(after?.fingerprint).toBe(before?.fingerprint);
  });

  it("has an item less for each suppressed id, which is used and stays a suppressed finding", () => {
    const ignored = ["SW-K8S-writable-root", "CKV_K8S_43", "KSV-0018"];
    const { findings } = check(two, { ignored });
    const found = findings.find(({ ruleId }) => ruleId === "SW-K8S-hardening");
    expect(found?.message).not.toContain("read-only root");
    expect(found?.message).not.toContain("memory limit");
    const suppressed = findings.filter(({ suppression }) => suppression !== undefined).map(({ ruleId }) => ruleId);
    expect(new Set(suppressed)).toEqual(
      new Set(["SW-K8S-writable-root", "SW-K8S-memory-limit", "SW-K8S-image-digest"]),
    );
  });

  it("follows comments and annotations that name one setting", () => {
    const commented = {
      "compose.yaml":
        "services:\n  # seaworthy ignore=SW-COMPOSE-pids-limit,SW-COMPOSE-image-digest reason=x\n  web:\n    image: web:1.0\n",
    };
    const [finding] = findingsOf("SW-COMPOSE-hardening", commented);
    expect(finding?.message).not.toMatch(/process limit|digest/);
    expect(findingsOf("SW-MC-suppression-unused", commented)).toEqual([]);
    const annotated = two.replace(
      "annotations: {}",
      'annotations: {"ignore-check.kube-linter.io/no-read-only-root-fs": x}',
    );
    const [whole] = findingsOf("SW-K8S-hardening", annotated);
    expect(whole?.message).not.toContain("read-only root");
  });

  it("is none if every setting is suppressed, and suppressed by its own id", () => {
    const ignored = Object.keys(hardeningSettings);
    expect(findingsOf("SW-K8S-hardening", two, { ignored })).toEqual([]);
    const { findings } = check(two, { ignored: ["SW-K8S-hardening"] });
    expect(findings.find(({ ruleId }) => ruleId === "SW-K8S-hardening")?.suppression).toBeDefined();
  });

  it("does not include what is wrong rather than missing, required, or enabled by name", () => {
    const wrong = two.replace(
      "image: app:1.0",
      "image: app:1.0\n          securityContext: {allowPrivilegeEscalation: true}",
    );
    expect(findingsOf("SW-K8S-privilege-escalation", wrong)).toHaveLength(1);
    expect(findingsOf("SW-K8S-seccomp-unset", two, { podSecurity: { level: "restricted" } })[0]?.severity).toBe("high");
    expect(findingsOf("SW-K8S-memory-limit", two, { enabled: ["SW-K8S-memory-limit"] })).toHaveLength(1);
  });

  it("has one fix, which writes common parents once and leaves nothing to fix", async () => {
    const [finding] = findingsOf("SW-K8S-hardening", two);
    expect(finding?.fixes).toHaveLength(1);
    const file = { path: "app.yaml", source: new SourceText(two) };
    const { changed, applied } = await fixManifests([file], defaultCheckOptions("2026-01-15"));
    expect(applied).toBe(1);
    expect(changed[0]?.source.text).toBe(
      deployment(
        "",
        "        - name: app\n          image: app:1.0\n          securityContext:\n            capabilities:\n              drop: [ALL]\n            allowPrivilegeEscalation: false\n        - name: sidecar\n          image: sidecar:1.0\n          resources: {limits: {memory: 64Mi}}\n          securityContext:\n            capabilities:\n              drop: [ALL]\n            allowPrivilegeEscalation: false\n      automountServiceAccountToken: false\n",
      ).replace(
        "        runAsUser: 10001\n",
        "        runAsUser: 10001\n        runAsNonRoot: true\n        seccompProfile:\n          type: RuntimeDefault\n",
      ),
    );
    const [rest] = findingsOf("SW-K8S-hardening", changed[0]?.source.text ?? "");
    expect(rest?.fixes).toEqual([]);
  });

  it("is made of rules that exist and run by default", () => {
    for (const id of Object.keys(hardeningSettings)) expect(manifestRules.get(id)?.isOptIn, id).toBe(false);
  });
});
