import { oneLine } from "../text/index.ts";
import { buildBom } from "./build.ts";
import { type Contact, nameOfContact } from "./contact.ts";
import type { Bom, BomInput, Component } from "./model.ts";
import { documentNamespace, elementId, type LicenseReference, licenseExpression, titleOf } from "./spdx-terms.ts";
import type { SpdxAnnotation, SpdxDocument, SpdxPackage, SpdxRelationship } from "./spdx2-model.ts";
import { spdxTagValue } from "./spdx2-tag-value.ts";

/** Writes an SPDX 2.3 JSON document. The same input gives the same bytes. */
export function writeSpdxJson(input: BomInput): string {
  return `${JSON.stringify(spdxDocument(buildBom(input)), undefined, 2)}\n`;
}

/** Writes an SPDX 2.3 tag-value document. The same input gives the same bytes. */
export function writeSpdxTagValue(input: BomInput): string {
  return spdxTagValue(spdxDocument(buildBom(input)));
}

const documentId = "SPDXRef-DOCUMENT";

function spdxDocument(bom: Bom): SpdxDocument {
  const { root, components, author, timestamp } = bom;
  const ids = new Map(
    components.map((component) => [component.ref, elementId("Package", component.name, component.ref)]),
  );
  const rootId = elementId("Image", root.name, root.ref);
  const references = new Map<string, LicenseReference>();
  const annotator = `Tool: ${bom.tool.name}-${bom.tool.version}`;
  const annotate = (comment: string): SpdxAnnotation => ({
    annotationDate: timestamp,
    annotationType: "OTHER",
    annotator,
    comment,
  });
  return {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: documentId,
    name: titleOf(root),
    documentNamespace: documentNamespace(bom, "2.3"),
    creationInfo: {
      created: timestamp,
      creators: [...(author === undefined ? [] : [organization(author)]), annotator],
    },
    ...(bom.gaps.length === 0 ? {} : { comment: `Not examined:\n${bom.gaps.join("\n")}` }),
    packages: [
      rootPackage(bom, rootId, annotate),
      ...components.map((entry) => packageOf(entry, ids, references, annotate)),
    ],
    ...(references.size === 0
      ? {}
      : {
          hasExtractedLicensingInfos: [...references.values()]
            .sort((a, b) => (a.id < b.id ? -1 : 1))
            .map(({ id, name }) => ({ licenseId: id, name, extractedText: name })),
        }),
    relationships: relationships(bom, rootId, ids),
  };
}

/** Formats an actor (SPDX 2.3, 6.8): a name, and the email address in parentheses. */
function organization(contact: Contact): string {
  const { email } = contact;
  return `Organization: ${nameOfContact(contact)}${email === undefined ? "" : ` (${email})`}`;
}

function rootPackage(
  { root, lifecycle, completeness }: Bom,
  id: string,
  annotate: (comment: string) => SpdxAnnotation,
): SpdxPackage {
  return {
    SPDXID: id,
    name: root.name,
    ...(root.version === undefined ? {} : { versionInfo: root.version }),
    downloadLocation: "NOASSERTION",
    filesAnalyzed: false,
    supplier: root.supplier === undefined ? "NOASSERTION" : organization(root.supplier),
    licenseConcluded: "NOASSERTION",
    licenseDeclared: "NOASSERTION",
    copyrightText: "NOASSERTION",
    primaryPackagePurpose: root.kind === "container" ? "CONTAINER" : "APPLICATION",
    ...(root.digest === undefined
      ? {}
      : { checksums: [{ algorithm: "SHA256", checksumValue: root.digest.replace(/^sha256:/, "") }] }),
    ...(root.purl === undefined ? {} : { externalRefs: [purlReference(root.purl)] }),
    annotations: [
      ...(root.digest === undefined ? [] : [annotate(`seaworthy:image:digest=${root.digest}`)]),
      ...(root.platform === undefined ? [] : [annotate(`seaworthy:image:platform=${root.platform}`)]),
      annotate(`seaworthy:lifecycle=${lifecycle}`),
      annotate(`seaworthy:completeness=${completeness}`),
    ],
  };
}

function packageOf(
  component: Component,
  ids: ReadonlyMap<string, string>,
  references: Map<string, LicenseReference>,
  annotate: (comment: string) => SpdxAnnotation,
): SpdxPackage {
  const declared = licenseExpression(component.licenses);
  for (const reference of declared?.references ?? []) references.set(reference.id, reference);
  const source = new Map(component.facts);
  const facts = [...component.facts.map(([name, value]) => `${name}=${value}`), ...fileFacts(component)];
  const sourceName = source.get("seaworthy:source:name");
  return {
    SPDXID: ids.get(component.ref) ?? documentId,
    name: component.group === undefined ? component.name : `${component.group}/${component.name}`,
    ...(component.version === undefined ? {} : { versionInfo: component.version }),
    downloadLocation: component.repository === undefined ? "NOASSERTION" : `git+${component.repository}`,
    filesAnalyzed: false,
    supplier: component.supplier === undefined ? "NOASSERTION" : organization(component.supplier),
    ...(component.homepage === undefined ? {} : { homepage: component.homepage }),
    ...(sourceName === undefined
      ? {}
      : { sourceInfo: `built from ${sourceName} ${source.get("seaworthy:source:version") ?? ""}`.trimEnd() }),
    licenseConcluded: "NOASSERTION",
    licenseDeclared: declared?.expression ?? "NOASSERTION",
    copyrightText: "NOASSERTION",
    primaryPackagePurpose: purposes[component.kind],
    ...(component.hashes.length === 0
      ? {}
      : {
          checksums: component.hashes.map(({ algorithm, value }) => ({
            algorithm: algorithm.replace("-", ""),
            checksumValue: value,
          })),
        }),
    ...(component.purl === undefined && component.cpes.length === 0
      ? {}
      : {
          externalRefs: [
            ...(component.purl === undefined ? [] : [purlReference(component.purl)]),
            ...component.cpes.map(cpeReference),
          ],
        }),
    ...(facts.length === 0 ? {} : { annotations: facts.map((fact) => annotate(fact)) }),
  };
}

/** Returns files as facts, because a file element requires a SHA-1 (SPDX 2.3, 8.4), which few databases state. */
function fileFacts({ files, statedFiles }: Component): string[] {
  return [...files.map(({ path, stated }) => ({ path, hashes: stated })), ...statedFiles].flatMap(({ path, hashes }) =>
    hashes.map(({ algorithm, value }) => `seaworthy:file:${algorithm}=${value} ${oneLine(path)}`),
  );
}

function purlReference(purl: string) {
  return { referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl } as const;
}

function cpeReference(cpe: string) {
  return { referenceCategory: "SECURITY", referenceType: "cpe23Type", referenceLocator: cpe } as const;
}

const purposes = {
  application: "APPLICATION",
  library: "LIBRARY",
  "operating-system": "OPERATING_SYSTEM",
} as const satisfies Record<Component["kind"], string>;

function relationships(
  { root, components }: Bom,
  rootId: string,
  ids: ReadonlyMap<string, string>,
): SpdxRelationship[] {
  const edge = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string | undefined) =>
    relatedSpdxElement === undefined ? [] : [{ spdxElementId, relationshipType, relatedSpdxElement }];
  return [
    ...edge(documentId, "DESCRIBES", rootId),
    ...components.flatMap(({ ref }) => edge(rootId, "CONTAINS", ids.get(ref))),
    ...root.dependsOn.flatMap((ref) => edge(rootId, "DEPENDS_ON", ids.get(ref))),
    ...components.flatMap(({ ref, dependsOn }) =>
      dependsOn.flatMap((to) => edge(ids.get(ref) ?? documentId, "DEPENDS_ON", ids.get(to))),
    ),
  ];
}
