import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { writeCycloneDxXml } from "../../../shared/sbom/index.ts";
import { makePackage } from "../advisories/builders.ts";
import { makeBomInput } from "./builders.ts";

const schemas = fileURLToPath(
  new URL("../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/", import.meta.url),
);
const schema = (name: string) => ({ fileName: name, contents: readFileSync(schemas + name, "utf8") });

async function errors(xml: string, version: string): Promise<readonly string[]> {
  const result = await validateXML({
    xml: [{ fileName: "bom.xml", contents: xml }],
    schema: [schema(`bom-${version}.SNAPSHOT.xsd`)],
    preload: [schema("spdx.SNAPSHOT.xsd")],
  });
  return result.errors.map(({ message }) => message);
}

describe.each(["1.6", "1.7"] as const)("CycloneDX %s in XML", (version) => {
  test("is valid by the official schema", async () => {
    expect(await errors(await writeCycloneDxXml(makeBomInput(), version), version)).toEqual([]);
    const bare = makeBomInput({ packages: [], owned: [], gaps: [], layers: [], author: {} });
    expect(await errors(await writeCycloneDxXml(bare, version), version)).toEqual([]);
  });

  test("represents any text", async () => {
    const name = `<&"'>]]>\u0000\u001b\ud800\n é 漢`;
    const evil = makePackage("npm", name, name, {
      purl: "pkg:npm/evil@1",
      supplier: name,
      licenses: [name],
      locations: [{ path: name }],
    });
    expect(await errors(await writeCycloneDxXml(makeBomInput({ packages: [evil] }), version), version)).toEqual([]);
  });
});
