import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { parseSources } from "../../shared/advisories/index.ts";
import { onNetwork } from "../harness/mapped-hosts.ts";
import { MemoryRegistry } from "../harness/memory-registry.ts";
import { identityToken, Sigstore } from "../harness/sigstore.ts";
import { makeRecord } from "../shared/advisories/builders.ts";
import {
  epssScores,
  exportFiles,
  type FeedServer,
  feedServer,
  kevCatalog,
  secdbWith,
  trackerWith,
} from "../shared/advisories/feed-server.ts";
import { claims } from "../shared/advisories/keyless-set.ts";
import { readWorkflow, runSteps, type StepResult, type Workflow, type WorkflowJob } from "./workflow.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const list = ".github/advisories/sources.yaml";
let workflow: Workflow;
beforeAll(async () => {
  workflow = await readWorkflow(join(root, ".github/workflows/advisories.yml"));
});
const job = (name: string) => {
  const found = workflow.jobs[name];
  if (found === undefined) throw new Error(`there is no job ${name}`);
  return found;
};

describe("the advisories workflow", () => {
  test("runs four times a day, one run at a time, with the least permissions and no secret", async () => {
    expect(workflow).toMatchObject({ permissions: {}, concurrency: { "cancel-in-progress": false } });
    expect(workflow.on["schedule"]).toEqual([{ cron: expect.stringMatching(/^\d+ \d+,\d+,\d+,\d+ \* \* \*$/u) }]);
    expect(job("publish").permissions).toEqual({ contents: "read", packages: "write", "id-token": "write" });
    expect(job("report").permissions).toEqual({ actions: "read", issues: "write" });
    expect(await readFile(join(root, ".github/workflows/advisories.yml"), "utf8")).not.toContain("secrets.");
  });

  test("uses pinned actions of GitHub only, and puts no expression into a script", () => {
    const steps = Object.values(workflow.jobs).flatMap((one) => one.steps);
    for (const { uses, run } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/(?:checkout|setup-node)@[0-9a-f]{40}$/u);
      expect(run ?? "").not.toContain("${{");
    }
  });
});

test("the project's list of sources may be published, and has every source of the documentation", async () => {
  const text = await readFile(join(root, list), "utf8");
  const { sources, canary } = parseSources(text, list, true);
  const names = sources.map(({ name }) => name);
  const distributions = ["Debian", "Alpine", "Ubuntu", "Red Hat", "SUSE", "Rocky Linux", "AlmaLinux"].map(
    (name) => `osv/${name}`,
  );
  expect(names).toEqual(
    expect.arrayContaining([...distributions, "debian-tracker", "alpine-secdb", "photon-cve", "kev", "epss", "nvd"]),
  );
  expect(names.filter((name) => /chainguard|wolfi|oracle|amazon/iu.test(name))).toEqual([]);
  expect(canary?.expected.length).toBeGreaterThan(3);
});

const record = (id: string, ecosystem: string, name: string, fixed: string, cve: string) =>
  makeRecord(
    id,
    ecosystem,
    name,
    [{ introduced: "0" }, { fixed }],
    ecosystem.startsWith("Debian") ? { upstream: [cve] } : { aliases: [cve] },
  );
const debian = [
  record("DEBIAN-CVE-2023-0286", "Debian:12", "openssl", "3.0.8-1", "CVE-2023-0286"),
  record("DEBIAN-CVE-2023-38545", "Debian:12", "curl", "7.88.1-10+deb12u4", "CVE-2023-38545"),
];
const npm = [record("GHSA-xvch-5gv4-984h", "npm", "minimist", "1.2.6", "CVE-2021-44906")];
const languages = {
  PyPI: [record("PYSEC-2021-142", "PyPI", "pyyaml", "5.4", "CVE-2020-14343")],
  Go: [record("GO-2022-1059", "Go", "golang.org/x/text", "0.3.8", "CVE-2022-32149")],
};

describe("the steps that publish", () => {
  let checkout: string;
  let server: FeedServer;
  let registry: MemoryRegistry;
  let sigstore: Sigstore;

  beforeAll(async () => {
    checkout = await mkdtemp(join(tmpdir(), "seaworthy-workflow-"));
    await cp(join(root, ".github"), join(checkout, ".github"), { recursive: true });
    await symlink(join(inject("built"), "dist"), join(checkout, "dist"));
    [registry, sigstore] = await Promise.all([MemoryRegistry.start(), Sigstore.start()]);
    await writeFile(join(checkout, "root.json"), sigstore.trustedRoot());
    // Stands for the public-good instance, whose addresses and root the workflow does not name, and for GitHub's registry.
    await mkdir(join(checkout, "bin"));
    const services = `--fulcio-url ${sigstore.url} --rekor-url ${sigstore.url}`;
    const node = `#!/bin/bash
case "$3" in build|renew) more="${services} --trusted-root root.json" ;; publish|status) more="--trusted-root root.json" ;; esac
exec ${process.execPath} "\${@//ghcr.io\\//${registry.host}/}" $more
`;
    await writeFile(join(checkout, "bin/node"), node);
    await chmod(join(checkout, "bin/node"), 0o755);
  });
  afterAll(async () => {
    await Promise.all([registry[Symbol.asyncDispose](), sigstore[Symbol.asyncDispose]()]);
    await rm(checkout, { recursive: true });
  });

  /** Content of every source that the list enables, by path. Ecosystems without a record of this test are empty. */
  async function sourceFiles(): Promise<Parameters<typeof feedServer>[0]> {
    const { sources } = parseSources(await readFile(join(root, list), "utf8"), list, true);
    const named: Record<string, readonly Record<string, unknown>[]> = { Debian: debian, npm, ...languages };
    const exports = sources.flatMap(({ ecosystem }) =>
      ecosystem === undefined ? [] : [[ecosystem, named[ecosystem] ?? []] as const],
    );
    const files = exports.flatMap(([ecosystem, records]) => Object.entries(exportFiles(ecosystem, records)));
    return {
      ...Object.fromEntries(files.map(([path, content]) => [path.replace("/osv/", "/osv-vulnerabilities/"), content])),
      "/tracker/data/json": trackerWith("CVE-2024-10003"),
      "/": '<a href="v3.20/">v3.20</a>',
      "/v3.20/main.json": secdbWith("v3.20", "main", "CVE-2018-25032"),
      "/sites/default/files/feeds/known_exploited_vulnerabilities.json": kevCatalog,
      "/epss_scores-current.csv.gz": epssScores,
    };
  }

  async function runJob(from: WorkflowJob = job("publish")): Promise<{ steps: readonly StepResult[]; result: string }> {
    const temp = await mkdtemp(join(checkout, "temp-"));
    const hostNames = [...(await readFile(join(root, list), "utf8")).matchAll(/https:\/\/([\w.-]+)/gu)].map(
      ([, host = ""]) => host,
    );
    const hosts = Object.fromEntries(hostNames.map((host) => [host, server.url]));
    const env = {
      ...onNetwork(hosts),
      PATH: `${join(checkout, "bin")}:${process.env["PATH"] ?? ""}`,
      HOME: temp,
      GITHUB_REPOSITORY: "octo-org/seaworthy",
      SIGSTORE_ID_TOKEN: identityToken(claims),
    };
    const values = {
      "github.token": "token",
      "github.actor": "octocat",
      "github.repository": "octo-org/seaworthy",
      "github.server_url": "https://github.com",
      "inputs.allow-shrink": "",
      "steps.build.outcome != 'skipped'": "true",
    };
    const steps = await runSteps(from, { cwd: checkout, env, values, temp });
    return { steps, result: steps.every(({ exitCode }) => exitCode === 0) ? "success" : "failure" };
  }
  const tag = () => registry.tags.get("octo-org/seaworthy/advisories latest");
  const outputOf = (steps: readonly StepResult[], name: string) => steps.find((step) => step.name === name)?.output;

  test("of the example publish the first set and the next one into another registry's repository", async () => {
    const example = (await readWorkflow(join(root, "examples/workflows/advisories.yml"))).jobs["publish"];
    if (example === undefined) throw new Error("there is no job");
    server = await feedServer(await sourceFiles());
    const own = await MemoryRegistry.start();
    const [host, node] = [registry.host, join(checkout, "bin/node")];
    const text = await readFile(node, "utf8");
    await writeFile(node, text.replaceAll(host, own.host));
    await symlink(checkout, join(checkout, "seaworthy"));
    try {
      // There is no Docker to log in with, and the registry demands no login.
      const steps = example.steps.filter(({ name, run }) => run !== undefined && name !== "Log in");
      for (const serial of [1, 2]) {
        const { steps: done, result } = await runJob({ ...example, steps });
        expect(result, JSON.stringify(done, undefined, 1)).toBe("success");
        expect(outputOf(done, "Build upon the published set")).toContain(`serial ${serial}`);
        expect(outputOf(done, "Publish")).toMatch(/expected vulnerabilities found with[\s\S]*latest is now sha256:/u);
      }
    } finally {
      await writeFile(node, text);
      await rm(join(checkout, "seaworthy"));
      await rm(join(checkout, "shards"), { recursive: true, force: true });
      await own[Symbol.asyncDispose]();
    }
  }, 120_000);

  test("publish the first set, the next one, and no set that misses what it should find", async () => {
    server = await feedServer(await sourceFiles());
    const first = await runJob();
    expect(first.result, JSON.stringify(first.steps, undefined, 1)).toBe("success");
    expect(outputOf(first.steps, "Build upon the published set")).toMatch(
      /does not exist, so this is the first set\n[\s\S]*serial 1, /u,
    );
    expect(outputOf(first.steps, "Publish")).toMatch(
      /all of 5 expected vulnerabilities found with 127\.0\.0\.1:\d+\/octo-org[\s\S]*latest is now sha256:/u,
    );
    expect(outputOf(first.steps, "Read the set without a login")).toMatch(/Debian:12[\s\S]*signature verified/u);
    const published = tag();

    server.log.length = 0;
    const second = await runJob();
    expect(second.result, JSON.stringify(second.steps, undefined, 1)).toBe("success");
    expect(outputOf(second.steps, "Build upon the published set")).toMatch(
      /\((\d+) unchanged\) from 0 records; serial 2/u,
    );
    expect(server.log.filter((line) => line.endsWith("all.zip 200"))).toEqual([]);
    expect(tag()).not.toBe(published);
    const good = tag();

    // As many records as before, but not the one that a scan must find.
    const other = [record("GHSA-0000-0000-0000", "npm", "minimist", "1.0.0", "CVE-2020-10001")];
    for (const [path, content] of Object.entries(exportFiles("npm", other))) {
      server.files.set(path.replace("/osv/", "/osv-vulnerabilities/"), content);
    }
    const third = await runJob();
    expect(third.result).toBe("failure");
    expect(third.steps.map(({ name, exitCode }) => [name, exitCode])).toEqual([
      ["Log in and name the artifact", 0],
      ["Build upon the published set", 0],
      ["Publish", 3],
      ["Sign a new timestamp for the published set", 0],
    ]);
    expect(outputOf(third.steps, "Publish")).toMatch(/do not find CVE-2021-44906 in minimist/u);
    expect(outputOf(third.steps, "Sign a new timestamp for the published set")).toMatch(/timestamp of index 2, valid/u);
    expect(tag()).not.toBe(good);
    expect(tag()).not.toBe(published);
  }, 60_000);
});

describe("the steps that report", () => {
  /** Runs the job with a `gh` that answers with these texts, and returns what it was called with. */
  async function report(
    result: "success" | "failure",
    answers: { readonly previous?: string; readonly open?: string },
  ) {
    const temp = await mkdtemp(join(tmpdir(), "seaworthy-report-"));
    try {
      const gh = `#!/bin/bash
printf '%s ' "$1 $2" >> "${temp}/calls"
case "$1 $2" in
  "run list") printf '%s\\n' "${answers.previous ?? ""}" ;;
  "issue list") printf '%s\\n' "${answers.open ?? ""}" ;;
  *) printf '%s\\n' "$@" > "${temp}/written" ;;
esac
`;
      await writeFile(join(temp, "gh"), gh);
      await chmod(join(temp, "gh"), 0o755);
      const values = {
        "github.token": "token",
        "github.repository": "octo-org/seaworthy",
        "github.server_url": "https://github.com",
        "github.run_id": "7",
        "needs.publish.result == 'failure'": String(result === "failure"),
        "needs.publish.result == 'success'": String(result === "success"),
      };
      const env = { PATH: `${temp}:${process.env["PATH"] ?? ""}` };
      const steps = await runSteps(job("report"), { cwd: temp, env, values, temp });
      const calls = (await readFile(join(temp, "calls"), "utf8").catch(() => "")).trim();
      const written = await readFile(join(temp, "written"), "utf8").catch(() => "");
      return { codes: steps.map(({ exitCode }) => exitCode), calls, written };
    } finally {
      await rm(temp, { recursive: true });
    }
  }

  test.each([
    ["one failure after a success opens nothing", "failure", { previous: "success" }, "run list", ""],
    ["the first run ever opens nothing", "failure", {}, "run list", ""],
    [
      "two failures open an issue",
      "failure",
      { previous: "failure" },
      "run list issue list issue create",
      "actions/runs/7",
    ],
    [
      "a third failure opens no second issue",
      "failure",
      { previous: "failure", open: "12" },
      "run list issue list",
      "",
    ],
    ["a success closes the issue", "success", { open: "12" }, "issue list issue close", "12\n"],
    ["a success without an issue does nothing", "success", {}, "issue list", ""],
  ] as const)("%s", async (_what, result, answers, calls, written) => {
    const reported = await report(result, answers);
    expect(reported).toMatchObject({ codes: [0], calls });
    expect(reported.written).toContain(written);
    expect(reported.written === "").toBe(written === "");
  });
});
