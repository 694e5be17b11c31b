import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./generated-files.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const check = process.argv.includes("--check");
const stale: string[] = [];

for (const [file, text] of await generatedFiles(root)) {
  const present = await readFile(`${root}${file}`, "utf8").catch(() => undefined);
  if (present === text) continue;
  if (check) stale.push(file);
  else await writeFile(`${root}${file}`, text);
}

if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(", ")}. Run \`npm run generate\`.`);
  process.exitCode = 1;
}
