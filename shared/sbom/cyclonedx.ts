import type { PackageHash } from "../packages/index.ts";
import { buildBom } from "./build.ts";
import { cycloneDxXml } from "./cyclonedx-xml.ts";
import type { JsonObject } from "./json.ts";
import { newerThanCycloneDx } from "./license-names.ts";
import { joinLicenses, type License } from "./licenses.ts";
import type { Bom, BomInput, Component, RootComponent } from "./model.ts";
import { nameUuid } from "./uuid.ts";

export type CycloneDxVersion = "1.6" | "1.7";

/** An image is examined after it was built and before it runs. */
const lifecycle = "post-build";

/**
 * Writes a CycloneDX JSON document (ECMA-424, versions 1.6 and 1.7). The same input gives the same bytes.
 */
export function writeCycloneDx(input: BomInput, version: CycloneDxVersion = "1.6"): string {
  return `${JSON.stringify(cycloneDxDocument(buildBom(input), version), undefined, 2)}\n`;
}

/** Writes the same document in XML. */
export function writeCycloneDxXml(input: BomInput, version: CycloneDxVersion = "1.6"): string {
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
    components: components.map(component),
    dependencies: [root, ...components].map(({ ref, dependsOn }) => ({ ref, dependsOn })),
    compositions: compositions(bom),
  };
}

function metadata({ root, timestamp, tool, author, layers, gaps }: Bom): JsonObject {
  return {
    timestamp,
    lifecycles: [{ phase: lifecycle }],
    tools: { components: [{ type: "application", name: tool.name, version: tool.version }] },
    ...(author === undefined ? {} : { authors: [contact(author)] }),
    component: rootComponent(root),
    ...(author === undefined ? {} : { manufacturer: organization(author) }),
    licenses: [{ license: { id: "CC0-1.0" } }],
    properties: [
      ...gaps.map((value) => ({ name: "seaworthy:coverage:gap", value })),
      ...layers.map(({ index, diffId }) => ({ name: `seaworthy:layer:${index}:diffId`, value: diffId })),
    ],
  };
}

function contact({ name, email }: NonNullable<Bom["author"]>): JsonObject {
  return { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) };
}

function organization(author: NonNullable<Bom["author"]>): JsonObject {
  return {
    ...(author.name === undefined ? {} : { name: author.name }),
    ...(author.url === undefined ? {} : { url: [author.url] }),
    ...(author.email === undefined ? {} : { contact: [contact(author)] }),
  };
}

function rootComponent({ ref, name, version, purl, digest, platform }: RootComponent): JsonObject {
  return {
    type: "container",
    "bom-ref": ref,
    name,
    version,
    hashes: [{ alg: "SHA-256", content: digest.replace(/^sha256:/, "") }],
    ...(purl === undefined ? {} : { purl }),
    properties: [
      { name: "seaworthy:image:digest", value: digest },
      { name: "seaworthy:image:platform", value: platform },
    ],
  };
}

function component(one: Component): JsonObject {
  const { ref, kind, group, name, version, supplier, purl, homepage, hashes, locations, facts } = one;
  const licenses = licenseChoice(one.licenses);
  const paths = [...new Set(locations.map(({ path }) => path))];
  return {
    type: kind,
    "bom-ref": ref,
    ...(supplier === undefined ? {} : { supplier: { name: supplier } }),
    ...(group === undefined ? {} : { group }),
    name,
    ...(version === undefined ? {} : { version }),
    ...(hashes.length === 0 ? {} : { hashes: hashes.map(hash) }),
    ...(licenses.length === 0 ? {} : { licenses }),
    ...(purl === undefined ? {} : { purl }),
    ...(homepage === undefined ? {} : { externalReferences: [{ url: homepage, type: "website" }] }),
    ...(facts.length === 0 ? {} : { properties: facts.map(([key, value]) => ({ name: key, value })) }),
    ...(paths.length === 0 ? {} : { evidence: { occurrences: paths.map((location) => ({ location })) } }),
  };
}

function hash({ algorithm, value }: PackageHash): JsonObject {
  return { alg: algorithm, content: value };
}

/** Either licences one by one, or one expression: the schema forbids a mixture. */
function licenseChoice(licenses: readonly License[]): JsonObject[] {
  const acknowledgement = "declared";
  const needsExpression = licenses.some(({ kind, text }) => kind === "expression" || newerThanCycloneDx.has(text));
  const expression = needsExpression ? joinLicenses(licenses) : undefined;
  if (expression !== undefined) return [{ expression, acknowledgement }];
  return licenses.map(({ kind, text }) => ({
    license: { ...(kind === "id" && !newerThanCycloneDx.has(text) ? { id: text } : { name: text }), acknowledgement },
  }));
}

/** How much of the image is listed, and whose dependencies are known to be all there is. */
function compositions({ root, components, completeness }: Bom): JsonObject[] {
  const known = components.filter((one) => one.knowsDependencies).map(({ ref }) => ref);
  return [
    { aggregate: completeness, assemblies: [root.ref] },
    ...(known.length === 0 ? [] : [{ aggregate: "complete", dependencies: known }]),
  ];
}
