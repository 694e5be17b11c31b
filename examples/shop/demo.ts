/**
 * `npm run demo` checks the shop as it is and `npm run demo -- --fixed` the fixed one, without network and without
 * Docker. Everything it writes lies in `out/`.
 */
import { spawnSync } from "node:child_process";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assembleShop } from "./assemble.ts";

const example = fileURLToPath(new URL("./", import.meta.url));
const project = join(example, "../..");
const out = join(project, "out");
const shop = join(out, "shop");
const scripts = new Set(["assemble.ts", "demo.ts", "fixed"].map((name) => join(example, name)));

await rm(out, { recursive: true, force: true });
await cp(example, shop, { recursive: true, filter: (path) => !scripts.has(path) });
if (process.argv.includes("--fixed")) await cp(join(example, "fixed"), shop, { recursive: true });
await assembleShop(shop, join(out, "image"));

const { status } = spawnSync(
  process.execPath,
  [join(project, "dist/cli.js"), "check", ".", "--image", "oci:../image", "--out-dir", ".."],
  { cwd: shop, stdio: "inherit" },
);
console.log("\nThe results are in out/: summary.md, verdict.md, the SBOM (*.cdx.json) and SARIF (*.sarif).");
process.exitCode = status ?? 3;
