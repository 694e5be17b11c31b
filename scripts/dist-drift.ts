import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, differences } from "./build.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const directory = await mkdtemp(join(tmpdir(), "seaworthy-dist-"));
try {
  await build(root, directory);
  const drift = await differences(join(root, "dist"), directory);
  for (const difference of drift) console.error(difference);
  if (drift.length > 0) console.error("dist/ does not match the sources. Run `npm run build` and commit the result.");
  process.exitCode = drift.length === 0 ? 0 : 1;
} finally {
  await rm(directory, { recursive: true });
}
