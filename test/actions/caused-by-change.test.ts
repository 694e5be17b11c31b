import { inspect } from "node:util";
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
const piped = "RUN curl -fsSL https://example.org/install.sh | sh\n";
const secret = (digit: number): string => `ghp_${"kX3v9QmZ7tB2rL5wN8pH4cJ6sD1fG0aYeUi"}${digit}`;
/** Two stages: a builder and the image. */
const staged = (builder: string, image: string): string =>
  `${from.trimEnd()} AS build\n${builder}${from.replace("0000\n", "0001\n")}${image}${end}`;
/** Compose files that build a Dockerfile, and that contain one. */
const composed = (build: string): string => `services:\n  a:\n    build:\n      context: .\n      ${build}\n`;
const inlined = (instructions: string): string =>
  `services:\n  a:\n    build:\n      dockerfile_inline: |\n        ${from}        ${instructions}\n        USER 1000\n`;
const argued = `FROM alpine:$V\n${end}`;

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
      "nothing, if a Compose file that builds a Dockerfile changes and not how",
      { Dockerfile: `${from}RUN sudo a\n${end}`, "compose.yaml": composed("target: x") },
      { Dockerfile: `${from}RUN sudo a\n${end}`, "compose.yaml": `# a\n${composed("target: x")}` },
      [],
    ],
    [
      "what a new target ships",
      { Dockerfile: staged("", "ENV A=b\n").replace("AS build\n", 'AS build\nCMD ["x"]\n'), "docker-bake.hcl": "" },
      {
        Dockerfile: staged("", "ENV A=b\n").replace("AS build\n", 'AS build\nCMD ["x"]\n'),
        "docker-bake.hcl": 'target "a" {\n  target = "build"\n}\ntarget "b" {}\n',
      },
      [/SW-DF-user-missing Dockerfile:1/u],
    ],
    [
      "what a file is built on with another argument",
      { Dockerfile: `ARG V=12\n${argued}`, "compose.yaml": composed("args: {V: 3.22}") },
      { Dockerfile: `ARG V=12\n${argued}`, "compose.yaml": composed("args: {V: 3.10}") },
      [/SW-DF-end-of-life-base Dockerfile:2/u],
    ],
    [
      "all of a Dockerfile that a build names first",
      { "image.txt": `${from}RUN sudo a\n${end}`, "compose.yaml": "services: {a: {image: b}}\n" },
      { "image.txt": `${from}RUN sudo a\n${end}`, "compose.yaml": composed("dockerfile: image.txt") },
      [/DL3004 image\.txt:2/u],
    ],
    [
      "what an inline Dockerfile gets",
      { "compose.yaml": inlined("RUN sudo a") },
      { "compose.yaml": `# a\n${inlined("RUN sudo a\n        WORKDIR /x\n        RUN sudo b")}` },
      [/DL3004 compose\.yaml:9/u],
    ],
    [
      "nothing, if an inline Dockerfile moves",
      { "compose.yaml": inlined("RUN sudo a") },
      { "compose.yaml": `# a\n# b\n${inlined("RUN sudo a")}` },
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

  const looked = /SW-DF-tls-verification-off|SW-DF-secret-value|SW-DF-piped-script|SW-DF-chpasswd|DL3064/u;
  test.each<[string, Entries, Entries, readonly RegExp[]]>([
    [
      "a secret that moves from a builder to what ships",
      { Dockerfile: staged(token, "") },
      { Dockerfile: staged("", token) },
      [/SW-DF-secret-value Dockerfile:3/u],
    ],
    [
      "a piped script that moves from a builder to what ships",
      { Dockerfile: staged(piped, "") },
      { Dockerfile: staged("", piped) },
      [/SW-DF-piped-script Dockerfile:3/u],
    ],
    [
      "what a builder has, if the image is based on it",
      { Dockerfile: staged(token, "") },
      { Dockerfile: staged(token, "").replace(/FROM debian[^\n]+0001/u, "FROM build") },
      [/SW-DF-secret-value Dockerfile:2/u],
    ],
    [
      "what a builder has, if the image gets all its files",
      { Dockerfile: staged(token, "") },
      { Dockerfile: staged(token, "COPY --from=build / /\n") },
      [/SW-DF-secret-value Dockerfile:2/u],
    ],
    [
      "what a builder has, if the stage that ships is removed",
      { Dockerfile: staged(token, "") },
      { Dockerfile: staged(token, "").split("FROM debian:12")[1]?.replace(/^/u, "FROM debian:12") ?? "" },
      [/SW-DF-secret-value Dockerfile:2/u],
    ],
    [
      "what a stage that was not built has, if the image copies from it",
      { Dockerfile: staged(token, "") },
      { Dockerfile: staged(token, "COPY --from=build /app /app\n") },
      [/SW-DF-secret-value Dockerfile:2/u],
    ],
    [
      "nothing, if a secret moves from what ships to a builder",
      { Dockerfile: staged("", token) },
      { Dockerfile: staged(token, "") },
      [],
    ],
    [
      "nothing, if a stage gets another name",
      { Dockerfile: staged(token, token) },
      { Dockerfile: staged(token, token).replace("AS build", "AS compile") },
      [],
    ],
    [
      "one secret, if a builder has it, and the image gets it, too",
      { Dockerfile: staged(token, "") },
      { Dockerfile: staged(token, token) },
      [/SW-DF-secret-value Dockerfile:4/u],
    ],
    [
      "one secret, if the image has it, and a builder gets it, too",
      { Dockerfile: staged("", token) },
      { Dockerfile: staged(token, token) },
      [/SW-DF-secret-value Dockerfile:2/u],
    ],
    [
      "an unverified download from another place",
      { Dockerfile: `${from}RUN curl -k https://example.org/a -o /a\n${end}` },
      { Dockerfile: `${from}RUN curl -k https://example.com/a -o /a\n${end}` },
      [/SW-DF-tls-verification-off Dockerfile:2/u],
    ],
    [
      "what a builder has, if a variable makes the image based on it",
      { Dockerfile: `ARG BASE=debian\n${staged(token, "").replace(/FROM debian[^\n]+0001/u, "FROM $BASE")}` },
      { Dockerfile: `ARG BASE=build\n${staged(token, "").replace(/FROM debian[^\n]+0001/u, "FROM $BASE")}` },
      [/SW-DF-secret-value Dockerfile:3/u],
    ],
    [
      "a second token next to the first",
      { Dockerfile: `${from}RUN a ${secret(1)}\n${end}` },
      { Dockerfile: `${from}RUN a ${secret(1)} ${secret(2)}\n${end}` },
      [/SW-DF-secret-value Dockerfile:2/u],
    ],
    [
      "another value of a variable with the name of a secret",
      { Dockerfile: `${from}ENV DB_PASSWORD=hunter22\n${end}` },
      { Dockerfile: `${from}ENV DB_PASSWORD=hunter23\n${end}` },
      [/DL3064 Dockerfile:2/u],
    ],
    [
      "another password that a build sets",
      { Dockerfile: `${from}RUN echo app:hunter22 | chpasswd\n${end}` },
      { Dockerfile: `${from}RUN echo app:hunter23 | chpasswd\n${end}` },
      [/SW-DF-chpasswd Dockerfile:2/u],
    ],
    [
      "a piped script from another place without a scheme",
      { Dockerfile: `${from}RUN curl -fsSL get.example.org | sh\n${end}` },
      { Dockerfile: `${from}RUN curl -fsSL get.example.com | sh\n${end}` },
      [/SW-DF-piped-script Dockerfile:2/u],
    ],
    [
      "a piped script from where a variable says",
      { Dockerfile: `${from}ARG HOST=example.org\nRUN curl -fsSL https://$HOST | sh\n${end}` },
      { Dockerfile: `${from}ARG HOST=example.com\nRUN curl -fsSL https://$HOST | sh\n${end}` },
      [/SW-DF-piped-script Dockerfile:3/u],
    ],
  ])("%s", async (_what, base, head, expected) => {
    const caused = (await causedBy("lint", base, head)).filter((text) => looked.test(text));
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
const deployment = (replicas: number): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec:\n  replicas: ${replicas}\n  selector: { matchLabels: { app: web } }\n  template:\n    metadata: { labels: { app: web } }\n    spec:\n${container("{ privileged: true }").replaceAll(/^/gmu, "    ")}`;
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
    ["nothing, if a file is moved to the tests", { "pod.yaml": privileged }, { "tests/web.yaml": privileged }, []],
    [
      "what a file has that it moves from the tests to the product",
      { "tests/pod.yaml": privileged },
      { "deploy/pod.yaml": privileged },
      [/SW-K8S-privileged deploy\/pod\.yaml/u],
    ],
    [
      "what a workload has that gets replicas",
      { "app.yaml": deployment(0) },
      { "app.yaml": deployment(1) },
      [/SW-K8S-privileged app\.yaml/u],
    ],
    [
      "nothing, if a service gets one of the settings that it lacks",
      { "compose.yaml": compose(service("web", "    cap_drop: [ALL]\n")) },
      { "compose.yaml": compose(service("web", "    cap_drop: [ALL]\n    read_only: true\n")) },
      [],
    ],
    [
      "what a service lacks in place of another setting",
      { "compose.yaml": compose(service("web", "    cap_drop: [ALL]\n")) },
      { "compose.yaml": compose(service("web", "    read_only: true\n")) },
      [/SW-COMPOSE-hardening compose\.yaml/u],
    ],
    ["nothing, if a workload loses its replicas", { "app.yaml": deployment(1) }, { "app.yaml": deployment(0) }, []],
    [
      "what a service has that is taken out of a profile",
      { "compose.yaml": compose(service("web", "    privileged: true\n    profiles: [debug]\n")) },
      { "compose.yaml": compose(service("web", "    privileged: true\n")) },
      [/SW-COMPOSE-privileged compose\.yaml/u],
    ],
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

  const generated = (kind: string, what: string): string =>
    `generatorOptions: { disableNameSuffixHash: true }\n${kind}Generator:\n  - name: app\n    ${what}\n`;
  const both = (path: string, before: string, after: string, more: Entries = {}): readonly [Entries, Entries] => [
    { ...more, [path]: before },
    { ...more, [path]: after },
  ];
  const env = (value: string): string =>
    `  containers:\n    - name: app\n      image: registry.example/app:1\n      env: [{ name: DB_PASSWORD, value: ${value} }]\n`;
  const settings = (text: string): string =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:\n  app.properties: |\n${text.replaceAll(/^/gmu, "    ")}\n`;
  test.each<[string, readonly [Entries, Entries], readonly RegExp[]]>([
    [
      "another secret in a file of a configMapGenerator",
      both("app.env", `token=${secret(1)}\n`, `token=${secret(2)}\n`, {
        "kustomization.yaml": generated("configMap", "files: [app.env]"),
      }),
      [/SW-K8S-secret-in-config-map/u],
    ],
    [
      "a second secret in a file of a configMapGenerator",
      both("app.env", `token=${secret(1)}\n`, `token=${secret(1)}\nother=${secret(2)}\n`, {
        "kustomization.yaml": generated("configMap", "files: [app.env]"),
      }),
      [/SW-K8S-secret-in-config-map/u],
    ],
    [
      "nothing, if another line of such a file differs",
      both("app.env", `# a\ntoken=${secret(1)}\nhost=a\n`, `token=${secret(1)}\nhost=b\n`, {
        "kustomization.yaml": generated("configMap", "files: [app.env]"),
      }),
      [],
    ],
    [
      "another secret in a file of a secretGenerator",
      both("password.txt", "hunter22", "hunter23", {
        "kustomization.yaml": generated("secret", "files: [password=password.txt]"),
      }),
      [/SW-K8S-secret-committed/u],
    ],
    [
      "another secret in a file of variables of a secretGenerator",
      both("app.env", "PASSWORD=hunter22\n", "PASSWORD=hunter23\n", {
        "kustomization.yaml": generated("secret", "envs: [app.env]"),
      }),
      [/SW-K8S-secret-committed/u],
    ],
    [
      "another literal of a secretGenerator",
      both(
        "kustomization.yaml",
        generated("secret", "literals: [password=hunter22]"),
        generated("secret", "literals: [password=hunter23]"),
      ),
      [/SW-K8S-secret-committed/u],
    ],
    [
      "another value of a variable",
      both("pod.yaml", pod("web", env("hunter22")), pod("web", env("hunter23"))),
      [/secret-in-env/u],
    ],
    [
      "another value in the settings of a ConfigMap",
      both("a.yaml", settings("password=hunter22"), settings("password=hunter23")),
      [/secret-in-config-map/u],
    ],
    [
      "a twelfth value in the settings of a ConfigMap",
      both(
        "a.yaml",
        settings(Array.from({ length: 12 }, (_none, index) => `password${index}=hunter${index}`).join("\n")),
        settings(Array.from({ length: 13 }, (_none, index) => `password${index}=hunter${index}`).join("\n")),
      ),
      [/secret-in-config-map/u],
    ],
    [
      "nothing, if other settings of a ConfigMap differ",
      both("a.yaml", settings("password=hunter22\nlevel=info"), settings("# b\nlevel=debug\npassword=hunter22")),
      [],
    ],
    [
      "another value of a service's variable",
      both(
        "compose.yaml",
        compose(service("web", "    environment: { DB_PASSWORD: hunter22 }\n")),
        compose(service("web", "    environment: { DB_PASSWORD: hunter23 }\n")),
      ),
      [/SW-COMPOSE-secret-in-env/u],
    ],
    [
      "another default of a service's variable",
      both(
        "compose.yaml",
        compose(service("web", `    environment: { DB_PASSWORD: '$\{P:-hunter22}' }\n`)),
        compose(service("web", `    environment: { DB_PASSWORD: '$\{P:-hunter23}' }\n`)),
      ),
      [/SW-COMPOSE-secret-in-env/u],
    ],
  ])("%s", async (_what, [base, head], expected) => {
    const report = await check("manifests", base, head);
    const caused = report.findings.filter(isNew).map(({ ruleId }) => ruleId);
    expect({ caused, amount: caused.length }).toMatchObject({ amount: expected.length });
    for (const [index, pattern] of expected.entries()) expect(caused[index]).toMatch(pattern);
    expect(inspect(report.findings, { depth: 20, showHidden: true }) + JSON.stringify(report.findings)).not.toMatch(
      /hunter2\d/u,
    );
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

describe("templates", () => {
  const plain = pod("web", container("{ privileged: true }"));
  const template = `${plain.trimEnd()}\n  {{- include "more" . | nindent 2 }}\n`;
  const docker = `${from}${end}`;
  const partial = async (action: keyof typeof actions, base: Entries, head: Entries): Promise<readonly string[]> =>
    (await check(action, base, head)).coverage.gaps
      .filter(({ weight }) => weight === "partial")
      .map(({ what, why }) => `${what} ${why}`);

  test.each<[string, keyof typeof actions, Entries, Entries]>([
    ["a new one is listed", "manifests", {}, { "pod.yaml": template }],
    ["a new one by its name is listed", "manifests", {}, { "pod.yaml.j2": plain }],
    ["one that the base has is listed", "manifests", { "pod.yaml": template }, { "pod.yaml": `${template}# a\n` }],
    [
      "markers in strings and comments make none",
      "manifests",
      { "pod.yaml": plain },
      { "pod.yaml": `${plain}# {{ a }}\n` },
    ],
    [
      "one may be added if a manifest is moved",
      "manifests",
      { "pod.yaml": plain },
      { "k8s/pod.yaml": plain, "other.yaml.tmpl": template },
    ],
    [
      "one may be edited while a manifest is removed",
      "manifests",
      { "pod.yaml": plain, "t.yaml": template.replace("web", "other") },
      { "t.yaml": `${template.replace("web", "other")}# a\n` },
    ],
    ["a new Dockerfile that is one is listed", "lint", {}, { "a/Dockerfile": "FROM {{ image }}\n" }],
  ])("%s", async (_what, action, base, head) => {
    expect(await partial(action, base, head)).toEqual([]);
  });

  test.each<[string, keyof typeof actions, Entries, Entries, RegExp]>([
    [
      "a manifest becomes one",
      "manifests",
      { "pod.yaml": plain },
      { "pod.yaml": template },
      /^pod\.yaml the base was/u,
    ],
    [
      "a manifest gets one next to a checked document",
      "manifests",
      { "pod.yaml": plain },
      { "pod.yaml": `${pod("web", container("{}"))}---\n${template}` },
      /^pod\.yaml the base was/u,
    ],
    [
      "a manifest is renamed to one",
      "manifests",
      { "pod.yaml": plain },
      { "pod.yaml.tmpl": plain },
      /^pod\.yaml the base was checked with it, it is gone/u,
    ],
    [
      "a manifest is replaced by one",
      "manifests",
      { "pod.yaml": plain },
      { "x/other.yaml": `${pod("other", container("{}")).trimEnd()}\n  {{- x }}\n` },
      /^pod\.yaml .* it is gone/u,
    ],
    [
      "a manifest is moved into one that the base has",
      "manifests",
      { "pod.yaml": plain, "t.yaml.tmpl": "kind: ConfigMap\n" },
      { "t.yaml.tmpl": `kind: ConfigMap\n---\n${plain.replaceAll("  ", "    ")}` },
      /^pod\.yaml .* it is gone/u,
    ],
    [
      "a Dockerfile becomes one",
      "lint",
      { Dockerfile: docker },
      { Dockerfile: `FROM {{ x }}\n${end}` },
      /^Dockerfile the base/u,
    ],
    [
      "a Dockerfile is renamed to one",
      "lint",
      { Dockerfile: docker },
      { "Dockerfile.j2": docker },
      /^Dockerfile .* gone/u,
    ],
  ])("the check is incomplete if %s", async (_what, action, base, head, expected) => {
    expect((await partial(action, base, head)).join("\n")).toMatch(expected);
  });

  test("the check is incomplete if the base of a template cannot be read", async () => {
    const base = { "pod.yaml": plain, "a\0b": "" };
    expect((await partial("manifests", base, { "pod.yaml": template })).join()).toMatch(/cannot be determined/u);
  });

  test("a default of a variable in FROM makes no template", async () => {
    const head = `ARG IMAGE=debian:12\nFROM $\{IMAGE:-{{}\nENV DB_PASSWORD=hunter22\n${end}`;
    expect((await check("lint", {}, { Dockerfile: head })).findings.map(({ ruleId }) => ruleId)).toContain("DL3064");
  });
});

describe("a change of charts causes", () => {
  const chart: Entries = {
    "web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
    "web/values.yaml": "privileged: false\nimage: web:1\n",
    "web/templates/pod.yaml": pod("web", container("{ privileged: {{ .Values.privileged }} }")).replace(
      /image: .*/u,
      "image: {{ .Values.image }}",
    ),
  };
  const plain = { "deploy/pod.yaml": pod("shop", container("{ privileged: true }")) };
  test.each<[string, Entries, Entries, readonly RegExp[]]>([
    ["nothing, if none differs", chart, { ...chart, "a.txt": "" }, []],
    ["nothing, if lines move", chart, { ...chart, "web/values.yaml": "# a\nprivileged: false\nimage: web:1\n" }, []],
    [
      "what a value enables",
      chart,
      { ...chart, "web/values.yaml": "privileged: true\nimage: web:1\n" },
      [/SW-K8S-privileged web\/values\.yaml:1/u],
    ],
    [
      "what a template enables",
      chart,
      { ...chart, "web/templates/pod.yaml": `${chart["web/templates/pod.yaml"]}  hostPID: true\n` },
      [/SW-K8S-host-pid web\/templates\/pod\.yaml:\d/u],
    ],
    [
      "what a new set of values enables",
      { ...chart, ...application("") },
      { ...chart, ...application("          privileged: true\n") },
      [/SW-K8S-privileged app\.yaml:\d/u],
    ],
  ])("%s", async (_what, base, head, expected) => {
    const caused = (await causedBy("manifests", base, head)).filter((text) => /privileged|host-pid/u.test(text));
    expect(caused).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(caused[index]).toMatch(pattern);
  });

  test("does not hide manifests in a chart", async () => {
    const hidden = { ...plain, "deploy/Chart.yaml": "apiVersion: v2\nname: deploy\nversion: 1.0.0\n" };
    expect((await check("manifests", plain, hidden)).findings.map(({ ruleId }) => ruleId)).toContain(
      "SW-K8S-privileged",
    );
  });

  function application(values: string): Entries {
    const text = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
spec:
  destination: {namespace: shop, server: https://kubernetes.default.svc}
  source:
    repoURL: https://github.com/shop/deploy
    path: web
    helm:
      valuesObject:
          replicas: 1
${values}`;
    return { "app.yaml": text };
  }
});

describe("a change of build files", () => {
  const evil = "ARG BASE=evil.example/base:1\nFROM $BASE\nENV API_PASSWORD=hunter2hunter2\nUSER root\nCMD a b\n";
  const bake = (body: string): string => `target "default" {\n${body}\n}\n`;

  test.each([
    ["arguments", bake('args = { BASE = "debian:12" }')],
    ["empty arguments", bake('args = { BASE = "" }')],
    ["suppressions", bake('args = { BUILDKIT_DOCKERFILE_CHECK = "skip=all" }')],
    ["contexts", bake('contexts = { "evil.example/base:1" = "docker-image://debian:12" }')],
    ["an output of files", bake('output = ["type=local,dest=x"]')],
    [
      "many targets",
      `target "default" {\n  name = "t\${n}"\n  matrix = { n = range(200) }\n  args = { BASE = "debian:\${n}" }\n}\n`,
    ],
  ])("hides nothing with %s", async (_, file) => {
    const inputs = { "trusted-registries": "docker.io", profile: "strict" };
    const ids = async (head: Entries) => {
      const { result } = await runOn("lint", { Dockerfile: `${from}${end}` }, head, inputs);
      const [{ report } = { report: undefined }] = result.examined;
      if (report === undefined) throw new Error("nothing was examined");
      return activeFindings(report).map(({ ruleId }) => ruleId);
    };
    const without = await ids({ Dockerfile: evil });
    expect(without).toEqual(expect.arrayContaining(["DL3026", "DL3002", "DL3025"]));
    expect(await ids({ Dockerfile: evil, "docker-bake.hcl": file })).toEqual(expect.arrayContaining(without));
  });

  test("keeps the ways of the base if it removes them", async () => {
    const text = "FROM debian:12 AS a\nUSER root\nFROM debian:12\nUSER 1000\n";
    const { result } = await runOn(
      "lint",
      { Dockerfile: text, "docker-bake.hcl": bake('target = "a"') },
      { Dockerfile: text, "docker-bake.hcl": "" },
    );
    const shipped = result.examined[0]?.report.findings.filter(({ context }) => context?.exposure === undefined) ?? [];
    expect(shipped.map(({ ruleId }) => ruleId)).toContain("DL3002");
  });
});
