import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findDockerfiles } from "../../../actions/dockerfile-lint/discover.ts";

let root = "";
const files = [
  "Dockerfile",
  "Dockerfile.dockerignore",
  "Dockerfile.md",
  "api/Containerfile",
  "api/web.Dockerfile",
  "api/Dockerfile.prod",
  ".devcontainer/Dockerfile",
  "node_modules/x/Dockerfile",
  "odd [name]/Dockerfile",
  "dash/Dockerfile-3.12",
  "dash/Dockerfile-windows",
  "dash/Dockerfile_alpine",
  "dash/Containerfile-dev",
  "dash/Dockerfile_test.go",
  "dash/Dockerfile-notes.md",
  "dash/Dockerfile-windows.dockerignore",
  "dash/Dockerfiles",
  "notes.txt",
];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-discover-"));
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), "FROM scratch\n");
  }
  await symlink(root, join(root, "api/loop"));
});
afterAll(() => rm(root, { recursive: true }));

const nothing = { targets: [], exclude: [], allowEmpty: false };

describe("discover", () => {
  test("finds every kind of name, hidden directories too, and follows no circle of links", async () => {
    expect((await findDockerfiles(root, nothing)).paths).toEqual([
      ".devcontainer/Dockerfile",
      "Dockerfile",
      "api/Containerfile",
      "api/Dockerfile.prod",
      "api/web.Dockerfile",
      "dash/Containerfile-dev",
      "dash/Dockerfile-3.12",
      "dash/Dockerfile-windows",
      "dash/Dockerfile_alpine",
      "odd [name]/Dockerfile",
    ]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["a file, whatever its name", ["notes.txt"], ["notes.txt"]],
    ["a directory", ["api"], ["api/Containerfile", "api/Dockerfile.prod", "api/web.Dockerfile"]],
    ["a directory with characters of a glob", ["odd [name]"], ["odd [name]/Dockerfile"]],
    ["a glob", ["api/*.Dockerfile"], ["api/web.Dockerfile"]],
    ["the same file twice", ["Dockerfile", "./Dockerfile"], ["Dockerfile"]],
  ])("takes %s", async (_name, targets, expected) => {
    expect((await findDockerfiles(root, { ...nothing, targets })).paths).toEqual(expected);
  });

  test("leaves excluded files out", async () => {
    const exclude = ["api/**", "dash/**", ".devcontainer/**", "odd*/**"];
    expect((await findDockerfiles(root, { ...nothing, exclude })).paths).toEqual(["Dockerfile"]);
  });

  test.each(["missing/Dockerfile", "api/*.none"])("refuses %s, which is not there", async (target) => {
    await expect(findDockerfiles(root, { ...nothing, targets: [target] })).rejects.toThrow(/found no Dockerfile in/u);
    expect((await findDockerfiles(root, { ...nothing, targets: [target], allowEmpty: true })).paths).toEqual([]);
  });

  test("refuses a path that leaves the checkout", async () => {
    await expect(findDockerfiles(root, { ...nothing, targets: ["../Dockerfile"] })).rejects.toThrow(
      /outside the checkout/u,
    );
  });
});
