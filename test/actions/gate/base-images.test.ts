import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Verdict } from "../../../actions/gate/verdict/verdict.ts";
import { type CommandResult, command } from "../../harness/command.ts";

const policy = `rules:
  base-images:
    allowed: [node, docker/dockerfile, "ghcr.io/owner/*"]
`;
const pod =
  "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: a\n      image: evil.example/a:1\n";
let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-base-images-"));
  await write({ "policy.yaml": policy });
});
afterEach(() => rm(directory, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text);
  }
}

/** Lints the directory; the evidence lies in `out`, whatever was found. */
async function lint(dockerfile: string, ...args: readonly string[]): Promise<void> {
  await write({ Dockerfile: dockerfile });
  const { exitCode, stderr } = await command(
    directory,
    "dockerfile-lint",
    "--out-dir",
    "out",
    "--shellcheck",
    "off",
    ...args,
  );
  expect([0, 1], stderr).toContain(exitCode);
}

function gate(require = "dockerfile-lint"): Promise<CommandResult> {
  const given = ["--require", require, "--policy", "policy.yaml", "--fail-on", "none", "--out-dir", "gated"];
  return command(directory, "gate", "out", ...given);
}

async function verdict(): Promise<Verdict> {
  return JSON.parse(await readFile(join(directory, "gated/verdict.json"), "utf8")) as Verdict;
}

async function editRecord(name: string, change: (record: Record<string, unknown>) => void): Promise<void> {
  const file = join(directory, "out", `${name}.evidence.json`);
  const record = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  change(record);
  await writeFile(file, JSON.stringify(record));
}

describe("lint and gate with base-images", () => {
  test("pass where every image is allowed", async () => {
    await lint(
      "# syntax=docker/dockerfile:1\nARG V=24\nFROM node:$V AS build\nFROM scratch\nCOPY --from=build /a /a\nCOPY --from=ghcr.io/owner/tool:1 /b /b\n",
    );
    expect(await gate()).toMatchObject({ exitCode: 0 });
  });

  test("pass where no image is taken", async () => {
    await lint("FROM scratch\nCOPY a /a\n");
    expect(await gate()).toMatchObject({ exitCode: 0 });
  });

  test.each<[string, string, number, string]>([
    ["another registry", "FROM node:24\nFROM evil.example/node:24\n", 2, "FROM takes evil.example/node:24"],
    ["a copy from one", "FROM node\nCOPY --from=evil.example/a / /\n", 2, "COPY --from takes evil.example/a"],
    [
      "a mount, quoted as nobody does",
      'FROM node\nRUN --mount=type=bind,\\"from=evil.example/a\\",target=/a cp /a /b\n',
      2,
      "RUN --mount takes evil.example/a",
    ],
    [
      "a frontend in C's comments",
      "// syntax=evil.example/f\nFROM node\n",
      1,
      "The syntax directive takes evil.example/f",
    ],
    ["what ONBUILD takes", "FROM node\nONBUILD COPY --from=alpine / /\n", 2, "COPY --from takes alpine"],
    ["a blank that BuildKit trims", "FROM node\n\u2003COPY --from=evil.example/a / /\n", 2, "write a space"],
    [
      "a here-document that BuildKit does not see",
      "FROM node\nRUN it's <<'USER root'\nCOPY --from=evil.example/a / /\nUSER root\n",
      2,
      "write <<NAME",
    ],
    ["a quoted argument", "FROM node\nARG 'A'=x\n", 2, "write ARG NAME=value"],
    [
      "an argument that some builders empty",
      `ARG X=evil.example/x\nARG X\nFROM \${X:-node}\n`,
      3,
      "which is not known before the build: X has no value",
    ],
    ["a word for a platform", `ARG TARGETARCH\nFROM \${TARGETARCH:+evil.example/}node\n`, 2, "TARGETARCH has no value"],
    ["an argument without default", "ARG BASE\nFROM $BASE\n", 2, "BASE has no value"],
    ["an argument whose default lies outside", "ARG BASE=alpine\nFROM $BASE\n", 2, "docker.io/library/alpine:latest"],
  ])("deny %s, on its line", async (_name, dockerfile, line, what) => {
    await lint(dockerfile);
    const { exitCode, stdout } = await gate();
    expect(exitCode).toBe(1);
    expect(stdout).toContain(what);
    expect(stdout).toContain(`— Dockerfile:${line}`);
    expect(stdout, "which says nothing but what flips it").not.toContain("what to do");
    const log = JSON.parse(await readFile(join(directory, "gated/gate.sarif"), "utf8"));
    expect(log.runs[0].results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: "Dockerfile" },
      region: { startLine: line },
    });
  });

  test("deny a build context in the place of a stage, and of an image under another name", async () => {
    await lint("FROM node AS base\nFROM base\n", "--build-contexts", "base");
    const stage = await gate();
    expect(stage.exitCode).toBe(1);
    expect(stage.stdout).toContain("FROM takes the build context base");
    await lint("FROM docker.io/library/node:latest\n", "--build-contexts", "node");
    expect((await gate()).stdout).toContain("FROM takes the build context node");
    await lint(`ARG BASE=\${REG:-docker.io/library}/node\nFROM $BASE\n`);
    expect(await gate()).toMatchObject({ exitCode: 0 });
  });

  test("judge what the call gives, and a waiver by id and path", async () => {
    await lint("ARG BASE\nFROM $BASE\n", "--build-args", "BASE=node:24");
    expect(await gate()).toMatchObject({ exitCode: 0 });
    await lint("FROM evil.example/a\n");
    expect(await gate()).toMatchObject({ exitCode: 1 });
    const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const scope = "id: SW-GATE-BASE-IMAGE, severity: high, owner: shop team, path: Dockerfile, image: evil.example/a";
    await write({
      "policy.yaml": `${policy}waivers: [{ ${scope}, reason: It is mirrored next week., created: ${day(-1)}, expires: ${day(20)} }]\n`,
    });
    expect(await gate()).toMatchObject({ exitCode: 0 });
    await lint("FROM evil.example/b\n");
    expect(await gate()).toMatchObject({ exitCode: 1 });
  });

  test("are undecided where the record does not state images, or none is there", async () => {
    await lint("FROM node\n");
    expect(await gate()).toMatchObject({ exitCode: 0 });
    await editRecord("dockerfile-lint", (record) => delete record["images"]);
    const { exitCode, stdout } = await gate();
    expect(exitCode).toBe(3);
    expect(stdout).toContain("dockerfile-lint.evidence.json does not list the images that the build uses");
    expect((await verdict()).rules[0]?.because[0]?.remediation).toContain("run dockerfile-lint of this version again");
    await write({ "k8s.yaml": pod });
    await command(directory, "manifest-check", "k8s.yaml", "--out-dir", "out", "--fail-on", "none");
    await rm(join(directory, "out/dockerfile-lint.evidence.json"));
    const without = await gate("manifest-check");
    expect(without.exitCode).toBe(3);
    expect(without.stdout).toContain("there is no usable evidence of dockerfile-lint");
  });

  test("hold for what manifests deploy, where the policy says so", async () => {
    await write({
      "policy.yaml": `${policy}    deployed: true\n`,
      "k8s.yaml": pod,
    });
    await lint("FROM node\n");
    expect(await gate()).toMatchObject({ exitCode: 3 });
    await command(directory, "manifest-check", "k8s.yaml", "--out-dir", "out", "--fail-on", "none");
    const { exitCode, stdout } = await gate();
    expect(exitCode).toBe(1);
    expect(stdout).toContain("The manifest deploys evil.example/a:1");
    expect(stdout).toContain("— k8s.yaml:7");
    await editRecord("manifest-check.k8s.yaml", (record) => delete record["images"]);
    expect(await gate()).toMatchObject({ exitCode: 3 });
  });

  test.each<[string, string, string]>([
    ["before it is built", "build: .\n    image: evil.example/a", "The manifest deploys evil.example/a"],
    ["by a Dockerfile within", 'build: {dockerfile_inline: "FROM evil.example/a"}', "deploys evil.example/a"],
    ["by a line that is in doubt", "build: {dockerfile_inline: \"FROM node\\nARG 'A'=b\"}", "write ARG NAME=value"],
    ["as a context", "build: {additional_contexts: [node=docker-image://evil.example/a]}", "deploys evil.example/a"],
  ])("deny what Compose takes %s", async (_name, service, what) => {
    await write({
      "policy.yaml": `${policy}    deployed: true\n`,
      "compose.yaml": `services:\n  a:\n    ${service}\n`,
    });
    await lint("FROM node\n");
    await command(directory, "manifest-check", "compose.yaml", "--out-dir", "out", "--fail-on", "none");
    const { exitCode, stdout } = await gate();
    expect(exitCode).toBe(1);
    expect(stdout).toContain(what);
  });
});
