import type { JsonObject } from "./json.ts";
import { elementId } from "./spdx-terms.ts";

/** Blank node of the document's creation, which every element references. */
export const creationId = "_:creation";

/** Ids of elements: URLs below a document's namespace. */
export class ElementIds {
  readonly namespace: string;

  constructor(namespace: string) {
    this.namespace = namespace;
  }

  /** Returns the id for a prefix, name and reference; stable for the same input. */
  of(prefix: string, name: string, ref: string): string {
    return `${this.namespace}#${elementId(prefix, name, ref)}`;
  }
}

/** Creates the common properties of an element. */
export function elementHead(type: string, spdxId: string): JsonObject {
  return { type, spdxId, creationInfo: creationId };
}
