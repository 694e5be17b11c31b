import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { build } from "../../scripts/build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Directory whose `dist/` was built from the sources as they are. */
    built: string;
    /** True for `npm run fuzz`. */
    fuzz: boolean;
  }
}

/** Builds the sources once for all tests that run built actions. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-built-"));
  await build(fileURLToPath(new URL("../../", import.meta.url)), join(directory, "dist"));
  project.provide("built", directory);
  return () => rm(directory, { recursive: true });
}
