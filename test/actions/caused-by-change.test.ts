import { afterAll, describe, expect, test } from "vitest";
import { spec as lintSpec } from "../../actions/dockerfile-lint/inputs.ts";
import { run as runLint } from "../../actions/dockerfile-lint/run.ts";
import { spec as manifestSpec } from "../../actions/manifest-check/inputs.ts";
import { run as runManifests } from "../../actions/manifest-check/run.ts";
import { type InputSpecs, noConfig, resolveInputs } from "../../shared/config/index.ts";
import { activeFindings, isNew, type Report } from "../../shared/findings/index.ts";
import { baseOpener } from "../../shared/runner/at-base.ts";
import { compareExamined } from "../../shared/runner/index.ts";
import { callOn, type Entries, removeCheckouts } from "../harness/unmerged-call.ts";

afterAll(removeCheckouts);

const actions = {
  lint: { spec: lintSpec, run: runLint },
  manifests: { spec: manifestSpec, run: runManifests },
} as const;

/** Runs an action on a change. */
async function runOn(
  action: keyof typeof actions,
  base: Entries,
  head: Entries,
  inputs: Readonly<Record<string, string>> = {},
) {
  const { host, settingsFiles } = await callOn(base, head);
  const { spec, run } = actions[action];
  const given: Readonly<Record<string, string | undefined>> = { shellcheck: "off", "allow-empty": "true", ...inputs };
  const context = {
    ...{
      inputs: resolveInputs<InputSpecs>(spec.inputs, (name) => given[name], noConfig.section(action)),
      settings: {},
    },
    ...{ config: noConfig, settingsFiles, host, now: new Date("2026-11-24T12:00:00Z"), version: "0.1.0" },
    openBase: baseOpener(settingsFiles, host.root),
  };
  return { result: await (run as (context: unknown) => ReturnType<typeof run>)(context), context };
}

/** Runs an action on a change, and compares it with the base. */
async function check(action: keyof typeof actions, base: Entries, head: Entries, files?: string): Promise<Report> {
  const { result, context } = await runOn(action, base, head, files === undefined ? {} : { files });
  const [compared] = await compareExamined(result.examined, context);
  if (compared === undefined) throw new Error("nothing was examined");
  return compared.report;
}

/** Rules of the findings that the change causes, with their files. */
async function causedBy(...call: Parameters<typeof check>): Promise<readonly string[]> {
  const report = await check(...call);
  expect(report.comparison).not.toHaveProperty("missing");
  return activeFindings(report)
    .filter(isNew)
    .map(({ ruleId, locations: [place] }) => `${ruleId} ${place?.file}:${place?.region.startLine}`);
}

const from = "FROM debian:12@sha256:0000000000000000000000000000000000000000000000000000000000000000\n";
const token = `ENV API_TOKEN=ghp_${"0123456789abcdefghijABCDEFGHIJ456789"}\n`;
const end = "HEALTHCHECK NONE\nUSER 1000\n";
const leaky = from + token + end;

describe("a change of Dockerfiles causes", () => {
  test.each<[string, Entries, Entries, readonly (string | RegExp)[]]>([
    ["nothing, if none differs", { Dockerfile: leaky }, { Dockerfile: leaky, "a.txt": "" }, []],
    ["nothing, if lines move", { Dockerfile: leaky }, { Dockerfile: `# a\n${from}LABEL a=b\n${token}${end}` }, []],
    [
      "nothing of unnamed stages, if it adds one before them",
      { Dockerfile: `${from}HEALTHCHECK NONE\n` },
      { Dockerfile: `${from}USER 1000\n${from}HEALTHCHECK NONE\n` },
      [/SW-DF-stage-unreachable Dockerfile:1/u],
    ],
    [
      "what a copy repeats",
      { "a/Dockerfile": leaky },
      { "a/Dockerfile": leaky, "b/Dockerfile": leaky },
      [/b\/Dockerfile:2/u],
    ],
    ["nothing, if a file is moved", { "a/Dockerfile": leaky }, { "b/Dockerfile": leaky }, []],
    [
      "what another file has in place of one that is gone",
      { "a/Dockerfile": leaky },
      { "b/Dockerfile": `${from}WORKDIR /app\nCOPY x y\nRUN make\n${token}${end}` },
      [/b\/Dockerfile:5/u],
    ],
    [
      "what is on a line that a moved file changes",
      {
        "a/Dockerfile": `${from}WORKDIR /a\nWORKDIR /b\nWORKDIR /c\nWORKDIR /d\nWORKDIR /e\nWORKDIR /f\n${token}${end}`,
      },
      {
        "b/Dockerfile": `${from}WORKDIR /a\nWORKDIR /b\nWORKDIR /c\nWORKDIR /d\nWORKDIR /e\nWORKDIR /f\n${token.replace("456789", "456780")}${end}`,
      },
      [/b\/Dockerfile:8/u],
    ],
    [
      "one finding, if an instruction is repeated",
      { Dockerfile: `${from}RUN sudo a\n${end}` },
      { Dockerfile: `${from}RUN sudo a\nWORKDIR /x\nRUN sudo a\n${end}` },
      [/DL3004 Dockerfile:4/u],
    ],
    [
      "a finding whose suppression it removes",
      { Dockerfile: `${from}# hadolint ignore=DL3004\nRUN sudo a\n${end}` },
      { Dockerfile: `${from}RUN sudo a\n${end}` },
      [/DL3004 Dockerfile:2/u],
    ],
    [
      "what the build context sends without the ignore file",
      { Dockerfile: `${from}COPY . /app\n${end}`, ".dockerignore": ".env\n", ".env": "A=b\n" },
      { Dockerfile: `${from}COPY . /app\n${end}`, ".env": "A=b\n" },
      [/SW-DF-context-unfiltered Dockerfile:2/u],
    ],
    [
      "nothing, if the build context only has more files",
      { Dockerfile: `${from}COPY . /app\n${end}`, ".env": "A=b\n" },
      { Dockerfile: `${from}COPY . /app\n${end}`, ".env": "A=b\n", "a.txt": "x", "b.txt": "y" },
      [],
    ],
    [
      "what an ignore file gets",
      { Dockerfile: leaky, ".dockerignore": "../a\n" },
      { Dockerfile: leaky, ".dockerignore": "../a\nx[\n" },
      [/SW-DI-invalid-pattern \.dockerignore:2/u],
    ],
    [
      "nothing in a file that a link led to",
      { "x/app": leaky, Dockerfile: { link: "x/app" } },
      { "x/app": leaky, Dockerfile: leaky },
      [],
    ],
  ])("%s", async (_what, base, head, expected) => {
    const caused = await causedBy("lint", base, head);
    expect({ caused, amount: caused.length }).toMatchObject({ amount: expected.length });
    for (const [index, pattern] of expected.entries()) expect(caused[index]).toMatch(pattern);
  });

  test("what it fixes is listed", async () => {
    const { comparison } = await check(
      "lint",
      { Dockerfile: leaky, "b/Dockerfile": leaky },
      { Dockerfile: from + end },
    );
    expect(comparison).toMatchObject({ from: "commit", source: "main at 1234567" });
    expect(comparison !== undefined && "fixed" in comparison ? comparison.fixed.length : 0).toBeGreaterThanOrEqual(2);
  });
});

const pod = (name: string, spec: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: shop }\nspec:\n${spec}`;
const container = (context: string, name = "app"): string =>
  `  containers:\n    - name: ${name}\n      image: registry.example/app:1\n      securityContext: ${context}\n`;
const privileged = pod("web", container("{ privileged: true }"));
const compose = (services: string): string => `name: shop\nservices:\n${services}`;
const service = (name: string, more: string): string => `  ${name}:\n    image: registry.example/${name}:1\n${more}`;

const rbac = (group: string, apiGroups: string): string =>
  `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: a }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
subjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: ${group} }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: b }
rules: [{ apiGroups: ${apiGroups}, resources: ["*"], verbs: ["*"] }]
`;

describe("a change of manifests causes", () => {
  test.each<[string, Entries, Entries, readonly RegExp[]]>([
    ["nothing, if none differs", { "pod.yaml": privileged }, { "pod.yaml": privileged, "a.txt": "" }, []],
    ["nothing, if a file is moved", { "pod.yaml": privileged }, { "k8s/web.yaml": privileged }, []],
    [
      "nothing, if a Compose file is moved",
      { "compose.yaml": compose(service("web", "    privileged: true\n")) },
      { "deploy/compose.yaml": compose(service("web", "    privileged: true\n")) },
      [],
    ],
    [
      "a privileged container",
      { "pod.yaml": pod("web", container("{}")) },
      { "pod.yaml": privileged },
      [/SW-K8S-privileged pod\.yaml:8/u],
    ],
    [
      "what an object repeats in another file",
      { "pod.yaml": privileged },
      { "pod.yaml": privileged, "copy.yaml": privileged },
      [/privileged copy\.yaml/u],
    ],
    [
      "what another object gets that replaces one",
      { "pod.yaml": privileged },
      { "pod.yaml": privileged.replace("name: web", "name: other") },
      [/privileged pod\.yaml/u],
    ],
    [
      "a worse capability in place of another",
      { "pod.yaml": pod("web", container("{ capabilities: { add: [NET_ADMIN] } }")) },
      { "pod.yaml": pod("web", container("{ capabilities: { add: [SYS_ADMIN] } }")) },
      [/pod\.yaml:8/u],
    ],
    [
      "what a service repeats under another name",
      { "compose.yaml": compose(service("web", "    privileged: true\n")) },
      { "compose.yaml": compose(service("web", "    privileged: true\n") + service("job", "    privileged: true\n")) },
      [/privileged compose\.yaml:8/u],
    ],
    [
      "what a service gets from a file with variables",
      { "compose.yaml": compose(service("web", `    privileged: $\{P:-false}\n`)), ".env": "P=false\n" },
      { "compose.yaml": compose(service("web", `    privileged: $\{P:-false}\n`)), ".env": "P=true\n" },
      [/privileged compose\.yaml/u],
    ],
    [
      "who else becomes an administrator",
      { "rbac.yaml": rbac("ops", '[""]') },
      { "rbac.yaml": rbac("evil", '[""]') },
      [/cluster-admin rbac\.yaml/u],
    ],
    [
      "what else a wildcard allows",
      { "rbac.yaml": rbac("ops", "[apps]") },
      { "rbac.yaml": rbac("ops", '[""]') },
      [/rbac-wildcard rbac\.yaml/u],
    ],
    [
      "what pods lack when it removes a NetworkPolicy",
      {
        "pod.yaml": privileged,
        "policy.yaml":
          "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: a, namespace: shop }\nspec: { podSelector: {}, policyTypes: [Ingress, Egress] }\n",
      },
      { "pod.yaml": privileged },
      [/SW-K8S-hardening pod\.yaml/u],
    ],
    [
      "what a kustomization patches in",
      {
        "kustomization.yaml": "resources: [pod.yaml]\n",
        "pod.yaml": pod("web", container("{}")),
      },
      {
        "kustomization.yaml": "resources: [pod.yaml]\npatches: [{ path: patch.yaml }]\n",
        "pod.yaml": pod("web", container("{}")),
        "patch.yaml": pod("web", container("{ privileged: true }")),
      },
      [/privileged patch\.yaml/u],
    ],
  ])("%s", async (_what, base, head, expected) => {
    const caused = (await causedBy("manifests", base, head)).filter((text) =>
      /priv|SYS|cap|hardening|cluster-admin|wildcard/iu.test(text),
    );
    for (const pattern of expected) expect(caused.join("\n")).toMatch(pattern);
    if (expected.length === 0) expect(await causedBy("manifests", base, head)).toEqual([]);
  });

  test("only what differs, in the files that the call names", async () => {
    const base = { "a/pod.yaml": privileged };
    expect(await causedBy("manifests", base, { ...base, "b/pod.yaml": privileged }, "a")).toEqual([]);
    expect((await causedBy("manifests", base, { ...base, "b/pod.yaml": privileged }, "a,b/*.yaml")).join()).toMatch(
      /privileged b\/pod\.yaml/u,
    );
  });
});

test("hadolint's threshold counts what the change causes", async () => {
  const outcomeOf = async (head: Entries): Promise<string | undefined> =>
    (await runOn("lint", { Dockerfile: `${from}RUN sudo a\n${end}` }, head, { "failure-threshold": "error" })).result
      .outcome;
  expect(await outcomeOf({ Dockerfile: `${from}RUN sudo a\n${end}LABEL a=b\n` })).toBe("pass");
  expect(await outcomeOf({ Dockerfile: `${from}RUN sudo a\nRUN sudo b\n${end}` })).toBe("findings");
});

test("everything counts if the base cannot be read, and the reason is given", async () => {
  const { comparison, findings } = await check(
    "lint",
    { Dockerfile: leaky, "a\0b": { link: "/etc" } },
    { Dockerfile: leaky },
  );
  expect(findings.every(isNew)).toBe(true);
  expect(comparison).toMatchObject({ missing: expect.stringMatching(/cannot be read from main at 1234567/u) });
});
