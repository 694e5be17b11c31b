import { buildBom } from "./build.ts";
import { componentJson, rootComponent } from "./cyclonedx-component.ts";
import { contact, organization } from "./cyclonedx-parts.ts";
import type { JsonObject } from "./json.ts";
import type { Bom, BomInput } from "./model.ts";
import { nameUuid } from "./uuid.ts";

export type CycloneDxVersion = "1.6" | "1.7";

/**
 * Writes a CycloneDX JSON document (ECMA-424, versions 1.6 and 1.7). The same input gives the same bytes.
 */
export function writeCycloneDx(input: BomInput, version: CycloneDxVersion = "1.6"): string {
  return `${JSON.stringify(cycloneDxDocument(buildBom(input), version), undefined, 2)}\n`;
}

/** Writes the same document in XML. */
export async function writeCycloneDxXml(input: BomInput, version: CycloneDxVersion = "1.6"): Promise<string> {
  const { cycloneDxXml } = await import("./cyclonedx-xml.ts");
  return cycloneDxXml(cycloneDxDocument(buildBom(input), version), version);
}

function cycloneDxDocument(bom: Bom, version: CycloneDxVersion): JsonObject {
  const { root, components } = bom;
  return {
    $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
    bomFormat: "CycloneDX",
    specVersion: version,
    serialNumber: `urn:uuid:${nameUuid(`cyclonedx ${version} ${bom.identity}`)}`,
    version: 1,
    metadata: metadata(bom),
    components: components.map((component) => componentJson(component, bom.profile)),
    dependencies: [root, ...components].map(({ ref, dependsOn }) => ({ ref, dependsOn })),
    compositions: compositions(bom),
  };
}

function metadata(bom: Bom): JsonObject {
  const { root, timestamp, lifecycle, tool, author, layers, gaps } = bom;
  return {
    timestamp,
    lifecycles: [{ phase: lifecycle }],
    tools: { components: [{ type: "application", name: tool.name, version: tool.version }] },
    ...(author === undefined ? {} : { authors: [contact(author)] }),
    component: rootComponent(bom),
    ...(author === undefined ? {} : { manufacturer: organization(author) }),
    ...(root.supplier === undefined ? {} : { supplier: organization(root.supplier) }),
    licenses: [{ license: { id: "CC0-1.0" } }],
    properties: [
      ...gaps.map((value) => ({ name: "seaworthy:coverage:gap", value })),
      ...layers.map(({ index, diffId }) => ({ name: `seaworthy:layer:${index}:diffId`, value: diffId })),
    ],
  };
}

/**
 * Creates the compositions: the completeness of the subject, and for every component whether its dependencies are
 * complete.
 */
function compositions({ root, components, completeness }: Bom): JsonObject[] {
  const complete = components.filter((component) => component.knowsDependencies).map(({ ref }) => ref);
  const unknown = components.filter((entry) => !entry.knowsDependencies).map(({ ref }) => ref);
  return [
    { aggregate: completeness, assemblies: [root.ref] },
    ...(complete.length === 0 ? [] : [{ aggregate: "complete", dependencies: complete }]),
    { aggregate: "unknown", dependencies: [root.ref, ...unknown] },
  ];
}
