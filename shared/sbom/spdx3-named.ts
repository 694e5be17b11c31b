import type { Contact } from "./contact.ts";
import type { JsonObject } from "./json.ts";
import type { Bom } from "./model.ts";
import type { LicenseTerms } from "./spdx-terms.ts";
import { agentElement } from "./spdx3-elements.ts";
import { type ElementIds, elementHead } from "./spdx3-ids.ts";

/** Elements that others name, each written once however many do: agents and licenses of a document. */
export class NamedElements {
  readonly #ids: ElementIds;
  readonly #agents = new Map<string, JsonObject>();
  readonly #licenses = new Map<string, JsonObject>();

  constructor(ids: ElementIds) {
    this.#ids = ids;
  }

  /** The agents so far, then the licenses so far; each by id. */
  elements(): JsonObject[] {
    return [...byId(this.#agents), ...byId(this.#licenses)];
  }

  /** A document needs an agent; where nobody is named it is the software that made it. */
  author({ author, tool }: Bom): string {
    if (author !== undefined) return this.agent(author);
    const spdxId = this.#ids.of("Agent", "author", tool.name);
    this.#agents.set(spdxId, { ...elementHead("SoftwareAgent", spdxId), name: tool.name });
    return spdxId;
  }

  /** The id of a contact. */
  agent(contact: Contact): string {
    const element = agentElement(contact);
    const spdxId = this.#ids.of("Agent", String(element["name"]), JSON.stringify(element));
    this.#agents.set(spdxId, { ...elementHead("Organization", spdxId), ...element });
    return spdxId;
  }

  /** The id of an expression; names that SPDX does not know are texts that its references lead to. */
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
