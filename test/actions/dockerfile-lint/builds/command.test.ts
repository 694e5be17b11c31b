import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { reportDocument } from "../../../../shared/report/document/schema.ts";
import { type CommandResult, runInProcess } from "../../../harness/command.ts";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-builds-"));
});
afterEach(() => rm(directory, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text);
  }
}

const command = ["dockerfile-lint", "--shellcheck", "off", "--fail-on", "none"] as const;
const lint = (...args: readonly string[]): Promise<CommandResult> => runInProcess(directory, ...command, ...args);

/** Lists the findings as `file:line:column rule`, and what was not examined. */
async function report(...args: readonly string[]) {
  const { stdout, exitCode } = await lint(...args, "--format", "json");
  const { findings, ...document } = reportDocument.parse(JSON.parse(stdout));
  const places = findings.map(({ ruleId, file, line, column }) => `${file}:${line}:${column} ${ruleId}`);
  return { findings: places, text: JSON.stringify(document), exitCode };
}

const sudo = "RUN sudo make\n";
const inline = `services:
  a:
    build:
      dockerfile_inline: |
        FROM alpine:3.22
        ${sudo.trim()}
  b:
    build:
      dockerfile_inline: "FROM alpine:3.22\\n${sudo.trim()}\\n"
`;

describe("Dockerfiles in Compose and Bake files", () => {
  test("are linted at their lines", async () => {
    const bake = `target "c" {\n  dockerfile-inline = <<EOT\nFROM alpine:3.22\n  ${sudo}EOT\n}\n`;
    await write({ "compose.yaml": inline, "deploy/docker-bake.hcl": bake });
    const { findings } = await report();
    expect(findings.filter((line) => line.endsWith(" DL3004"))).toEqual([
      "compose.yaml:6:13 DL3004",
      "compose.yaml:9:1 DL3004",
      "deploy/docker-bake.hcl:4:7 DL3004",
    ]);
  });

  test("are linted below the targets, and are no targets themselves", async () => {
    await write({ "compose.yaml": inline, Dockerfile: `FROM alpine:3.22\n`, "sub/Dockerfile": "FROM alpine:3.22\n" });
    expect((await report("sub")).findings.filter((line) => line.includes("compose"))).toEqual([]);
    expect((await report(".")).findings.filter((line) => line.includes("compose"))).not.toEqual([]);
    expect((await report("Dockerfile")).findings.filter((line) => line.includes("compose"))).toEqual([]);
  });

  test("are found for targets outside the working directory", async () => {
    await write({ "x/compose.yaml": inline, "y/a.txt": "" });
    const { stdout } = await runInProcess(join(directory, "y"), ...command, join(directory, "x"), "--format", "json");
    expect(stdout).toContain("compose.yaml");
    expect(stdout).toContain("DL3004");
  });

  test("are not changed by --fix", async () => {
    const text = inline.replaceAll("FROM alpine:3.22", "FROM alpine:3.22 as x");
    await write({ "compose.yaml": text });
    await lint("--fix", "--fix-safety", "behavior-changing").catch(() => undefined);
    expect(await readFile(join(directory, "compose.yaml"), "utf8")).toBe(text);
  });
});

describe("builds", () => {
  const staged =
    "ARG V=3.22\nFROM alpine:$V AS dev\nRUN sudo make\nFROM scratch\nCOPY --from=dev /x /x\nCOPY a.txt /\n";

  test("name Dockerfiles that no search finds", async () => {
    await write({
      "compose.yaml": "services: {a: {build: {context: ., dockerfile: web/image.txt}}}\n",
      "web/image.txt": staged,
    });
    expect((await report()).findings).toContain("web/image.txt:3:5 DL3004");
    expect((await lint("--build-files", "none")).exitCode).toBe(2);
    await write({ "sub/a.txt": "" });
    expect((await lint("sub")).exitCode).toBe(2);
  });

  test("decide the context", async () => {
    const files = { "web/Dockerfile": staged, ".dockerignore": "a.txt\n", "web/a.txt": "" };
    await write({ ...files, "compose.yaml": "services: {a: {build: {context: ., dockerfile: web/Dockerfile}}}\n" });
    expect((await report()).findings).toContain("web/Dockerfile:6:6 CopyIgnoredFile");
    expect((await report("web/Dockerfile")).findings).toContain("web/Dockerfile:6:6 CopyIgnoredFile");
    expect((await report("--build-files", "none")).findings).not.toContain("web/Dockerfile:6:6 CopyIgnoredFile");
    expect((await report("--build-context", "web")).findings).not.toContain("web/Dockerfile:6:6 CopyIgnoredFile");
  });

  test("decide arguments, unless the call does", async () => {
    await write({ Dockerfile: staged, "docker-bake.hcl": 'target "a" {\n  args = { V = "3.10" }\n}\n' });
    const rule = "Dockerfile:2:6 SW-DF-end-of-life-base";
    expect((await report()).findings).toContain(rule);
    expect((await report("--build-args", "V=3.22")).findings).not.toContain(rule);
    expect((await report("--build-files", "none")).findings).not.toContain(rule);
  });

  test("that only the build knows have no default", async () => {
    const text = "ARG V=3.10\nFROM alpine:$V\n";
    await write({ Dockerfile: text, "compose.yaml": 'services: {a: {build: {context: ., args: ["V"]}}}\n' });
    expect((await report()).findings).not.toContain("Dockerfile:2:6 SW-DF-end-of-life-base");
  });

  test("of several targets each ship a stage", async () => {
    await write({ Dockerfile: staged.replace("scratch", "alpine:3.22") });
    const users = async () =>
      (await report("--profile", "strict")).findings.filter((line) => line.endsWith("SW-DF-user-missing"));
    expect(await users()).toHaveLength(1);
    await write({ "docker-bake.hcl": 'target "a" {\n  target = "dev"\n}\ntarget "b" {}\n' });
    expect(await users()).toHaveLength(2);
  });

  test("that cannot be read are a note, and incomplete if the call names them", async () => {
    await write({ Dockerfile: "FROM alpine:3.22\n", "docker-bake.hcl": 'target "a" {\n' });
    const found = await report();
    expect(found.exitCode).toBe(0);
    expect(found.text).toContain("docker-bake.hcl:2");
    expect((await lint("--build-files", "docker-bake.hcl", "--fail-on", "high")).exitCode).toBe(3);
    expect((await lint("--build-files", "other.hcl")).exitCode).toBe(2);
  });

  test("are fixed only where all ways agree", async () => {
    await write({
      Dockerfile: "FROM alpine:3.22 as x\nRUN echo hi\n",
      "docker-bake.hcl": 'target "a" {\n  args = {}\n}\n',
    });
    await lint("--fix");
    expect(await readFile(join(directory, "Dockerfile"), "utf8")).toContain("alpine:3.22 AS x");
  });
});
