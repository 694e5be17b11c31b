import { readFileSync } from "node:fs";
import { Ajv, type AnySchema } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import parseExpression from "spdx-expression-parse";
import { describe, expect, test } from "vitest";
import { writeSpdx3, writeSpdxJson, writeSpdxTagValue } from "../../../shared/sbom/index.ts";
import { sharedData } from "../../harness/shared-data.ts";
import { makePackage } from "../advisories/builders.ts";
import { makeBomInput } from "./builders.ts";
import { complaints } from "./validate.ts";

const inputs = [
  makeBomInput(),
  makeBomInput({ packages: [], owned: [], gaps: [], layers: [], author: {} }),
  makeBomInput({
    packages: [
      makePackage("npm", "<text></text>\n漢", "1\n2", { supplier: "a\nb </text>", licenses: ["</text>", "§ 5"] }),
      makePackage("gem", "x", "1", { hashes: [{ algorithm: "SHA-1", value: "a".repeat(40) }] }),
    ],
  }),
];

const schema23 = sharedData("schemas/spdx/spdx-2.3.schema.json");
const schema3 = sharedData("schemas/spdx/spdx-3.0.1.schema.json");
const read = (path: string | undefined) => JSON.parse(readFileSync(path ?? "", "utf8")) as AnySchema;

interface Spdx23 {
  readonly packages: readonly { readonly SPDXID: string; readonly licenseDeclared: string; readonly name: string }[];
  readonly relationships: readonly { readonly spdxElementId: string; readonly relatedSpdxElement: string }[];
}

describe("SPDX 2.3", () => {
  test.skipIf(schema23 === undefined)("is valid by the official schema", () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(read(schema23));
    for (const input of inputs) expect(complaints(validate, JSON.parse(writeSpdxJson(input)))).toEqual([]);
  });

  test("ids are unique and of SPDX's alphabet, relationships meet them, licenses are expressions", () => {
    for (const input of inputs) {
      const { packages, relationships } = JSON.parse(writeSpdxJson(input)) as Spdx23;
      const ids = packages.map(({ SPDXID }) => SPDXID);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^SPDXRef-[A-Za-z0-9.-]+$/);
      const known = new Set([...ids, "SPDXRef-DOCUMENT"]);
      for (const { spdxElementId, relatedSpdxElement } of relationships) {
        expect(known.has(spdxElementId) && known.has(relatedSpdxElement)).toBe(true);
      }
      for (const { licenseDeclared } of packages)
        if (licenseDeclared !== "NOASSERTION") parseExpression(licenseDeclared);
    }
  });

  test("names that are no SPDX license become references with their text", () => {
    const text = writeSpdxJson(makeBomInput());
    const document = JSON.parse(text) as Spdx23 & { hasExtractedLicensingInfos: { extractedText: string }[] };
    expect(document.packages.find(({ name }) => name === "libc6")?.licenseDeclared).toMatch(
      /^LicenseRef-BSD-[0-9a-f]{12} AND GPL-2\.0-or-later AND LGPL-2\.1-or-later$/,
    );
    expect(document.hasExtractedLicensingInfos).toMatchObject([{ extractedText: "BSD" }]);
  });

  test("tag-value says the same, one value a line or in <text>", () => {
    for (const input of inputs) {
      const text = writeSpdxTagValue(input);
      const outside = text.replace(/<text>[\s\S]*?<\/text>/g, "<text></text>");
      for (const line of outside.split("\n")) expect(line).toMatch(/^$|^[A-Za-z]+: ./);
      const names = (JSON.parse(writeSpdxJson(input)) as Spdx23).packages.map(({ SPDXID }) => SPDXID);
      expect([...text.matchAll(/^SPDXID: (.+)$/gm)].map(([, id]) => id)).toEqual(["SPDXRef-DOCUMENT", ...names]);
    }
  });
});

interface Spdx3Element {
  readonly spdxId?: string;
  readonly type: string;
  readonly from?: string;
  readonly to?: readonly string[];
}

describe("SPDX 3.0.1", () => {
  test.skipIf(schema3 === undefined)("is valid by the official schema", () => {
    const validate = new Ajv2020({ strict: false }).compile(read(schema3));
    for (const input of inputs) expect(complaints(validate, JSON.parse(writeSpdx3(input)))).toEqual([]);
  });

  test("ids are unique and relationships meet them", () => {
    for (const input of inputs) {
      const { "@graph": graph } = JSON.parse(writeSpdx3(input)) as { "@graph": readonly Spdx3Element[] };
      const ids = graph.flatMap(({ spdxId }) => spdxId ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { from, to } of graph.filter(({ type }) => type === "Relationship")) {
        for (const id of [from, ...(to ?? [])]) expect(ids).toContain(id);
      }
    }
  });
});

test.each([writeSpdxJson, writeSpdxTagValue, writeSpdx3])("%o does not mind the order of the input", (write) => {
  const input = makeBomInput();
  expect(write(makeBomInput({ packages: input.packages.toReversed() }))).toBe(write(input));
});
