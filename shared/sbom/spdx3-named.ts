import type { Contact } from "./contact.ts";
import type { JsonObject } from "./json.ts";
import type { Bom } from "./model.ts";
import type { LicenseTerms } from "./spdx-terms.ts";
import { agentElement } from "./spdx3-elements.ts";
import { type ElementIds, elementHead } from "./spdx3-ids.ts";

/** Shared elements, each written once: the agents and licenses of a document. */
export class NamedElements {
  readonly #ids: ElementIds;
  readonly #agents = new Map<string, JsonObject>();
  readonly #licenses = new Map<string, JsonObject>();

  constructor(ids: ElementIds) {
    this.#ids = ids;
  }

  /** Returns the agents, then the licenses, each sorted by id. */
  elements(): JsonObject[] {
    return [...byId(this.#agents), ...byId(this.#licenses)];
  }

  /** Returns the id of the author. A document requires an agent; without an author it is the tool. */
  author({ author, tool }: Bom): string {
    if (author !== undefined) return this.agent(author);
    const spdxId = this.#ids.of("Agent", "author", tool.name);
    this.#agents.set(spdxId, { ...elementHead("SoftwareAgent", spdxId), name: tool.name });
    return spdxId;
  }

  /** Returns the id of a contact. */
  agent(contact: Contact): string {
    const element = agentElement(contact);
    const spdxId = this.#ids.of("Agent", String(element["name"]), JSON.stringify(element));
    this.#agents.set(spdxId, { ...elementHead("Organization", spdxId), ...element });
    return spdxId;
  }

  /** Returns the id of a license expression. Its references resolve names unknown to SPDX to texts. */
  license({ expression, references }: LicenseTerms): string {
    const spdxId = this.#ids.of("License", expression, expression);
    const texts = references.map(({ id, name }) => ({ id, name, element: this.#ids.of("LicenseText", name, name) }));
    for (const { name, element } of texts) {
      const head = elementHead("simplelicensing_SimpleLicensingText", element);
      this.#licenses.set(element, { ...head, name, simplelicensing_licenseText: name });
    }
    const custom = texts.map(({ id, element }) => ({ type: "DictionaryEntry", key: id, value: element }));
    this.#licenses.set(spdxId, {
      ...elementHead("simplelicensing_LicenseExpression", spdxId),
      simplelicensing_licenseExpression: expression,
      ...(custom.length === 0 ? {} : { simplelicensing_customIdToUri: custom }),
    });
    return spdxId;
  }
}

function byId(elements: ReadonlyMap<string, JsonObject>): JsonObject[] {
  return [...elements].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, element]) => element);
}
