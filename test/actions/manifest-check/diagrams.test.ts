import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runInProcess } from "../../harness/command.ts";
import { labeledPod } from "./kubernetes/objects.ts";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-diagrams-"));
  await writeFile(join(directory, "app.yaml"), labeledPod);
});
afterEach(() => rm(directory, { recursive: true }));

const print = async (...args: readonly string[]): Promise<string> =>
  (await runInProcess(directory, "manifest-check", ...args)).stdout;

test("Markdown ends with the diagrams, after the compliance tables", async () => {
  const page = await print("--format", "markdown", "--compliance", "pss");
  expect(page).toMatch(
    /\| control \|[\s\S]*### Network of the top directory\n\n.*\n\n```mermaid\nflowchart LR\n[\s\S]*```\n$/u,
  );
});

test("the HTML page has them as tables", async () => {
  const page = await print("--format", "html");
  expect(page).toContain("<summary>Network of the top directory</summary>");
  expect(page).toContain("Any pod in the cluster");
});

test.each(["text", "json", "sarif"])("the format %s has none", async (format) => {
  const printed = await print("--format", format);
  expect(printed).not.toMatch(/flowchart|Any pod in the cluster/u);
});
