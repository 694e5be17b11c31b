import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { actionSpecs } from "../../../actions/action-specs.ts";
import { renderConfiguration } from "../../../actions/suite/init/configuration.ts";
import { inspectRepository } from "../../../actions/suite/init/inspect.ts";
import { renderWorkflow } from "../../../actions/suite/init/workflow.ts";
import { spec } from "../../../actions/suite/inputs.ts";
import { loadConfig } from "../../../shared/config/index.ts";
import { systemExec } from "../../../shared/exec/exec.ts";
import { command } from "../../harness/command.ts";
import { gitIn } from "../../harness/pull-request.ts";
import { temporaryDirectory } from "../../shared/oci/builders.ts";

const dockerfile = "FROM debian:12\nUSER 1000\n";
let root = "";

beforeEach(async () => {
  root = join(await temporaryDirectory(), "Shop_App");
  await mkdir(root);
});

async function repository(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

interface Workflow {
  readonly on: Readonly<Record<string, { readonly branches?: readonly string[] } | null>>;
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions: object; readonly steps: readonly { uses?: string; run?: string; with?: object }[] }
    >
  >;
}

async function workflowOf(): Promise<Workflow["jobs"][string]["steps"]> {
  const workflow = parse(
    renderWorkflow(await inspectRepository(root, systemExec), "OWNER/seaworthy@COMMIT"),
  ) as Workflow;
  expect(workflow.permissions).toEqual({});
  return workflow.jobs["seaworthy"]?.steps ?? [];
}

describe("the workflow", () => {
  test("builds the image of the repository, and scans it under the same name", async () => {
    await repository({ Dockerfile: dockerfile });
    const steps = await workflowOf();
    expect(steps.map(({ run, uses }) => run ?? uses?.replace(/@.*/u, ""))).toEqual([
      "actions/checkout",
      "docker build --tag shop_app:ci --file Dockerfile .",
      "OWNER/seaworthy",
    ]);
    expect(steps.at(-1)?.with).toEqual({ image: "shop_app:ci" });
    expect(Object.keys(spec.inputs)).toContain("image");
  });

  test("builds several images with names that differ", async () => {
    await repository({
      "web/Dockerfile": dockerfile,
      "Web!/Dockerfile": dockerfile,
      "tools/lint.Dockerfile": dockerfile,
      "node_modules/x/Dockerfile": dockerfile,
    });
    const steps = await workflowOf();
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
      "docker build --tag web:ci --file 'Web!/Dockerfile' 'Web!'",
      "docker build --tag lint:ci --file tools/lint.Dockerfile tools",
      "docker build --tag web-2:ci --file web/Dockerfile web",
    ]);
    expect(steps.at(-1)?.with).toEqual({ image: "web:ci\nlint:ci\nweb-2:ci\n" });
  });

  test("checks the sources alone if there is nothing to build, or too much", async () => {
    await repository({ "deploy/pod.yaml": "apiVersion: v1\nkind: Pod\n" });
    expect((await workflowOf()).map(({ with: inputs, run }) => [run, inputs])).toEqual([
      [undefined, { "fetch-depth": 2, "persist-credentials": false }],
      [undefined, undefined],
    ]);
    await repository(
      Object.fromEntries(["a", "b", "c", "d", "e", "f"].map((name) => [`${name}/Dockerfile`, dockerfile])),
    );
    const inspection = await inspectRepository(root, systemExec);
    expect([inspection.dockerfiles, inspection.images, inspection.hasManifests]).toEqual([6, [], true]);
    expect(renderWorkflow(inspection, "a/b@c")).toContain("6 more Dockerfiles are linted, but not built");
  });

  test("passes a directory that looks like an option as a path", async () => {
    await repository({ "-/Dockerfile": dockerfile });
    const steps = await workflowOf();
    expect(steps[1]?.run).toBe("docker build --tag app:ci --file ./-/Dockerfile ./-");
  });

  test.each(["null", "1.0", "true", "on", "main"])("runs for a default branch named %s", (defaultBranch) => {
    const inspection = { images: [], dockerfiles: 0, hasManifests: false, workflows: [], defaultBranch };
    const workflow = parse(renderWorkflow(inspection, "a/b@c"), { version: "1.1" }) as Workflow;
    // YAML 1.1 reads the key `on` as true.
    const on = Object.values(workflow).find((value) => typeof value === "object" && "push" in value);
    expect(on).toMatchObject({ push: { branches: [defaultBranch] } });
  });

  test("runs for the default branch of the remote", async () => {
    await repository({ Dockerfile: dockerfile });
    gitIn(root, "init", "-q", "-b", "trunk");
    expect((await inspectRepository(root, systemExec)).defaultBranch).toBe("trunk");
    gitIn(root, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/release/2");
    const inspection = await inspectRepository(root, systemExec);
    expect((parse(renderWorkflow(inspection, "a/b@c")) as Workflow).on["push"]?.branches).toEqual(["release/2"]);
  });

  test("is the same YAML for any name of a directory, and no command more", async () => {
    const directory = "a: b # $(touch x) `y` 'z\" && echo";
    await repository({ [`${directory}/Dockerfile`]: dockerfile, "${{ github.token }}/Dockerfile": dockerfile });
    const [, build, ours] = await workflowOf();
    expect(ours?.uses).toBe("OWNER/seaworthy@COMMIT");
    expect(build?.run).toBe(
      `docker build --tag a-b-touch-x-y-z-echo:ci --file '${directory.replaceAll("'", "'\\''")}/Dockerfile' '${directory.replaceAll("'", "'\\''")}'`,
    );
  });
});

describe("the configuration", () => {
  const uncommented = (text: string): string =>
    text
      .split("\n")
      .map((line) => line.replace(/^(\s*)# (?=\s*(?:- )?[\w-]+:)/u, "$1"))
      .join("\n");

  test("can be loaded as it is, and with every suggestion", async () => {
    const text = renderConfiguration({ hasManifests: true, dockerfiles: 2 });
    for (const each of [text, uncommented(text)]) {
      await writeFile(join(root, ".seaworthy.yaml"), each);
      await expect(loadConfig(root, undefined, actionSpecs)).resolves.toBeDefined();
    }
    expect(uncommented(text)).toContain("\n  waivers:");
    expect(uncommented(text)).toContain("\ndockerfile-lint:");
    expect(renderConfiguration({ hasManifests: false, dockerfiles: 0 })).not.toMatch(/dockerfile-lint|manifest-check/u);
  });
});

describe("seaworthy init", () => {
  const init = (...args: readonly string[]) => command(root, "init", ...args);

  test("writes both files once and says what to do", async () => {
    await repository({ Dockerfile: dockerfile });
    const { exitCode, stdout } = await init();
    expect(exitCode).toBe(0);
    expect(stdout).toContain("found 1 Dockerfile, of which the workflow builds shop_app; no manifests");
    expect(stdout).toContain("wrote .github/workflows/seaworthy.yml\nwrote .seaworthy.yaml\n");
    expect(stdout).toContain("1. Replace OWNER/seaworthy@COMMIT");
    await writeFile(join(root, ".seaworthy.yaml"), "version: 1\n");
    const again = await init();
    expect(again.stdout).toContain(".seaworthy.yaml exists and was not changed");
    expect(again.stdout).toContain(".github/workflows/seaworthy.yml already uses Seaworthy");
    expect(await readFile(join(root, ".seaworthy.yaml"), "utf8")).toBe("version: 1\n");
  });

  test("prints both with --dry-run and writes nothing", async () => {
    const { stdout } = await init("--dry-run", "--action", "acme/seaworthy@v1");
    expect(stdout).toContain("--- .github/workflows/seaworthy.yml\n");
    expect(stdout).toContain("uses: acme/seaworthy@v1");
    expect(await inspectRepository(root, systemExec)).toMatchObject({ workflows: [] });
    await expect(readFile(join(root, ".seaworthy.yaml"))).rejects.toThrow("ENOENT");
  });

  test("writes through no link", async () => {
    const elsewhere = await temporaryDirectory();
    await symlink(elsewhere, join(root, ".github"));
    const { exitCode, stderr } = await init();
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("symbolic link")]);
    expect((await command(root, "init", "absent")).exitCode).toBe(2);
    expect((await init("--action", "a b")).exitCode).toBe(2);
  });
});
