import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generatedFiles } from "../../scripts/generated-files.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("generated files match their sources", async () => {
  for (const [file, text] of await generatedFiles(root)) {
    expect(readFileSync(join(root, file), "utf8"), `${file} is out of date: run \`npm run generate\``).toBe(text);
  }
});
