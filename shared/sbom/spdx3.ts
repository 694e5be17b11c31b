import { buildBom } from "./build.ts";
import type { Contact } from "./contact.ts";
import type { Json, JsonObject } from "./json.ts";
import type { Bom, BomFile, BomInput, Component, RootComponent } from "./model.ts";
import { documentNamespace, elementId, type LicenseTerms, licenseExpression, titleOf } from "./spdx-terms.ts";
import { agentElement, fileElement, packageElement, rootElement, statedFileElement } from "./spdx3-elements.ts";

/**
 * Writes an SPDX 3.0.1 JSON-LD document (Core, Software and SimpleLicensing profiles). The same input gives the same
 * bytes.
 */
export function writeSpdx3(input: BomInput): string {
  const graph = new Graph(buildBom(input)).elements();
  const document = { "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": graph };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

const creationId = "_:creation";

/** Builds the elements of one document; their ids are addresses below the document's namespace. */
class Graph {
  readonly #bom: Bom;
  readonly #namespace: string;
  readonly #ids: ReadonlyMap<string, string>;
  readonly #rootId: string;
  readonly #agents = new Map<string, JsonObject>();
  readonly #licenses = new Map<string, JsonObject>();

  constructor(bom: Bom) {
    this.#bom = bom;
    this.#namespace = documentNamespace(bom, "3.0.1");
    this.#rootId = this.#id("Image", bom.root.name, bom.root.ref);
    this.#ids = new Map(bom.components.map((one) => [one.ref, this.#id("Package", one.name, one.ref)]));
  }

  elements(): JsonObject[] {
    const { root, components } = this.#bom;
    const author = this.#author();
    const described = [
      ...this.#root(root),
      ...components.flatMap((one) => this.#component(one)),
      ...this.#needsOfRoot(root, components),
    ];
    const agents = [this.#tool(), ...byId(this.#agents)];
    const inside = [...agents, ...byId(this.#licenses), ...described];
    const ids = inside.flatMap(({ spdxId }) => (spdxId === undefined ? [] : [spdxId]));
    return [this.#creation(author), ...this.#collections(ids), ...inside];
  }

  #id(prefix: string, name: string, ref: string): string {
    return `${this.#namespace}#${elementId(prefix, name, ref)}`;
  }

  /** Ids of components; the order of refs stays. */
  #idsOf(refs: readonly string[]): string[] {
    return refs.flatMap((ref) => this.#ids.get(ref) ?? []);
  }

  #idOf({ ref }: Component): string {
    return this.#ids.get(ref) ?? this.#rootId;
  }

  #creation(author: string): JsonObject {
    return {
      type: "CreationInfo",
      "@id": creationId,
      specVersion: "3.0.1",
      created: this.#bom.timestamp,
      createdBy: [author],
      createdUsing: [this.#toolId],
    };
  }

  get #toolId(): string {
    const { name, version } = this.#bom.tool;
    return this.#id("Tool", name, version);
  }

  #tool(): JsonObject {
    const { name, version } = this.#bom.tool;
    return { type: "Tool", spdxId: this.#toolId, creationInfo: creationId, name: `${name} ${version}` };
  }

  /** A document needs an agent; where nobody is named it is the software that made it. */
  #author(): string {
    const { author, tool } = this.#bom;
    if (author !== undefined) return this.#agent(author);
    const spdxId = this.#id("Agent", "author", tool.name);
    this.#agents.set(spdxId, { type: "SoftwareAgent", spdxId, creationInfo: creationId, name: tool.name });
    return spdxId;
  }

  /** The id of a contact, whose element is written once. */
  #agent(contact: Contact): string {
    const element = agentElement(contact);
    const spdxId = this.#id("Agent", String(element["name"]), JSON.stringify(element));
    this.#agents.set(spdxId, { type: "Organization", spdxId, creationInfo: creationId, ...element });
    return spdxId;
  }

  /** The id of an expression; names that SPDX does not know are texts that its references lead to. */
  #license({ expression, references }: LicenseTerms): string {
    const spdxId = this.#id("License", expression, expression);
    const texts = references.map(({ id, name }) => ({ id, name, element: this.#id("LicenseText", name, name) }));
    for (const { name, element } of texts) {
      const head = this.#head("simplelicensing_SimpleLicensingText", element);
      this.#licenses.set(element, { ...head, name, simplelicensing_licenseText: name });
    }
    const custom = texts.map(({ id, element }) => ({ type: "DictionaryEntry", key: id, value: element }));
    this.#licenses.set(spdxId, {
      ...this.#head("simplelicensing_LicenseExpression", spdxId),
      simplelicensing_licenseExpression: expression,
      ...(custom.length === 0 ? {} : { simplelicensing_customIdToUri: custom }),
    });
    return spdxId;
  }

  #collections(inside: readonly Json[]): JsonObject[] {
    const { root, gaps, lifecycle } = this.#bom;
    const sbomId = this.#id("Sbom", root.name, root.ref);
    return [
      {
        type: "SpdxDocument",
        spdxId: `${this.#namespace}#SPDXRef-DOCUMENT`,
        creationInfo: creationId,
        name: titleOf(root),
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
        software_sbomType: [lifecycle === "pre-build" ? "source" : "analyzed"],
        rootElement: [this.#rootId],
        element: inside,
      },
    ];
  }

  #root(root: RootComponent): JsonObject[] {
    const agent = root.supplier === undefined ? undefined : this.#agent(root.supplier);
    const by = agent === undefined ? {} : { suppliedBy: agent, ...this.#originator(agent) };
    return [
      { ...this.#head("software_Package", this.#rootId), ...rootElement(root, this.#bom.profile), ...by },
      ...this.#files(this.#rootId, root.ref, root.files, "contains", "complete"),
    ];
  }

  #component(one: Component): JsonObject[] {
    const spdxId = this.#idOf(one);
    const agent = one.supplier === undefined ? undefined : this.#agent(one.supplier);
    const by = agent === undefined ? {} : { suppliedBy: agent, ...this.#originator(agent) };
    const isTheFile = one.delivery?.filename !== undefined;
    return [
      { ...this.#head("software_Package", spdxId), ...packageElement(one), ...by },
      ...this.#facts(one, spdxId),
      ...this.#relation(
        spdxId,
        "dependsOn",
        this.#idsOf(one.dependsOn),
        one.knowsDependencies ? "complete" : "noAssertion",
      ),
      ...this.#licensing(one, spdxId),
      ...this.#files(spdxId, one.ref, one.files, isTheFile ? "hasDistributionArtifact" : "contains", "noAssertion"),
      ...this.#statedFiles(spdxId, one),
    ];
  }

  /** BSI's creator of a component. */
  #originator(agent: string): JsonObject {
    return this.#bom.profile === "bsi" ? { originatedBy: [agent] } : {};
  }

  #facts({ name, ref, facts }: Component, subject: string): JsonObject[] {
    if (facts.length === 0) return [];
    const statement = facts.map(([key, value]) => `${key}=${value}`).join("\n");
    const head = this.#head("Annotation", this.#id("Facts", name, ref));
    return [{ ...head, annotationType: "other", subject, contentType: "text/plain", statement }];
  }

  #licensing({ licenses }: Component, from: string): JsonObject[] {
    const terms = licenseExpression(licenses);
    if (terms === undefined) return [];
    const to = [this.#license(terms)];
    return [
      ...this.#relation(from, "hasDeclaredLicense", to, "noAssertion"),
      ...(this.#bom.profile === "bsi" ? this.#relation(from, "hasConcludedLicense", to, "noAssertion") : []),
    ];
  }

  #files(
    from: string,
    ref: string,
    files: readonly BomFile[],
    relationshipType: string,
    completeness: string,
  ): JsonObject[] {
    const elements = files.map((file) => ({
      ...this.#fileHead(file.path, ref),
      ...fileElement(file, this.#bom.profile),
    }));
    return [...elements, ...this.#relation(from, relationshipType, idsOf(elements), completeness, "files")];
  }

  #statedFiles(from: string, { ref, statedFiles }: Component): JsonObject[] {
    const elements = statedFiles.map((file) => ({ ...this.#fileHead(file.path, ref), ...statedFileElement(file) }));
    return [...elements, ...this.#relation(from, "contains", idsOf(elements), "noAssertion", "stated files")];
  }

  #fileHead(path: string, ref: string): JsonObject {
    return this.#head("software_File", this.#id("File", path.slice(path.lastIndexOf("/") + 1), `${ref}#${path}`));
  }

  #needsOfRoot({ dependsOn }: RootComponent, components: readonly Component[]): JsonObject[] {
    const all = this.#idsOf(components.map(({ ref }) => ref));
    const { completeness } = this.#bom;
    return [
      ...this.#relation(this.#rootId, "contains", all, completenessWords[completeness]),
      ...this.#relation(this.#rootId, "dependsOn", this.#idsOf(dependsOn), "noAssertion"),
    ];
  }

  /** @param what tells two relationships of one type and origin apart. */
  #relation(
    from: string,
    relationshipType: string,
    to: readonly string[],
    completeness: string,
    what = "",
  ): JsonObject[] {
    if (to.length === 0) return [];
    const spdxId = this.#id("Relationship", relationshipType, `${relationshipType}${what} ${from}`);
    return [{ ...this.#head("Relationship", spdxId), from, relationshipType, to, completeness }];
  }

  #head(type: string, spdxId: string): JsonObject {
    return { type, spdxId, creationInfo: creationId };
  }
}

const completenessWords = { complete: "complete", incomplete: "incomplete", unknown: "noAssertion" } as const;

function idsOf(elements: readonly JsonObject[]): string[] {
  return elements.map(({ spdxId }) => String(spdxId));
}

function byId(elements: ReadonlyMap<string, JsonObject>): JsonObject[] {
  return [...elements].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, element]) => element);
}
