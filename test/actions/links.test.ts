import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { command } from "../harness/command.ts";

let top: string;
let root: string;
let outside: string;
const privileged = `apiVersion: v1
kind: Pod
metadata: {name: p}
spec: {containers: [{name: c, image: a, securityContext: {privileged: true}}]}
`;

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), "seaworthy-links-"));
  [root, outside] = [join(top, "checkout"), join(top, "outside")];
  await mkdir(join(root, "sub"), { recursive: true });
  await mkdir(outside);
});
afterEach(() => rm(top, { recursive: true }));

const link = (target: string, path: string): Promise<void> => symlink(target, join(root, path));

describe("sources that are links", () => {
  test("are checked where they lead inside the checkout", async () => {
    await writeFile(join(root, "sub/pod.txt"), privileged);
    await link("sub/pod.txt", "pod.yaml");
    await writeFile(join(root, "sub/x.txt"), "FROM debian:12\nRUN apt-get install curl\nMAINTAINER me\n");
    await link("sub/x.txt", "Dockerfile.prod");
    expect((await command(root, "manifest-check")).stdout).toMatch(/pod\.yaml\n.*SW-K8S-privileged/su);
    expect((await command(root, "dockerfile-lint", "--shellcheck", "off")).stdout).toMatch(
      /Dockerfile\.prod\n.*DL4000/su,
    );
  });

  test("are gaps where they leave the checkout or lead nowhere", async () => {
    await writeFile(join(outside, "Dockerfile"), "FROM debian:12\n");
    await writeFile(join(outside, "pod.yaml"), privileged);
    await writeFile(join(root, "Dockerfile"), "FROM debian:12\n");
    await writeFile(join(root, "pod.yaml"), privileged);
    await link("../../outside", "sub/out");
    await link("../gone.yaml", "sub/gone.yaml");
    await link("gone", "Dockerfile.gone");
    const lint = await command(root, "dockerfile-lint", "--shellcheck", "off", "--fail-on", "none");
    expect(lint.exitCode).toBe(3);
    expect(lint.stdout).toContain("not examined: Dockerfile.gone — it is a link to a path that does not exist");
    expect(lint.stdout).toContain("not examined: sub/out — it links to a path outside the checkout");
    const check = await command(root, "manifest-check", "--fail-on", "none");
    expect(check.exitCode).toBe(3);
    expect(check.stdout).toMatch(/not examined: sub\/gone\.yaml .*does not exist/u);
    expect(check.stdout).toMatch(/not examined: sub\/out .*outside the checkout/u);
  });
});

test("a link that leads nowhere, under another name, is noted, and is no source", async () => {
  await link("gone", "k8s");
  const none = await command(root, "dockerfile-lint", "--shellcheck", "off");
  expect([none.exitCode, none.stderr]).toEqual([2, expect.stringContaining("found no Dockerfile")]);
  await writeFile(join(root, "Dockerfile"), "FROM debian:12\n");
  const { exitCode, stdout } = await command(root, "dockerfile-lint", "--shellcheck", "off");
  expect(exitCode).toBe(0);
  expect(stdout).toContain("not examined: k8s — it is a link to a path that does not exist");
});

describe("configuration that is a link", () => {
  test.each([
    ["dockerfile-lint", ".seaworthy.yaml", "dockerfile-lint: {fail-on: none}\n"],
    ["dockerfile-lint", ".hadolint.yaml", "ignored: [DL3006]\n"],
    ["dockerfile-lint", ".dockerignore", "secret\n"],
  ])("%s follows %s inside the checkout and never out of it", async (action, name, text) => {
    await writeFile(join(root, "Dockerfile"), "FROM debian:12\n");
    await writeFile(join(root, "sub/settings"), text);
    await writeFile(join(outside, "settings"), text);
    await link("sub/settings", name);
    expect((await command(root, action, "--shellcheck", "off")).exitCode).toBe(0);
    await rm(join(root, name));
    await link("../outside/settings", name);
    const refused = await command(root, action, "--shellcheck", "off");
    expect([refused.exitCode, refused.stderr]).toEqual([
      3,
      expect.stringContaining(`${name}: cannot be read (it links`),
    ]);
  });
});

describe("nothing is written through a link", () => {
  beforeEach(() => writeFile(join(root, "Dockerfile"), "FROM debian:12\nMAINTAINER me\n"));

  test.each([
    ["the directory of results", ["--out-dir", "seaworthy-out"], "seaworthy-out"],
    ["a directory above it", ["--out-dir", "seaworthy-out/deeper"], "seaworthy-out"],
    ["the directory of copies for upload", ["--out-dir", "out"], "out/upload"],
    ["the file of the result", ["--output", "report.txt"], "report.txt"],
  ])("that is %s", async (_what, options, place) => {
    await mkdir(join(root, "out"));
    const target = place === "report.txt" ? join(outside, "victim") : outside;
    if (place === "report.txt") await writeFile(target, "kept");
    await symlink(target, join(root, place));
    const { exitCode, stderr } = await command(root, "dockerfile-lint", "--shellcheck", "off", ...options);
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringMatching(/is a symbolic link or below one, and nothing is written/u),
    ]);
    const left = await readdir(outside);
    expect(left).toEqual(place === "report.txt" ? ["victim"] : []);
    if (place === "report.txt") expect(await readFile(target, "utf8")).toBe("kept");
  });

  test("that --fix or the suite's summary would use", async () => {
    await writeFile(join(outside, "Dockerfile"), "FROM debian:12\nMAINTAINER me\n");
    await link("sub/real", "Dockerfile.linked");
    await writeFile(join(root, "sub/real"), "FROM debian:12\nMAINTAINER me\n");
    const { stderr } = await command(root, "dockerfile-lint", "--shellcheck", "off", "--fix", "Dockerfile.linked");
    expect(stderr).toContain("Dockerfile.linked: not fixed, because the path contains a symbolic link");
    expect(await readFile(join(root, "sub/real"), "utf8")).toContain("MAINTAINER");
    await link("../outside", "seaworthy-out");
    expect((await command(root, "check", "--out-dir", "seaworthy-out")).exitCode).toBe(2);
    expect(await readdir(outside)).toEqual(["Dockerfile"]);
  });
});
