import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type CommandResult, runInProcess } from "../../../harness/command.ts";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-charts-"));
});
afterEach(() => rm(directory, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text);
  }
}

const check = (...args: readonly string[]): Promise<CommandResult> =>
  runInProcess(directory, "manifest-check", ...args);

interface Place {
  readonly uri: string;
  readonly line: number;
  readonly message: string | undefined;
}

interface Result {
  readonly rule: string;
  readonly level: string;
  readonly place: string;
  readonly related: readonly Place[];
  readonly suppressed: boolean;
}

async function results(...args: readonly string[]): Promise<Result[]> {
  const { stdout } = await check(...args, "--format", "sarif");
  const placeOf = ({ physicalLocation: { artifactLocation, region }, message }: SarifLocation): Place => ({
    uri: artifactLocation.uri,
    line: region.startLine,
    message: message?.text,
  });
  const run = (JSON.parse(stdout) as { readonly runs: readonly [{ readonly results: readonly SarifResult[] }] })
    .runs[0];
  return run.results.map(({ ruleId, level, locations, relatedLocations = [], suppressions = [] }) => {
    const [place] = locations.map(placeOf);
    return {
      rule: ruleId,
      level,
      place: `${place?.uri}:${place?.line}`,
      related: relatedLocations.map(placeOf),
      suppressed: suppressions.length > 0,
    };
  });
}

interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number };
  };
  readonly message?: { readonly text: string };
}

interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly suppressions?: readonly object[];
}

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "web.name" . }}
  labels:
    {{- include "web.labels" . | nindent 4 }}
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      {{- with .Values.podSecurityContext }}
      securityContext:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      hostNetwork: true
      containers:
        - name: app
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
          securityContext:
            {{- toYaml .Values.securityContext | nindent 12 }}
`;

const chart = {
  "web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\nappVersion: 2.1.0\n",
  "web/values.yaml":
    "image:\n  repository: ghcr.io/shop/web\n  tag: latest\nsecurityContext:\n  privileged: true\n  runAsNonRoot: true\npodSecurityContext: {}\n",
  "web/templates/_helpers.tpl":
    '{{- define "web.name" -}}\n{{ .Release.Name }}-{{ .Chart.Name }}\n{{- end }}\n{{- define "web.labels" -}}\napp: {{ .Chart.Name }}\n{{- end }}\n',
  "web/templates/deployment.yaml": deployment,
};

describe("a chart", () => {
  test("is rendered, and each finding is at the value or the line of the template to change", async () => {
    await write(chart);
    const found = await results();
    const placeOf = (rule: string): Result | undefined => found.find((result) => result.rule === rule);
    expect(placeOf("SW-K8S-privileged")?.place).toBe("web/values.yaml:5");
    expect(placeOf("SW-K8S-privileged")?.related).toContainEqual({
      uri: "web/templates/deployment.yaml",
      line: 23,
      message: "Rendered here",
    });
    expect(placeOf("SW-K8S-image-latest")?.place).toBe("web/values.yaml:3");
    expect(placeOf("SW-K8S-host-network")?.place).toBe("web/templates/deployment.yaml:18");
    expect((await check()).exitCode).toBe(1);
    expect((await check()).stdout).toMatch(/1 chart, 1 object/u);
  });

  test("can be suppressed by comments in values and templates", async () => {
    await write({
      ...chart,
      "web/values.yaml": chart["web/values.yaml"].replace(
        "  privileged: true",
        "  # seaworthy ignore=SW-K8S-privileged reason=driver\n  privileged: true",
      ),
      "web/templates/deployment.yaml": deployment.replace(
        "      hostNetwork: true",
        "      hostNetwork: true # seaworthy ignore=SW-K8S-host-network reason=driver",
      ),
    });
    const found = await results();
    const isSuppressed = (rule: string): boolean | undefined =>
      found.find((result) => result.rule === rule)?.suppressed;
    expect(isSuppressed("SW-K8S-privileged")).toBe(true);
    expect(isSuppressed("SW-K8S-host-network")).toBe(true);
    expect(isSuppressed("SW-K8S-image-latest")).toBe(false);
  });

  test("is checked once for all sets of values, with those of its tests and of the configuration", async () => {
    await write({
      ...chart,
      "web/ci/secure-values.yaml": "securityContext:\n  privileged: false\n  runAsUser: 0\n",
      "prod.yaml": "image:\n  tag: 1.0.0\npodSecurityContext:\n  sysctls: [{name: kernel.msgmax, value: '1'}]\n",
    });
    const found = await results("--chart-values", "web prod.yaml");
    expect(found.filter(({ rule }) => rule === "SW-K8S-privileged")).toHaveLength(1);
    expect(found.filter(({ rule }) => rule === "SW-K8S-host-network")).toHaveLength(1);
    expect(found.filter(({ place }) => place.startsWith("prod.yaml"))).not.toEqual([]);
    expect(found.filter(({ place }) => place.startsWith("web/ci/"))).toEqual([]);
    expect((await check("--chart-values", "web prod.yaml")).stdout).not.toContain("it is not a manifest");
  });

  test("has to exist if the configuration has values for it", async () => {
    await write({ ...chart, "prod.yaml": "image:\n  tag: 1.0.0\n" });
    const { exitCode, stderr } = await check("--chart-values", "wbe prod.yaml");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("chart-values names the chart wbe, but wbe/Chart.yaml does not exist");
    expect((await check("web", "--values", "none.yaml")).stderr).toContain(
      "cannot read the values file none.yaml: it does not exist",
    );
  });

  test("is reported once for several objects that one line of a template makes", async () => {
    const pods =
      "{{ range .Values.names }}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: {{ . }}}\nspec:\n  hostPID: true\n  containers: [{name: a, image: 'a:1'}]\n{{ end }}\n";
    const metadata = chart["web/Chart.yaml"];
    await write({ "web/Chart.yaml": metadata, "web/values.yaml": "names: [a, b]\n", "web/templates/pods.yaml": pods });
    const found = await results();
    expect(found.filter(({ rule }) => rule === "SW-K8S-host-pid")).toHaveLength(1);
  });

  test("is checked once if several renderings of another chart deploy it alike", async () => {
    const source = "source: {path: web, repoURL: 'https://git.example/a', targetRevision: HEAD}";
    const application = (name: string, path: string): string =>
      `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}}\nspec:\n  destination: {namespace: a}\n  ${source.replace("web", path)}\n`;
    await write({
      ...chart,
      "web/values.yaml": `${chart["web/values.yaml"]}unread: 1\n`,
      "apps/Chart.yaml": "apiVersion: v2\nname: apps\nversion: 1.0.0\n",
      "apps/templates/web.yaml": application("web", "web"),
      "root.yaml": application("apps", "apps"),
    });
    const found = await results();
    expect(found.filter(({ rule }) => rule === "SW-HELM-unused-value")).toHaveLength(1);
    const { stdout } = await check("--render");
    expect(stdout.match(/^# web with the Application web/gmu)).toHaveLength(1);
  });

  test("is rendered with the values of a call", async () => {
    await write({ ...chart, "prod.yaml": "securityContext:\n  privileged: false\n" });
    const found = await results("web", "--values", "prod.yaml", "--set", "image.tag=1.2.3,image.repository=shop/web");
    const rules = found.map(({ rule }) => rule);
    expect(rules).not.toContain("SW-K8S-privileged");
    expect(rules).not.toContain("SW-K8S-image-latest");
    expect(rules).toContain("SW-K8S-host-network");
  });

  test("has no finding twice because something deploys it", async () => {
    await write({
      ...chart,
      "apps/web.yaml": `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: shop}
spec:
  source: {repoURL: "https://git.example.com/shop", path: web}
  destination: {namespace: shop}
`,
    });
    const found = await results();
    const privileged = found.filter(({ rule }) => rule === "SW-K8S-privileged");
    expect(privileged).toHaveLength(1);
    expect(privileged[0]?.related.filter(({ message }) => message?.startsWith("Only with"))).toEqual([]);
    const hardening = found.filter(({ rule }) => rule === "SW-K8S-hardening");
    expect(hardening).toHaveLength(1);
    expect((await check()).stdout).toMatch(/Deployment release-name-web lacks 8 hardening settings/u);
  });

  test("names the values behind findings in templates", async () => {
    await write({
      ...chart,
      "web/templates/deployment.yaml": deployment.replace(
        "hostNetwork: true",
        "{{- if .Values.host }}\n      hostNetwork: true\n      {{- end }}",
      ),
      "web/ci/host-values.yaml": "host: true\n",
    });
    const host = (await results()).find(({ rule }) => rule === "SW-K8S-host-network");
    expect(host?.place).toBe("web/templates/deployment.yaml:19");
    expect(host?.related).toContainEqual({
      uri: "web/ci/host-values.yaml",
      line: 1,
      message: "Only with web/ci/host-values.yaml",
    });
  });

  test("lacks settings once for several objects of one line that lack different ones", async () => {
    await write({
      "web/Chart.yaml": chart["web/Chart.yaml"],
      "web/templates/pods.yaml": `{{- range $name := list "web" "worker" "cron" }}
---
apiVersion: v1
kind: Pod
metadata:
  name: {{ $name }}
spec:
  automountServiceAccountToken: {{ eq $name "web" }}
  securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
  containers:
    - name: {{ $name }}
      image: web:1.0
      {{- if ne $name "web" }}
      securityContext: {readOnlyRootFilesystem: true}
      {{- end }}
{{- end }}
`,
    });
    expect((await check()).stdout.replaceAll(/\s+/gu, " ")).toMatch(
      /SW-K8S-hardening Pods web and 2 more lack \d+ hardening settings: .*read-only root file system \(web\)/u,
    );
    const found = await results();
    const hardening = found.filter(({ rule }) => rule === "SW-K8S-hardening").map(({ place }) => place);
    expect(hardening).toEqual(["web/templates/pods.yaml:6", "web/templates/pods.yaml:7"]);
  });

  test("is in the namespace of its release", async () => {
    await write(chart);
    const inDefault = async (...args: readonly string[]): Promise<string[]> =>
      (await results("--profile", "strict", ...args))
        .map(({ rule }) => rule)
        .filter((rule) => /-(?:default-namespace|(?:range|quota)-missing)$/u.test(rule));
    expect(await inDefault()).toEqual([]);
    expect(await inDefault("--release-namespace", "shop")).toEqual([
      "SW-K8S-limit-range-missing",
      "SW-K8S-resource-quota-missing",
    ]);
    expect(await inDefault("--release-namespace", "default")).toContain("SW-K8S-default-namespace");
  });

  test("takes values from files and other forms of arguments", async () => {
    await write({ ...chart, "tag.txt": "1.2.3", "web/templates/_x.tpl": "" });
    const { stdout } = await check(
      "web",
      "--set-file",
      "image.tag=tag.txt",
      "--set-json",
      'securityContext={"a":"b,c"}',
      "--render",
    );
    expect(stdout).toContain('image: "ghcr.io/shop/web:1.2.3"');
    expect(stdout).toContain("a: b,c\n");
    const refused = await check("web", "--values", "none.yaml");
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain("cannot read the values file none.yaml");
  });

  test("can be shown and written as it was judged", async () => {
    await write(chart);
    const { stdout } = await check("--render", "--set", "image.tag=1.2.3");
    expect(stdout).toContain("# Source: web/templates/deployment.yaml\napiVersion: apps/v1\n");
    expect(stdout).toContain('image: "ghcr.io/shop/web:1.2.3"');
    await check("--render-to", "out");
    expect(await readFile(join(directory, "out/web-with-its-default-values.yaml"), "utf8")).toContain(
      "name: release-name-web",
    );
  });
});

describe("fixes of a chart", () => {
  const context = "{{ toJson .Values.context }}";
  const pod = `apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}
spec:
  containers:
    - name: app
      image: "web:{{ .Values.tag }}"
      imagePullPolicy: always
      securityContext: ${context}
`;
  const files = {
    "web/Chart.yaml": chart["web/Chart.yaml"],
    "web/values.yaml": "tag: 1.0.0 # fixed\ncontext:\n  allowPrivilegeEscalation: true\n",
    "web/templates/pod.yaml": pod,
  };
  const fix = (): Promise<CommandResult> => check("--fix", "--profile", "strict");
  const read = (path: string): Promise<string> => readFile(join(directory, path), "utf8");

  test("change templates and values, and nothing else of them", async () => {
    await write(files);
    expect((await fix()).stderr).toContain("fixed 2 findings in 2 files");
    expect(await read("web/values.yaml")).toBe(files["web/values.yaml"].replace("true", "false"));
    expect(await read("web/templates/pod.yaml")).toBe(pod.replace("always", "Always"));
    expect((await fix()).stderr).not.toContain("fixed");
  });

  test("change the values of what deploys it once", async () => {
    const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web}
spec:
  source:
    path: web
    helm:
      valuesObject:
        context:
          allowPrivilegeEscalation: true
          runAsNonRoot: true
`;
    const values = "tag: 1.0.0\ncontext: {}\n";
    await write({ ...files, "web/values.yaml": values, "app.yaml": application });
    await fix();
    expect(await read("app.yaml")).toBe(application.replace("true", "false"));
    expect(await read("web/values.yaml")).toBe(values);
  });

  test.each([
    [
      "a value that the chart reads twice",
      "esc: true\n",
      "{{- if .Values.esc }}{{ end }}\n      securityContext: {allowPrivilegeEscalation: {{ .Values.esc }}}",
    ],
    [
      "a map that the chart prints twice",
      "ctx:\n  allowPrivilegeEscalation: true\n",
      "securityContext: {{ toJson .Values.ctx }}\n      command: [{{ toJson .Values.ctx | quote }}]",
    ],
    [
      "a value whose map the chart reads, too",
      "ctx:\n  esc: true\n",
      "securityContext: {allowPrivilegeEscalation: {{ .Values.ctx.esc }}}\n      command: [{{ toJson .Values.ctx | quote }}]",
    ],
    [
      "values that the chart reads all together",
      "allowPrivilegeEscalation: true\n",
      "securityContext: {{ toJson .Values }}",
    ],
    [
      "a text that a named template returns",
      "a: 1\n",
      '{{ define "policy" }}always{{ end }}imagePullPolicy: {{ include "policy" . }}',
    ],
    [
      "a map that others refer to",
      "a: &a\n  allowPrivilegeEscalation: true\nctx: *a\n",
      "securityContext: {{ toJson .Values.ctx }}",
    ],
    [
      "values that their schema requires",
      "esc: true\n",
      "securityContext: {allowPrivilegeEscalation: {{ .Values.esc }}}",
      '{"properties":{"esc":{"const":true}}}',
    ],
  ])("leave %s alone", async (_, values, field, schema = "{}") => {
    const template = `${pod.split("\n").slice(0, 7).join("\n")}\n      image: web:1.0.0\n      ${field}\n`;
    await write({
      ...files,
      "web/values.yaml": values,
      "web/templates/pod.yaml": template,
      "web/values.schema.json": schema,
    });
    const { stdout } = await fix();
    expect(stdout).toMatch(/SW-K8S-(?:privilege-escalation|unknown-value)/u);
    expect(await read("web/values.yaml")).toBe(values);
    expect(await read("web/templates/pod.yaml")).toBe(template);
  });

  test("leave a copy of another chart and packages alone", async () => {
    const copy = Object.fromEntries(Object.entries(files).map(([path, text]) => [`app/charts/${path}`, text]));
    await write({
      "app/Chart.yaml": "apiVersion: v2\nname: app\nversion: 1.0.0\n",
      "app/values.yaml": "web:\n  context:\n    allowPrivilegeEscalation: true\n",
      ...copy,
    });
    await fix();
    for (const [path, text] of Object.entries(copy)) expect(await read(path)).toBe(text);
    expect(await read("app/values.yaml")).toBe("web:\n  context:\n    allowPrivilegeEscalation: false\n");
  });
});

describe("a chart that cannot be rendered", () => {
  const needy = { ...chart, "web/templates/x.yaml": 'a: 1\nb: {{ required "set host" .Values.host }}\n' };

  test("is undecided, with the line and the reason", async () => {
    await write({ ...needy, "pod.yaml": "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n" });
    const { exitCode, stdout } = await check();
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(
      /not examined: web\/templates\/x\.yaml:2 — The chart web was not rendered with its default values, so it was not checked: web\/templates\/x\.yaml:2:7: error calling required: set host\. If it needs values, name a file with them in `chart-values`/u,
    );
  });

  test("is checked with the values of its tests or the configuration", async () => {
    await write({ ...needy, "web/ci/a-values.yaml": "host: a\n" });
    expect((await check()).exitCode).toBe(1);
    await write({ "web/ci/a-values.yaml": "other: a\n", "prod.yaml": "host: b\n" });
    expect((await check()).exitCode).toBe(3);
    expect((await check("--chart-values", "web prod.yaml")).exitCode).toBe(1);
  });

  test("reports broken output at the line of the template", async () => {
    await write({ ...chart, "web/templates/x.yaml": "kind: ConfigMap\n{{ if true }}\na: b: c\n{{ end }}\n" });
    const { exitCode, stdout } = await check();
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/not examined: web\/templates\/x\.yaml:3 — .*prints no valid manifest/u);
  });

  test("says which dependency is missing", async () => {
    const dependency = "dependencies:\n  - name: db\n    version: 1.x\n    repository: https://charts.example.org\n";
    await write({ ...chart, "web/Chart.yaml": `${chart["web/Chart.yaml"]}${dependency}` });
    const { exitCode, stdout } = await check();
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/not examined: web\/Chart\.yaml:6 — .*the dependency "db" is missing/u);
    await write({
      "db/Chart.yaml": "apiVersion: v2\nname: db\nversion: 1.4.0\n",
      "db/templates/a.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: {name: db}\n",
    });
    expect((await check()).exitCode).toBe(1);
  });
});

describe("a chart that a call names", () => {
  test("uses charts of the checkout that the call does not name", async () => {
    await write({
      ...chart,
      "web/Chart.yaml": `${chart["web/Chart.yaml"]}dependencies:\n  - {name: db, version: 1.x.x, repository: "file://../lib/db"}\n  - {name: cache, version: 2.0.0}\n`,
      "lib/db/Chart.yaml": "apiVersion: v2\nname: db\nversion: 1.4.0\n",
      "lib/db/templates/a.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: {name: db}\n",
      "cache/Chart.yaml": "apiVersion: v2\nname: cache\nversion: 2.0.0\n",
      "cache/templates/a.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: {name: cache}\n",
    });
    const { stdout } = await check("web", "--render");
    expect(stdout).toContain("# Source: web/charts/db/templates/a.yaml");
    expect(stdout).toContain("# Source: web/charts/cache/templates/a.yaml");
  });

  test("may be packaged", async () => {
    await write(chart);
    await promisify(execFile)("tar", ["czf", "web-1.0.0.tgz", "web"], { cwd: directory });
    await rm(join(directory, "web"), { recursive: true });
    const found = await results("web-1.0.0.tgz");
    expect(found.find(({ rule }) => rule === "SW-K8S-privileged")?.place).toBe("web-1.0.0.tgz/web/values.yaml:5");
  });
});

describe("a chart that a kustomization deploys", () => {
  test("has the values of a patched HelmRelease at the lines of the patch", async () => {
    const release = "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: web}\nspec:\n";
    await write({
      ...chart,
      "base/release.yaml": `${release}  chart: {spec: {chart: ./web, sourceRef: {kind: GitRepository, name: a}}}\n`,
      "base/kustomization.yaml": "resources: [release.yaml]\n",
      "prod/kustomization.yaml": "resources: [../base]\npatches: [{path: values.yaml}]\n",
      "prod/values.yaml": `${release}  values:\n    image:\n      tag: latest\n`,
    });
    const found = await results();
    expect(found.filter(({ rule }) => rule === "SW-K8S-image-latest").map(({ place }) => place)).toContain(
      "prod/values.yaml:7",
    );
  });

  test("takes suppressions from a file with values, next to inline ones", async () => {
    await write({
      ...chart,
      "prod/kustomization.yaml":
        "helmGlobals: {chartHome: ..}\nhelmCharts: [{name: web, releaseName: a, valuesFile: own.yaml, valuesInline: {a: 1}}]\n",
      "prod/own.yaml": 'image:\n  tag: latest # seaworthy ignore=SW-K8S-image-latest reason="test"\n',
    });
    const found = await results();
    const own = found.filter(({ rule, place }) => rule === "SW-K8S-image-latest" && place === "prod/own.yaml:2");
    expect(own.map(({ suppressed }) => suppressed)).toEqual([true]);
  });
});

describe("manifests next to a chart", () => {
  test("are checked, unless templates read them", async () => {
    const pod =
      "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  hostPID: true\n  containers: [{name: a, image: 'a:1'}]\n";
    await write({ ...chart, "web/extra.yaml": pod, "web/files/x.yaml": "a: {{ .Values.x }}\n- b\n" });
    const found = await results();
    expect(found.find(({ rule }) => rule === "SW-K8S-host-pid")?.place).toBe("web/extra.yaml:5");
    expect((await check()).exitCode).toBe(1);
  });
});
