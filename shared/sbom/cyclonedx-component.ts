import { nameOnly } from "./contact.ts";
import { deliveryProperties, hash, licenseChoice, organization } from "./cyclonedx-parts.ts";
import type { JsonObject } from "./json.ts";
import type { Bom, BomFile, Component, SbomProfile, StatedFile } from "./model.ts";
import { licenseExpression } from "./spdx-terms.ts";

/** Creates the component that the document is about. Keys have the order of the XML schema. */
export function rootComponent({ root, profile }: Bom): JsonObject {
  const { ref, kind, name, version, purl, digest, platform, supplier, files } = root;
  return {
    type: kind,
    "bom-ref": ref,
    ...(supplier === undefined ? {} : { supplier: organization(supplier), manufacturer: organization(supplier) }),
    name,
    ...(version === undefined ? {} : { version }),
    ...(digest === undefined ? {} : { hashes: [{ alg: "SHA-256", content: digest.replace(/^sha256:/, "") }] }),
    ...(purl === undefined ? {} : { purl }),
    properties: [
      ...(profile === "bsi" ? deliveryProperties({ executable: false, archive: true, structured: true }) : []),
      ...(digest === undefined ? [] : [{ name: "seaworthy:image:digest", value: digest }]),
      ...(platform === undefined ? [] : [{ name: "seaworthy:image:platform", value: platform }]),
    ],
    ...(files.length === 0 ? {} : { components: files.map((file) => fileComponent(file, ref)) }),
  };
}

/** Creates the component of a package or the distribution. */
export function componentJson(component: Component, profile: SbomProfile): JsonObject {
  const { ref, kind, group, name, version, supplier, purl, cpes, hashes, locations } = component;
  const licenses = licenseChoice(component.licenses, profile);
  const paths = [...new Set(locations.map(({ path }) => path))];
  const references = externalReferences(component);
  const properties = propertiesOf(component, profile);
  const [cpe] = cpes;
  const files = [
    ...component.files.map((file) => fileComponent(file, ref)),
    ...component.statedFiles.map((file) => statedComponent(file, ref)),
  ];
  return {
    type: kind,
    "bom-ref": ref,
    ...(supplier === undefined ? {} : { supplier: organization(supplier) }),
    ...manufacturer(component, profile),
    ...(group === undefined ? {} : { group }),
    name,
    ...(version === undefined ? {} : { version }),
    ...(hashes.length === 0 ? {} : { hashes: hashes.map(hash) }),
    ...(licenses.length === 0 ? {} : { licenses }),
    ...(cpe === undefined ? {} : { cpe }),
    ...(purl === undefined ? {} : { purl }),
    ...(references.length === 0 ? {} : { externalReferences: references }),
    ...(properties.length === 0 ? {} : { properties }),
    ...(files.length === 0 ? {} : { components: files }),
    ...evidenceOf(component, paths),
  };
}

/** Returns where a component was found and, if its name is not stated, how sure it is (CycloneDX, "evidence"). */
function evidenceOf({ hasDerivedGroup }: Component, paths: readonly string[]): JsonObject {
  const evidence: JsonObject = {
    ...(hasDerivedGroup === true ? { identity: [derivedIdentity] } : {}),
    ...(paths.length === 0 ? {} : { occurrences: paths.map((location) => ({ location })) }),
  };
  return Object.keys(evidence).length === 0 ? {} : { evidence };
}

/** Nearly all derived groups are right (CONFORMANCE.md), but the measured archives are a sample. */
const derivedConfidence = 0.9;
const derivedIdentity: JsonObject = {
  field: "purl",
  confidence: derivedConfidence,
  methods: [
    {
      technique: "binary-analysis",
      confidence: derivedConfidence,
      value: "package directories, manifest and file name agree on the group",
    },
  ],
};

/** Returns the manufacturer. BSI requires the creator's email address, or a web address if there is none. */
function manufacturer({ supplier, homepage, repository }: Component, profile: SbomProfile): JsonObject {
  if (profile !== "bsi") return {};
  const url = supplier?.url ?? homepage ?? repository;
  const who = supplier?.email !== undefined || url === undefined ? supplier : { ...nameOnly(supplier), url };
  return who === undefined ? {} : { manufacturer: organization(who) };
}

function externalReferences({ homepage, repository, delivery, files }: Component): JsonObject[] {
  const [file] = delivery?.filename === undefined ? [] : files;
  return [
    ...(homepage === undefined ? [] : [{ url: homepage, type: "website" }]),
    ...(repository === undefined ? [] : [{ url: repository, type: "vcs" }]),
    ...(file === undefined
      ? []
      : [{ url: encodeURI(file.path.toWellFormed()), hashes: file.hashes.map(hash), type: "distribution" }]),
  ];
}

function propertiesOf({ facts, delivery, licenses, cpes }: Component, profile: SbomProfile): JsonObject[] {
  const references = profile === "bsi" ? (licenseExpression(licenses)?.references ?? []) : [];
  return [
    ...(delivery === undefined ? [] : deliveryProperties(delivery)),
    ...cpes.slice(1).map((value) => ({ name: "seaworthy:cpe", value })),
    ...references.map(({ id, name }) => ({ name: `seaworthy:license:${id}`, value: name })),
    ...facts.map(([name, value]) => ({ name, value })),
  ];
}

function fileComponent(file: BomFile, owner: string): JsonObject {
  return {
    type: "file",
    "bom-ref": `${owner}#${file.path}`,
    name: file.path,
    hashes: [...file.hashes, ...file.stated].map(hash),
    properties: [
      ...deliveryProperties(file),
      ...file.stated.map(({ algorithm }) => ({ name: "seaworthy:hash:stated", value: algorithm })),
    ],
  };
}

/** Creates the component of an unread file, with its digests from the package database. */
function statedComponent({ path, hashes }: StatedFile, owner: string): JsonObject {
  return {
    type: "file",
    "bom-ref": `${owner}#${path}`,
    name: path,
    hashes: hashes.map(hash),
    properties: hashes.map(({ algorithm }) => ({ name: "seaworthy:hash:stated", value: algorithm })),
  };
}
