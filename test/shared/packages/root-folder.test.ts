import { chmod, cp, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { InvalidError, UndecidedError } from "../../../shared/errors/index.ts";
import { readImages } from "../../../shared/packages/index.ts";

const files = {
  "etc/os-release": "ID=debian\nVERSION_ID=12\n",
  "var/lib/dpkg/status": "Package: tar\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1.34-1\n",
  "usr/bin/tar": "not a program",
};

async function folderOf(content: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "seaworthy-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(content)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function digestOf(folder: string): Promise<string | undefined> {
  return (await readImages(`dir:${folder}`))[0]?.image.digest;
}

describe("an unpacked root as image", () => {
  it("is catalogued, with or without its prefix", async () => {
    const folder = await folderOf(files);
    for (const source of [folder, `dir:${folder}`]) {
      const [read, ...more] = await readImages(source);
      expect(more).toEqual([]);
      expect(read?.catalogue.packages.map(({ name, version }) => [name, version])).toEqual([["tar", "1.34-1"]]);
      expect(read?.catalogue.os?.id).toBe("debian");
      expect(read?.image).toMatchObject({ name: folder, layers: [], platform: "linux/unknown" });
      expect(read?.image.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
  });

  it("has a digest of its files alone", async () => {
    const folder = await folderOf(files);
    const before = await digestOf(folder);
    const copy = await folderOf({});
    await cp(folder, copy, { recursive: true });
    await utimes(join(copy, "usr/bin/tar"), 1, 1);
    expect(await digestOf(copy)).toBe(before);
    await writeFile(join(copy, "usr/bin/tar"), "now a program");
    const changed = await digestOf(copy);
    await chmod(join(copy, "usr/bin/tar"), 0o4755);
    const setUid = await digestOf(copy);
    await symlink("/etc/passwd", join(copy, "link"));
    expect(new Set([before, changed, setUid, await digestOf(copy)]).size).toBe(4);
  });

  it("is told from image layouts and other folders", async () => {
    const layout = await folderOf({ ...files, "index.json": "{}" });
    await expect(readImages(layout)).rejects.toBeInstanceOf(UndecidedError);
    const other = await folderOf({ "README.md": "" });
    await expect(readImages(other)).rejects.toBeInstanceOf(InvalidError);
    expect((await readImages(`dir:${other}`))[0]?.catalogue.packages).toEqual([]);
    for (const absent of ["dir:", "dir:no/such/folder"]) {
      await expect(readImages(absent)).rejects.toMatchObject({ code: "FOLDER_NOT_FOUND" });
    }
  });

  it("keeps to the limit of entries", async () => {
    const folder = await folderOf(files);
    await expect(readImages(folder, { limits: { entries: 3 } })).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
  });
});
