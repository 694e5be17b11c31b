import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { validate } from "@actions/languageservice";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { actionSpecs } from "../../actions/action-specs.ts";
import { pins } from "../../actions/suite/init/pins.ts";
import { actionFileOf } from "../../scripts/generated.ts";
import { commonInputs } from "../../shared/config/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

async function problemsOf(file: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${file}`, "yaml", 1, readFileSync(join(root, file), "utf8"));
  const diagnostics = await validate(document);
  return diagnostics.map((diagnostic) => `${file}:${diagnostic.range.start.line + 1}: ${diagnostic.message}`);
}

describe("action.yml", () => {
  test.each(actionSpecs.map((spec) => [spec.name, spec] as const))(
    "of %s is valid and names a built file",
    async (_name, spec) => {
      const file = actionFileOf(spec);
      expect(await problemsOf(file)).toEqual([]);
      const { runs } = parse(readFileSync(join(root, file), "utf8")) as { runs: { using: string; main: string } };
      expect(runs.using).toBe("node24");
      expect(existsSync(join(root, dirname(file), runs.main))).toBe(true);
    },
  );

  test("the validator finds a fault", async () => {
    const document = TextDocument.create(
      "file:///broken/action.yml",
      "yaml",
      1,
      "name: x\ndescription: y\nruns:\n  using: node99\n  main: x.js\n",
    );
    expect((await validate(document)).length).toBeGreaterThan(0);
  });
});

describe("inputs", () => {
  test("are kebab-case, described, and mean the same in every action", () => {
    for (const spec of actionSpecs) {
      for (const [name, input] of Object.entries(spec.inputs)) {
        expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/u);
        expect(input.description).toMatch(/\.$/u);
        const common = Object.entries(commonInputs).find(([candidate]) => candidate === name)?.[1];
        if (common !== undefined && name !== "format")
          expect(input.description, `${spec.name} ${name}`).toBe(common.description);
      }
    }
  });
});

describe("workflows", () => {
  const files = globSync([".github/workflows/*.yml", "examples/**/workflows/*.yml"], { cwd: root, dot: true });

  test.each(files)("%s is valid", async (file) => {
    expect(await problemsOf(file)).toEqual([]);
  });

  test.each(files)("%s pins what it uses by commit", (file) => {
    const uses = [...readFileSync(join(root, file), "utf8").matchAll(/uses:\s*(\S+)/gu)].map((match) => match[1] ?? "");
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) expect(use).toMatch(/^(\.\/|\$\/)|@[0-9a-f]{40}$/u);
  });

  const texts = [...files, "README.md"].map((file) => [file, readFileSync(join(root, file), "utf8")] as const);

  test.each(texts)("%s pins the actions of others to the same releases", (_file, text) => {
    const uses = [...text.matchAll(/uses: ((?:actions|docker)\/.*)$/gmu)].map((match) => match[1] ?? "");
    for (const use of uses) expect(Object.values(pins)).toContain(use);
  });

  test.each(texts)("%s exports OCI archives with a builder that can, and names images in lower case", (_file, text) => {
    const [before, ...exports] = text.split("type=oci");
    if (exports.length > 0) expect(before).toContain("docker/setup-buildx-action@");
    expect(text).not.toMatch(/ghcr\.io\/\$(?:\{\{ github\.repository|GITHUB_REPOSITORY|\{GITHUB_REPOSITORY\})/u);
  });
});
