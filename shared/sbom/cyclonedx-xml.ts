import { writeXml, type XmlElement } from "../xml/index.ts";
import type { Json, JsonObject } from "./json.ts";

/** Names of list items in the XML form (CycloneDX XML schema 1.6). */
const itemNames: Readonly<Record<string, string>> = {
  authors: "author",
  components: "component",
  compositions: "composition",
  externalReferences: "reference",
  hashes: "hash",
  lifecycles: "lifecycle",
  methods: "method",
  occurrences: "occurrence",
  properties: "property",
};

/**
 * Converts our writer's JSON form of a CycloneDX document to XML. Elements have the order of the schema's sequences,
 * and attributes are those of the schema.
 */
export function cycloneDxXml(document: JsonObject, version: string): string {
  const { serialNumber, metadata, components, dependencies, compositions } = document;
  return writeXml(
    {
      name: "bom",
      attributes: {
        xmlns: `http://cyclonedx.org/schema/bom/${version}`,
        serialNumber: String(serialNumber),
        version: 1,
      },
      content: [
        ...elements("metadata", metadata),
        ...elements("components", components),
        ...list("dependencies", dependencies, dependency),
        ...list("compositions", compositions, composition),
      ],
    },
    { indent: true },
  );
}

function list(name: string, items: Json | undefined, write: (item: JsonObject) => XmlElement): readonly XmlElement[] {
  return Array.isArray(items) && items.length > 0 ? [{ name, content: items.filter(isObject).map(write) }] : [];
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && !Array.isArray(value);
}

/** Returns the elements of a JSON key: of a list without a name for its items, one per item. */
function elements(name: string, value: Json | undefined): readonly XmlElement[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return arrayElements(name, value);
  return [isObject(value) ? objectElement(name, value) : { name, content: String(value) }];
}

function arrayElements(name: string, items: readonly Json[]): readonly XmlElement[] {
  if (name === "licenses") return [{ name, content: items.filter(isObject).flatMap(license) }];
  const itemName = itemNames[name];
  if (itemName === undefined) return items.flatMap((item) => elements(name, item));
  return [
    {
      name,
      content: items.map((item) =>
        isObject(item) ? objectElement(itemName, item) : { name: itemName, content: String(item) },
      ),
    },
  ];
}

function objectElement(name: string, value: JsonObject): XmlElement {
  switch (name) {
    case "component": {
      const { type, "bom-ref": ref, ...others } = value;
      const attributes = { type: String(type), ...(ref === undefined ? {} : { "bom-ref": String(ref) }) };
      return { name, attributes, content: children(others) };
    }
    case "hash":
      return { name, attributes: { alg: String(value["alg"]) }, content: String(value["content"]) };
    case "property":
      return { name, attributes: { name: String(value["name"]) }, content: String(value["value"]) };
    case "reference": {
      const content = [...elements("url", value["url"]), ...elements("hashes", value["hashes"])];
      return { name, attributes: { type: String(value["type"]) }, content };
    }
    default:
      return { name, content: children(value) };
  }
}

function children(value: JsonObject): readonly XmlElement[] {
  return Object.entries(value).flatMap(([key, child]) => elements(key, child));
}

function license(choice: JsonObject): readonly XmlElement[] {
  const { expression, license: named } = choice;
  if (expression !== undefined) {
    const attributes = { acknowledgement: String(choice["acknowledgement"]) };
    return [{ name: "expression", attributes, content: String(expression) }];
  }
  if (named === undefined || !isObject(named)) return [];
  const { acknowledgement, ...others } = named;
  const attributes = acknowledgement === undefined ? {} : { acknowledgement: String(acknowledgement) };
  return [{ name: "license", attributes, content: children(others) }];
}

function dependency({ ref, dependsOn }: JsonObject): XmlElement {
  return { name: "dependency", attributes: { ref: String(ref) }, content: references("dependency", dependsOn) };
}

function composition({ aggregate, assemblies, dependencies }: JsonObject): XmlElement {
  const referenceList = (name: string, item: string, refs: Json | undefined) =>
    Array.isArray(refs) ? [{ name, content: references(item, refs) }] : [];
  return {
    name: "composition",
    content: [
      ...elements("aggregate", aggregate),
      ...referenceList("assemblies", "assembly", assemblies),
      ...referenceList("dependencies", "dependency", dependencies),
    ],
  };
}

function references(name: string, refs: Json | undefined): readonly XmlElement[] {
  return (Array.isArray(refs) ? refs : []).map((ref) => ({ name, attributes: { ref: String(ref) } }));
}
