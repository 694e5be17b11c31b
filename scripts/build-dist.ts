import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
await build(root, join(root, "dist"));
