import { readFileSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assembleShop } from "../../examples/shop/assemble.ts";
import { runInProcess } from "../harness/command.ts";
import { validateSarif } from "../harness/multitool.ts";
import { sharedData } from "../harness/shared-data.ts";
import { testUnless } from "../harness/skip.ts";

const example = fileURLToPath(new URL("../../examples/shop/", import.meta.url));
let shop = "";
let out = "";
/** What the validator says of all files together: it takes seconds to start. */
let problems: readonly string[] = [];

/** Lacks what GitHub asks for. */
const bare = {
  $schema: "https://json.schemastore.org/sarif-2.1.0.json",
  version: "2.1.0",
  runs: [{ tool: { driver: { name: "x" } }, results: [{ ruleId: "A", message: { text: "a" } }] }],
};

beforeAll(async () => {
  shop = await mkdtemp(join(tmpdir(), "seaworthy-judged-"));
  out = join(shop, "out");
  await cp(example, shop, { recursive: true, filter: (source) => !source.endsWith("/fixed") });
  await assembleShop(shop, join(shop, "image.oci"));
  await runInProcess(shop, "check", ".", "--image", "oci:image.oci", "--out-dir", "out");
  const files = [...(await filesIn(out, ".sarif")), ...(await filesIn(join(out, "upload"), ".sarif"))];
  const texts = await Promise.all(
    files.map(async (file) => [file.slice(out.length + 1), await readFile(file, "utf8")] as const),
  );
  problems = await validateSarif({ ...Object.fromEntries(texts), "bare.sarif": JSON.stringify(bare) });
}, 120_000);
afterAll(() => rm(shop, { recursive: true }));

async function filesIn(directory: string, ending: string): Promise<string[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(ending)).toSorted();
  expect(names.length).toBeGreaterThan(0);
  return names.map((name) => join(directory, name));
}

describe("what the suite writes about the shop", () => {
  test("is SARIF by Microsoft's validator with GitHub's rules, the files and their copies for upload alike", () => {
    expect(problems.filter((problem) => !problem.startsWith("bare.sarif"))).toEqual([]);
  });

  const filePath = sharedData("schemas/sarif/sarif-2.1.0.schema.json");
  testUnless(filePath === undefined, "needs the given data schemas/sarif/sarif-2.1.0.schema.json")(
    "is SARIF by its schema",
    async () => {
      const file = filePath ?? "";
      const {
        $schema: _schema,
        id: _id,
        ...schema
      } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
      const ajv = new Ajv({ strict: false });
      formats.default(ajv);
      const validate = ajv.compile(schema);
      for (const sarif of await filesIn(out, ".sarif")) {
        validate(JSON.parse(await readFile(sarif, "utf8")));
        expect(validate.errors ?? [], sarif).toEqual([]);
      }
    },
  );

  test("is CycloneDX by its validator", async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    for (const sbom of await filesIn(out, ".cdx.json"))
      expect(await validator.validate(await readFile(sbom, "utf8")), sbom).toBeNull();
  });
});

test("the validator finds a fault", () => {
  expect(problems.filter((problem) => problem.startsWith("bare.sarif")).length).toBeGreaterThan(0);
});
