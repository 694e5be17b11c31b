import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { build, differences } from "../../scripts/build.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("the build gives the same bytes in another directory", async () => {
  const copy = await mkdtemp(join(tmpdir(), "seaworthy-elsewhere-"));
  try {
    for (const name of ["actions", "shared", "package.json", "tsconfig.json", "rolldown.config.ts"]) {
      await cp(join(root, name), join(copy, name), { recursive: true });
    }
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    await build(copy, join(copy, "dist"));
    expect(await differences(join(inject("built"), "dist"), join(copy, "dist"))).toEqual([]);
  } finally {
    await rm(copy, { recursive: true });
  }
});
