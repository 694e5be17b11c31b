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

async function directoryOf(content: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-test-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(content)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  return directory;
}

async function digestOf(directory: string): Promise<string | undefined> {
  return (await readImages(`dir:${directory}`))[0]?.image.digest;
}

describe("an unpacked root as image", () => {
  it("is catalogd, with or without its prefix", async () => {
    const directory = await directoryOf(files);
    for (const source of [directory, `dir:${directory}`]) {
      const [read, ...more] = await readImages(source);
      expect(more).toEqual([]);
      expect(read?.catalog.packages.map(({ name, version }) => [name, version])).toEqual([["tar", "1.34-1"]]);
      expect(read?.catalog.os?.id).toBe("debian");
      expect(read?.image).toMatchObject({ name: directory, layers: [], platform: "linux/unknown" });
      expect(read?.image.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
  });

  it("has a digest of its files alone", async () => {
    const directory = await directoryOf(files);
    const before = await digestOf(directory);
    const copy = await directoryOf({});
    await cp(directory, copy, { recursive: true });
    await utimes(join(copy, "usr/bin/tar"), 1, 1);
    expect(await digestOf(copy)).toBe(before);
    await writeFile(join(copy, "usr/bin/tar"), "now a program");
    const changed = await digestOf(copy);
    await chmod(join(copy, "usr/bin/tar"), 0o4755);
    const setUid = await digestOf(copy);
    await symlink("/etc/passwd", join(copy, "link"));
    expect(new Set([before, changed, setUid, await digestOf(copy)]).size).toBe(4);
  });

  it("is distinguished from image layouts and other directories", async () => {
    const layout = await directoryOf({ ...files, "index.json": "{}" });
    await expect(readImages(layout)).rejects.toBeInstanceOf(UndecidedError);
    const other = await directoryOf({ "README.md": "" });
    await expect(readImages(other)).rejects.toBeInstanceOf(InvalidError);
    expect((await readImages(`dir:${other}`))[0]?.catalog.packages).toEqual([]);
    for (const absent of ["dir:", "dir:no/such/directory"]) {
      await expect(readImages(absent)).rejects.toMatchObject({ code: "FOLDER_NOT_FOUND" });
    }
  });

  it("keeps to the limit of entries", async () => {
    const directory = await directoryOf(files);
    await expect(readImages(directory, { limits: { entries: 3 } })).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
  });
});
