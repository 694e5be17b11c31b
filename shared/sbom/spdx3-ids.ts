import type { JsonObject } from "./json.ts";
import { elementId } from "./spdx-terms.ts";

/** The blank node of a document's creation, which every element names. */
export const creationId = "_:creation";

/** Ids of elements: addresses below a document's namespace. */
export class ElementIds {
  readonly namespace: string;

  constructor(namespace: string) {
    this.namespace = namespace;
  }

  /** The same for the same prefix, name and reference. */
  of(prefix: string, name: string, ref: string): string {
    return `${this.namespace}#${elementId(prefix, name, ref)}`;
  }
}

/** What every element begins with. */
export function elementHead(type: string, spdxId: string): JsonObject {
  return { type, spdxId, creationInfo: creationId };
}
