import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { build, differences } from "../../scripts/build.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("the build gives the same bytes in another directory", async () => {
  const copy = await mkdtemp(join(tmpdir(), "seaworthy-elsewhere-"));
  try {
    for (const name of [
      "actions",
      "shared",
      "package.json",
      "package-lock.json",
      "tsconfig.json",
      "rolldown.config.ts",
    ]) {
      await cp(join(root, name), join(copy, name), { recursive: true });
    }
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    await build(copy, join(copy, "dist"));
    expect(await differences(join(inject("built"), "dist"), join(copy, "dist"))).toEqual([]);
  } finally {
    await rm(copy, { recursive: true });
  }
});

test("the bundle loads no module from outside", async () => {
  const dist = join(inject("built"), "dist");
  const files = (await readdir(dist, { recursive: true })).filter((name) => /\.m?js$/u.test(name));
  expect(files.length).toBeGreaterThan(100);
  const outside: string[] = [];
  for (const file of files) {
    const code = await readFile(join(dist, file), "utf8");
    const required = code.matchAll(/\b__require(?:\.resolve)?\(["']([^"']+)["']\)/gu);
    const imported = code.matchAll(/^(?:import|export)\b[^"';]*?\bfrom ["']([^"']+)["']|^import ["']([^"']+)["']/gmu);
    for (const [, module = "", bare = ""] of [...required, ...imported]) {
      const name = module === "" ? bare : module;
      if (!isBuiltin(name) && !name.startsWith("./") && !name.startsWith("../")) outside.push(`${file}: ${name}`);
    }
  }
  expect(outside).toEqual([]);
});
