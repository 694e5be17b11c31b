import { lstat, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { reportDocument } from "../../../shared/report/document/schema.ts";
import { type CommandResult, runInProcess } from "../../harness/command.ts";
import { binding } from "./kubernetes/objects.ts";
import { shop } from "./kustomize/shop.ts";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-manifests-"));
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

interface Reported {
  readonly ruleId: string;
  readonly severity: string;
  readonly aliases: readonly string[];
}

async function reported(...args: readonly string[]): Promise<Reported[]> {
  const { stdout } = await check(...args, "--format", "json");
  return JSON.parse(stdout).findings as Reported[];
}

const pod =
  "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      image: app:1\n      securityContext:\n        privileged: true\n";

describe("manifest-check", () => {
  test("judges by the level and version that are asked for", async () => {
    await write({ "pod.yaml": pod });
    const level = (name: string) =>
      reported("pod.yaml", "--pod-security-level", name, "--pod-security-version", "v1.7");
    const ids = (findings: readonly Reported[]) =>
      findings.flatMap(({ aliases }) => aliases.filter((id) => id.startsWith("pss/")));
    expect(ids(await level("baseline"))).toEqual(["pss/privileged"]);
    expect(ids(await level("restricted"))).toEqual(["pss/runAsNonRoot", "pss/privileged"]);
    expect((await check("--pod-security-level", "strict")).exitCode).toBe(2);
    expect((await check("--pod-security-version", "1")).exitCode).toBe(2);
  });

  test("joins the objects of the sets that it is given, from the call or the configuration", async () => {
    const shopped = pod.replace("  name: web\n", "  name: web\n  namespace: shop\n");
    const subject = "{kind: ServiceAccount, name: app, namespace: shop}";
    await write({
      "apps/a.yaml": shopped.replace("spec:\n", "spec:\n  serviceAccountName: app\n"),
      "ci/rbac.yaml": binding("ClusterRoleBinding", "cluster-admin", subject),
    });
    const severities = async (...args: readonly string[]): Promise<readonly string[]> =>
      (await reported(...args))
        .filter(({ ruleId }) => ruleId === "SW-K8S-token-takes-over")
        .map(({ severity }) => severity);
    expect(await severities()).toEqual(["medium"]);
    expect(await severities("--deployment-units", "ci apps")).toEqual(["high"]);
    await write({ ".seaworthy.yaml": "version: 1\nmanifest-check:\n  deployment-units: [ci apps]\n" });
    expect(await severities()).toEqual(["high"]);
  });

  test("fails for what it did not check: charts, broken files, links out of the checkout", async () => {
    const outside = await mkdtemp(join(tmpdir(), "seaworthy-outside-"));
    await writeFile(join(outside, "secret.yaml"), pod);
    await write({
      "web/Chart.yaml": "name: web\n",
      "web/templates/a.yaml": "{{ x }}\n",
      "b.yaml": "apiVersion: v1\nkind: [\n",
    });
    await symlink(join(outside, "secret.yaml"), join(directory, "link.yaml"));
    const { exitCode, stdout } = await check(".", "link.yaml");
    await rm(outside, { recursive: true });
    expect(exitCode).toBe(3);
    expect(stdout).toContain("The chart web was not rendered, so it was not checked: ");
    expect(stdout).toContain("it links to a path outside the checkout");
    expect(stdout).toMatch(/not examined: b\.yaml:3 — Could not be read/u);
    expect(stdout).toMatch(/^no findings in /mu);
    expect((await check("--exclude", "web", "--exclude", "*.yaml")).exitCode).toBe(2);
  });

  test("builds kustomizations, with bases outside the directory that is named", async () => {
    await write(shop);
    const { stdout, exitCode } = await check("prod");
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/prod\/patch\.yaml\n[\s\S]*SW-K8S-host-network/u);
    expect(stdout).toMatch(/components\/debug\/kustomization\.yaml\n[\s\S]*SW-K8S-privileged/u);
  });

  test("reads suppressions of .seaworthy.yaml, and refuses wrong ones", async () => {
    const entry = "manifest-check:\n  suppressions:\n    - rules: [KSV-0017]\n      name: web\n      reason: driver\n";
    await write({ "pod.yaml": pod, ".seaworthy.yaml": entry });
    expect((await check()).exitCode).toBe(0);
    await write({ ".seaworthy.yaml": entry.replace("reason", "reasn") });
    expect((await check()).stderr).toContain('unknown key "reasn"; did you mean "reason"?');
  });

  test("writes fixes, and only them", async () => {
    await write({ "pod.yaml": pod.replace("privileged: true", "privileged: false # not needed") });
    expect((await check("--fix")).exitCode).toBe(0);
    const text = await readFile(join(directory, "pod.yaml"), "utf8");
    expect(text).toContain("privileged: false # not needed\n        allowPrivilegeEscalation: false\n");
  });

  test("writes fixes never through a link", async () => {
    await write({ "real/pod.txt": pod.replace("privileged: true", "privileged: false") });
    await symlink("real/pod.txt", join(directory, "pod.yaml"));
    const { stderr } = await check("--fix", "pod.yaml");
    expect(stderr).toContain("pod.yaml: not fixed, because the path contains a symbolic link");
    expect(await readFile(join(directory, "real/pod.txt"), "utf8")).not.toContain("allowPrivilegeEscalation");
    expect((await lstat(join(directory, "pod.yaml"))).isSymbolicLink()).toBe(true);
  });

  test("is a stage of the suite where there are manifests", async () => {
    const dockerfile = 'FROM scratch\nCOPY app /app\nUSER 10001\nENTRYPOINT ["/app"]\n';
    await write({ Dockerfile: dockerfile });
    const suite = (): Promise<CommandResult> => runInProcess(directory, "check");
    expect((await suite()).stdout).not.toContain("manifest-check");
    await write({ "pod.yaml": pod });
    const { stdout, exitCode } = await suite();
    expect(stdout).toMatch(/✗? ?manifest-check +1 file, 1 object .* 1 high/u);
    expect(exitCode).toBe(1);
  });

  test("puts Compose projects together from files outside the directory that is named, but not outside the checkout", async () => {
    const outside = await mkdtemp(join(tmpdir(), "seaworthy-outside-"));
    await writeFile(join(outside, "common.yml"), "services:\n  base:\n    pid: host\n");
    await write({
      "app/compose.yaml": "services:\n  web:\n    image: web:1\n    extends: {file: ../common.yml, service: base}\n",
      "app/compose.override.yaml": "services:\n  web:\n    extends: {file: ../link.yml, service: base}\n",
      "app/.env": "PRIV=true\n",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of Compose
      "common.yml": "services:\n  base:\n    privileged: ${PRIV}\n",
    });
    await symlink(join(outside, "common.yml"), join(directory, "link.yml"));
    const { stdout, exitCode } = await check("app");
    await rm(outside, { recursive: true });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^common\.yml\n\s+3:5\s+high\s+SW-COMPOSE-privileged/mu);
    expect(stdout).toContain("it links to a path outside the checkout");
    expect(stdout).not.toContain("SW-COMPOSE-host-pid");
  });

  test("says what the files are evidence for, and refuses standards that are none", async () => {
    await write({ "pod.yaml": pod });
    const { stdout } = await check("--compliance", "pss,cis-docker", "--format", "json", "--out-dir", "out");
    const { findings, compliance } = reportDocument.parse(JSON.parse(stdout));
    expect(findings.flatMap(({ aliases }) => aliases)).toContain("pss/privileged");
    expect(compliance?.map(({ id }) => id)).toEqual(["pss", "cis-docker"]);
    expect(await readFile(join(directory, "out/manifest-check.compliance.md"), "utf8")).toContain("| privileged |");
    expect((await check("--compliance", "cis")).exitCode).toBe(2);
  });

  test("asks for evidence of images, and is undecided where there is no directory of it", async () => {
    await write({ "pod.yaml": pod, "evidence/none.txt": "" });
    expect((await reported("--evidence", "evidence")).map(({ ruleId }) => ruleId)).toContain("SW-DEPLOY-unscanned");
    expect((await check("--evidence", "elsewhere")).exitCode).toBe(3);
  });

  test("says why a chart was not rendered if there is nothing else", async () => {
    await write({
      "Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
      "templates/a.yaml": '{{ fail "no" }}',
    });
    const { stderr, exitCode } = await check();
    expect(stderr).toContain("error calling fail: no");
    expect(exitCode).toBe(3);
  });

  test("says so when nothing is there", async () => {
    await write({ "a.yaml": "just: data\n" });
    expect((await check()).stderr).toContain("found no manifest in the checkout");
    expect((await check("--allow-empty")).exitCode).toBe(0);
    expect((await check("../elsewhere")).exitCode).toBe(2);
  });
});

describe("diagrams", () => {
  beforeEach(() => write({ "app.yaml": pod }));

  test("end the page of Markdown, after the compliance tables", async () => {
    const { stdout } = await check("--format", "markdown", "--compliance", "pss");
    expect(stdout).toMatch(
      /\| control \|[\s\S]*### Network of the top directory\n\n.*\n\n```mermaid\nflowchart LR\n[\s\S]*```\n$/u,
    );
  });

  test("are tables in the HTML page", async () => {
    const { stdout } = await check("--format", "html");
    expect(stdout).toContain("<summary>Network of the top directory</summary>");
    expect(stdout).toContain("Any pod in the cluster");
  });

  test.each(["text", "json", "sarif"])("are not in the format %s", async (format) => {
    const { stdout } = await check("--format", format);
    expect(stdout).not.toMatch(/flowchart|Any pod in the cluster/u);
  });
});
