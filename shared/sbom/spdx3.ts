import { buildBom } from "./build.ts";
import type { Json, JsonObject } from "./json.ts";
import type { Bom, BomInput, Component } from "./model.ts";
import { documentNamespace, elementId, licenseExpression } from "./spdx-terms.ts";

/** Writes an SPDX 3.0.1 JSON-LD document (Core, Software and SimpleLicensing profiles). The same input gives the same bytes. */
export function writeSpdx3(input: BomInput): string {
  const bom = buildBom(input);
  const graph = new Graph(bom);
  return `${JSON.stringify({ "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": graph.elements() }, undefined, 2)}\n`;
}

const creationId = "_:creation";

/** Builds the elements of one document; their ids are addresses below the document's namespace. */
class Graph {
  readonly #bom: Bom;
  readonly #namespace: string;

  constructor(bom: Bom) {
    this.#bom = bom;
    this.#namespace = documentNamespace(bom, "3.0.1");
  }

  elements(): JsonObject[] {
    const { root, components } = this.#bom;
    const rootId = this.#id("Image", root.name, root.ref);
    const ids = new Map(components.map((one) => [one.ref, this.#id("Package", one.name, one.ref)]));
    const described = [
      this.#root(rootId),
      ...components.flatMap((one) => this.#component(one, ids.get(one.ref) ?? rootId)),
      ...this.#relationships(rootId, ids),
    ];
    const agents = [this.#tool(), this.#author(), ...this.#suppliers()];
    const licenses = this.#licenses();
    const inside = [...agents, ...licenses, ...described].flatMap(({ spdxId }) =>
      spdxId === undefined ? [] : [spdxId],
    );
    return [this.#creation(), ...this.#collections(rootId, inside), ...agents, ...licenses, ...described];
  }

  #id(prefix: string, name: string, ref: string): string {
    return `${this.#namespace}#${elementId(prefix, name, ref)}`;
  }

  #creation(): JsonObject {
    const { timestamp } = this.#bom;
    return {
      type: "CreationInfo",
      "@id": creationId,
      specVersion: "3.0.1",
      created: timestamp,
      createdBy: [this.#authorId],
      createdUsing: [this.#toolId],
    };
  }

  get #toolId(): string {
    const { name, version } = this.#bom.tool;
    return this.#id("Tool", name, version);
  }

  get #authorId(): string {
    return this.#id("Agent", "author", JSON.stringify(this.#bom.author ?? {}));
  }

  #tool(): JsonObject {
    const { name, version } = this.#bom.tool;
    return { type: "Tool", spdxId: this.#toolId, creationInfo: creationId, name: `${name} ${version}` };
  }

  /** A document needs an agent; where nobody is named it is the software that made it. */
  #author(): JsonObject {
    const { author, tool } = this.#bom;
    if (author === undefined) {
      return { type: "SoftwareAgent", spdxId: this.#authorId, creationInfo: creationId, name: tool.name };
    }
    const { name, email, url } = author;
    const identifiers = [
      ...(email === undefined ? [] : [identifier("email", email)]),
      ...(url === undefined ? [] : [identifier("urlScheme", url)]),
    ];
    return {
      type: "Organization",
      spdxId: this.#authorId,
      creationInfo: creationId,
      name: name ?? url ?? email ?? "unknown",
      ...(identifiers.length === 0 ? {} : { externalIdentifier: identifiers }),
    };
  }

  #suppliers(): JsonObject[] {
    const names = new Set(this.#bom.components.flatMap(({ supplier }) => supplier ?? []));
    return [...names].sort().map((name) => ({
      type: "Organization",
      spdxId: this.#id("Supplier", name, name),
      creationInfo: creationId,
      name,
    }));
  }

  #licenses(): JsonObject[] {
    const expressions = new Set(
      this.#bom.components.flatMap((one) => licenseExpression(one.licenses)?.expression ?? []),
    );
    return [...expressions].sort().map((expression) => ({
      type: "simplelicensing_LicenseExpression",
      spdxId: this.#id("License", expression, expression),
      creationInfo: creationId,
      simplelicensing_licenseExpression: expression,
    }));
  }

  #collections(rootId: string, inside: readonly Json[]): JsonObject[] {
    const { root, gaps } = this.#bom;
    const sbomId = this.#id("Sbom", root.name, root.ref);
    return [
      {
        type: "SpdxDocument",
        spdxId: `${this.#namespace}#SPDXRef-DOCUMENT`,
        creationInfo: creationId,
        name: `${root.name} ${root.version}`,
        dataLicense: "https://spdx.org/licenses/CC0-1.0",
        profileConformance: ["core", "software", "simpleLicensing"],
        ...(gaps.length === 0 ? {} : { comment: `Not looked at:\n${gaps.join("\n")}` }),
        rootElement: [sbomId],
        element: [sbomId, ...inside],
      },
      {
        type: "software_Sbom",
        spdxId: sbomId,
        creationInfo: creationId,
        software_sbomType: ["analyzed"],
        rootElement: [rootId],
        element: inside,
      },
    ];
  }

  #root(rootId: string): JsonObject {
    const { name, version, purl, digest, platform } = this.#bom.root;
    return {
      type: "software_Package",
      spdxId: rootId,
      creationInfo: creationId,
      name,
      software_packageVersion: version,
      software_primaryPurpose: "container",
      ...(purl === undefined ? {} : { software_packageUrl: purl }),
      comment: `${platform} ${digest}`,
      verifiedUsing: [{ type: "Hash", algorithm: "sha256", hashValue: digest.replace(/^sha256:/, "") }],
    };
  }

  #component(one: Component, spdxId: string): JsonObject[] {
    const { group, name, version, purl, homepage, supplier, hashes, facts, kind } = one;
    const element: JsonObject = {
      type: "software_Package",
      spdxId,
      creationInfo: creationId,
      name: group === undefined ? name : `${group}/${name}`,
      software_primaryPurpose: kind === "operating-system" ? "operatingSystem" : "library",
      ...(version === undefined ? {} : { software_packageVersion: version }),
      ...(purl === undefined ? {} : { software_packageUrl: purl }),
      ...(homepage === undefined ? {} : { software_homePage: homepage }),
      ...(supplier === undefined ? {} : { suppliedBy: this.#id("Supplier", supplier, supplier) }),
      ...(hashes.length === 0 ? {} : { verifiedUsing: hashes.map(hash) }),
    };
    if (facts.length === 0) return [element];
    const annotation: JsonObject = {
      type: "Annotation",
      spdxId: this.#id("Facts", name, one.ref),
      creationInfo: creationId,
      annotationType: "other",
      subject: spdxId,
      contentType: "text/plain",
      statement: facts.map(([key, value]) => `${key}=${value}`).join("\n"),
    };
    return [element, annotation];
  }

  #relationships(rootId: string, ids: ReadonlyMap<string, string>): JsonObject[] {
    const { root, components, completeness } = this.#bom;
    const contained = this.#relation(rootId, "contains", [...ids.values()], completenessWords[completeness]);
    const needs = this.#relation(rootId, "dependsOn", idsOf(root.dependsOn, ids), "noAssertion");
    const own = components.flatMap((one) => {
      const from = ids.get(one.ref) ?? rootId;
      const expression = licenseExpression(one.licenses)?.expression;
      return [
        ...this.#relation(
          from,
          "dependsOn",
          idsOf(one.dependsOn, ids),
          one.knowsDependencies ? "complete" : "noAssertion",
        ),
        ...(expression === undefined
          ? []
          : this.#relation(from, "hasDeclaredLicense", [this.#id("License", expression, expression)], "noAssertion")),
      ];
    });
    return [...contained, ...needs, ...own];
  }

  #relation(from: string, relationshipType: string, to: readonly string[], completeness: string): JsonObject[] {
    if (to.length === 0) return [];
    const spdxId = this.#id("Relationship", relationshipType, `${relationshipType} ${from}`);
    return [{ type: "Relationship", spdxId, creationInfo: creationId, from, relationshipType, to, completeness }];
  }
}

const completenessWords = { complete: "complete", incomplete: "incomplete", unknown: "noAssertion" } as const;

function idsOf(refs: readonly string[], ids: ReadonlyMap<string, string>): string[] {
  return refs.flatMap((ref) => ids.get(ref) ?? []);
}

function identifier(externalIdentifierType: string, text: string): JsonObject {
  return { type: "ExternalIdentifier", externalIdentifierType, identifier: text };
}

function hash({ algorithm, value }: Component["hashes"][number]): JsonObject {
  return { type: "Hash", algorithm: algorithm.toLowerCase().replace("-", ""), hashValue: value };
}
