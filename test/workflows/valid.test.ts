import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { validate } from "@actions/languageservice";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";

const root = fileURLToPath(new URL("../../", import.meta.url));

test.each(globSync([".github/workflows/*.yml", "examples/workflows/*.yml"], { cwd: root, dot: true }))(
  "%s is a valid workflow",
  async (file) => {
    const text = readFileSync(join(root, file), "utf8");
    const diagnostics = await validate(TextDocument.create(`file:///${file}`, "yaml", 1, text));
    expect(diagnostics.map(({ range, message }) => `${file}:${range.start.line + 1}: ${message}`)).toEqual([]);
  },
);

test("the validator finds a fault in a workflow", async () => {
  const text = "on: push\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps:\n      - rnu: echo\n";
  const document = TextDocument.create("file:///.github/workflows/x.yml", "yaml", 1, text);
  expect((await validate(document)).length).toBeGreaterThan(0);
});
