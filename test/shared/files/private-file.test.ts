import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isReallyInside, readPrivateFile } from "../../../shared/files/index.ts";
import { temporaryDirectory } from "../oci/builders.ts";

test("a private file is read only if it is nobody else's", async () => {
  const directory = await temporaryDirectory();
  const path = join(directory, "file");
  expect(await readPrivateFile(path, 10)).toBeUndefined();
  await writeFile(path, "text", { mode: 0o600 });
  expect(await readPrivateFile(path, 4)).toBe("text");
  await expect(readPrivateFile(path, 3)).rejects.toThrow(/at most 3 bytes/);
  await expect(readPrivateFile(directory, 10)).rejects.toThrow();
  for (const mode of [0o640, 0o604, 0o620, 0o602]) {
    await chmod(path, mode);
    await expect(readPrivateFile(path, 10)).rejects.toThrow(/others can read or write/);
  }
  await chmod(path, 0o400);
  await symlink(path, join(directory, "link"));
  await expect(readPrivateFile(join(directory, "link"), 10)).rejects.toThrow(/ELOOP|symbolic/);
});

test("a path is inside a directory after all links, whether they exist or not", async () => {
  const directory = await temporaryDirectory();
  await mkdir(join(directory, "real/below"), { recursive: true });
  await symlink(join(directory, "real"), join(directory, "link"));
  const inside = (outer: string, path: string) => isReallyInside(join(directory, outer), join(directory, path));
  expect(await inside("real", "real")).toBe(true);
  expect(await inside("real", "link/below/new/file")).toBe(true);
  expect(await inside("link", "real/new")).toBe(true);
  expect(await inside("new", "new/file")).toBe(true);
  expect(await inside("real", "real-other/file")).toBe(false);
  expect(await inside("real/below", "link/file")).toBe(false);
});
