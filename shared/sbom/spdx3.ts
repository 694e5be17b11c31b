import { buildBom } from "./build.ts";
import type { Json, JsonObject } from "./json.ts";
import type { Bom, BomFile, BomInput, Component, RootComponent } from "./model.ts";
import { documentNamespace, licenseExpression, titleOf } from "./spdx-terms.ts";
import { fileElement, packageElement, rootElement, statedFileElement } from "./spdx3-elements.ts";
import { creationId, ElementIds, elementHead } from "./spdx3-ids.ts";
import { NamedElements } from "./spdx3-named.ts";

/**
 * Writes an SPDX 3.0.1 JSON-LD document (Core, Software and SimpleLicensing profiles). The same input gives the same
 * bytes.
 */
export function writeSpdx3(input: BomInput): string {
  const graph = new Graph(buildBom(input)).elements();
  const document = { "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": graph };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** Builds the elements of one document. Their ids are URLs below the document's namespace. */
class Graph {
  readonly #bom: Bom;
  readonly #ids: ElementIds;
  readonly #named: NamedElements;
  readonly #idOfRef: ReadonlyMap<string, string>;
  readonly #rootId: string;
  readonly #toolId: string;

  constructor(bom: Bom) {
    this.#bom = bom;
    this.#ids = new ElementIds(documentNamespace(bom, "3.0.1"));
    this.#named = new NamedElements(this.#ids);
    this.#rootId = this.#ids.of("Image", bom.root.name, bom.root.ref);
    this.#toolId = this.#ids.of("Tool", bom.tool.name, bom.tool.version);
    this.#idOfRef = new Map(
      bom.components.map((component) => [component.ref, this.#ids.of("Package", component.name, component.ref)]),
    );
  }

  elements(): JsonObject[] {
    const { root, components } = this.#bom;
    const author = this.#named.author(this.#bom);
    const described = [
      ...this.#root(root),
      ...components.flatMap((component) => this.#component(component)),
      ...this.#needsOfRoot(root, components),
    ];
    const inside = [this.#tool(), ...this.#named.elements(), ...described];
    const ids = inside.flatMap(({ spdxId }) => (spdxId === undefined ? [] : [spdxId]));
    return [this.#creation(author), ...this.#collections(ids), ...inside];
  }

  /** Returns the ids of components in the order of their refs. */
  #idsOf(refs: readonly string[]): string[] {
    return refs.flatMap((ref) => this.#idOfRef.get(ref) ?? []);
  }

  #idOf({ ref }: Component): string {
    return this.#idOfRef.get(ref) ?? this.#rootId;
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

  #tool(): JsonObject {
    const { name, version } = this.#bom.tool;
    return { ...elementHead("Tool", this.#toolId), name: `${name} ${version}` };
  }

  #collections(inside: readonly Json[]): JsonObject[] {
    const { root, gaps, lifecycle } = this.#bom;
    const sbomId = this.#ids.of("Sbom", root.name, root.ref);
    return [
      {
        ...elementHead("SpdxDocument", `${this.#ids.namespace}#SPDXRef-DOCUMENT`),
        name: titleOf(root),
        dataLicense: "https://spdx.org/licenses/CC0-1.0",
        profileConformance: ["core", "software", "simpleLicensing"],
        ...(gaps.length === 0 ? {} : { comment: `Not examined:\n${gaps.join("\n")}` }),
        rootElement: [sbomId],
        element: [sbomId, ...inside],
      },
      {
        ...elementHead("software_Sbom", sbomId),
        software_sbomType: [lifecycle === "pre-build" ? "source" : "analyzed"],
        rootElement: [this.#rootId],
        element: inside,
      },
    ];
  }

  #root(root: RootComponent): JsonObject[] {
    const agent = root.supplier === undefined ? undefined : this.#named.agent(root.supplier);
    const by = agent === undefined ? {} : { suppliedBy: agent, ...this.#originator(agent) };
    return [
      { ...elementHead("software_Package", this.#rootId), ...rootElement(root, this.#bom.profile), ...by },
      ...this.#files(this.#rootId, root.ref, root.files, "contains", "complete"),
    ];
  }

  #component(component: Component): JsonObject[] {
    const spdxId = this.#idOf(component);
    const agent = component.supplier === undefined ? undefined : this.#named.agent(component.supplier);
    const by = agent === undefined ? {} : { suppliedBy: agent, ...this.#originator(agent) };
    const isTheFile = component.delivery?.filename !== undefined;
    return [
      { ...elementHead("software_Package", spdxId), ...packageElement(component), ...by },
      ...this.#facts(component, spdxId),
      ...this.#relation(
        spdxId,
        "dependsOn",
        this.#idsOf(component.dependsOn),
        component.knowsDependencies ? "complete" : "noAssertion",
      ),
      ...this.#licensing(component, spdxId),
      ...this.#files(
        spdxId,
        component.ref,
        component.files,
        isTheFile ? "hasDistributionArtifact" : "contains",
        "noAssertion",
      ),
      ...this.#statedFiles(spdxId, component),
    ];
  }

  /** Adds BSI's creator of a component. */
  #originator(agent: string): JsonObject {
    return this.#bom.profile === "bsi" ? { originatedBy: [agent] } : {};
  }

  #facts({ name, ref, facts }: Component, subject: string): JsonObject[] {
    if (facts.length === 0) return [];
    const statement = facts.map(([key, value]) => `${key}=${value}`).join("\n");
    const head = elementHead("Annotation", this.#ids.of("Facts", name, ref));
    return [{ ...head, annotationType: "other", subject, contentType: "text/plain", statement }];
  }

  #licensing({ licenses }: Component, from: string): JsonObject[] {
    const terms = licenseExpression(licenses);
    if (terms === undefined) return [];
    const to = [this.#named.license(terms)];
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
    return elementHead("software_File", this.#ids.of("File", path.slice(path.lastIndexOf("/") + 1), `${ref}#${path}`));
  }

  #needsOfRoot({ dependsOn }: RootComponent, components: readonly Component[]): JsonObject[] {
    const all = this.#idsOf(components.map(({ ref }) => ref));
    const { completeness } = this.#bom;
    return [
      ...this.#relation(this.#rootId, "contains", all, completenessWords[completeness]),
      ...this.#relation(this.#rootId, "dependsOn", this.#idsOf(dependsOn), "noAssertion"),
    ];
  }

  /** @param label tells two relationships of one type and origin apart. */
  #relation(
    from: string,
    relationshipType: string,
    to: readonly string[],
    completeness: string,
    label = "",
  ): JsonObject[] {
    if (to.length === 0) return [];
    const spdxId = this.#ids.of("Relationship", relationshipType, `${relationshipType}${label} ${from}`);
    return [{ ...elementHead("Relationship", spdxId), from, relationshipType, to, completeness }];
  }
}

const completenessWords = { complete: "complete", incomplete: "incomplete", unknown: "noAssertion" } as const;

function idsOf(elements: readonly JsonObject[]): string[] {
  return elements.map(({ spdxId }) => String(spdxId));
}
