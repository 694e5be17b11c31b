import type { Json, JsonObject } from "./json.ts";

/** Where the XML form names the items of a list, or has attributes (CycloneDX XML schema 1.6). */
const itemNames: Readonly<Record<string, string>> = {
  authors: "author",
  components: "component",
  compositions: "composition",
  externalReferences: "reference",
  hashes: "hash",
  lifecycles: "lifecycle",
  occurrences: "occurrence",
  properties: "property",
};

/**
 * A CycloneDX document in XML, from its JSON form as our writer makes it: the order of elements is that of the schema's
 * sequences, attributes are what the schema calls so.
 */
export function cycloneDxXml(document: JsonObject, version: string): string {
  const { serialNumber, metadata, components, dependencies, compositions } = document;
  const body = [
    element("metadata", metadata),
    element("components", components),
    list("dependencies", dependencies, dependency),
    list("compositions", compositions, composition),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    "bom",
    { xmlns: `http://cyclonedx.org/schema/bom/${version}`, serialNumber: String(serialNumber), version: "1" },
    body,
  )}\n`;
}

function tag(name: string, attributes: Readonly<Record<string, string>>, children: readonly string[] | string): string {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  if (typeof children === "string") return `<${name}${head.join("")}>${escapeXml(children)}</${name}>`;
  const inside = children.filter((child) => child !== "");
  if (inside.length === 0) return `<${name}${head.join("")}/>`;
  return `<${name}${head.join("")}>\n${inside.join("\n").replace(/^/gm, "  ")}\n</${name}>`;
}

function list(name: string, items: Json | undefined, write: (item: JsonObject) => string): string {
  return Array.isArray(items) && items.length > 0 ? tag(name, {}, items.filter(isObject).map(write)) : "";
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && !Array.isArray(value);
}

/** An element of the same name as its JSON key. */
function element(name: string, value: Json | undefined): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return arrayElement(name, value);
  if (!isObject(value)) return tag(name, {}, String(value));
  return objectElement(name, value);
}

function arrayElement(name: string, items: readonly Json[]): string {
  if (name === "licenses") return tag(name, {}, items.filter(isObject).map(license));
  const itemName = itemNames[name];
  if (itemName === undefined) return items.map((item) => element(name, item)).join("\n");
  return tag(
    name,
    {},
    items.map((item) => (isObject(item) ? objectElement(itemName, item) : tag(itemName, {}, String(item)))),
  );
}

function objectElement(name: string, value: JsonObject): string {
  switch (name) {
    case "component": {
      const { type, "bom-ref": ref, ...rest } = value;
      return tag(
        name,
        { type: String(type), ...(ref === undefined ? {} : { "bom-ref": String(ref) }) },
        children(rest),
      );
    }
    case "hash":
      return tag(name, { alg: String(value["alg"]) }, String(value["content"]));
    case "property":
      return tag(name, { name: String(value["name"]) }, String(value["value"]));
    case "reference":
      return tag(name, { type: String(value["type"]) }, [
        element("url", value["url"]),
        element("hashes", value["hashes"]),
      ]);
    default:
      return tag(name, {}, children(value));
  }
}

function children(value: JsonObject): string[] {
  return Object.entries(value).map(([key, child]) => element(key, child));
}

function license(choice: JsonObject): string {
  const { expression, license: named } = choice;
  if (expression !== undefined) {
    return tag("expression", { acknowledgement: String(choice["acknowledgement"]) }, String(expression));
  }
  if (named === undefined || !isObject(named)) return "";
  const { acknowledgement, ...rest } = named;
  return tag(
    "license",
    acknowledgement === undefined ? {} : { acknowledgement: String(acknowledgement) },
    children(rest),
  );
}

function dependency({ ref, dependsOn }: JsonObject): string {
  const refs = Array.isArray(dependsOn) ? dependsOn : [];
  return tag(
    "dependency",
    { ref: String(ref) },
    refs.map((one) => tag("dependency", { ref: String(one) }, [])),
  );
}

function composition({ aggregate, assemblies, dependencies }: JsonObject): string {
  const refs = (name: string, item: string, values: Json | undefined) =>
    Array.isArray(values)
      ? tag(
          name,
          {},
          values.map((ref) => tag(item, { ref: String(ref) }, [])),
        )
      : "";
  return tag("composition", {}, [
    element("aggregate", aggregate),
    refs("assemblies", "assembly", assemblies),
    refs("dependencies", "dependency", dependencies),
  ]);
}

/** Text for an element or a quoted attribute (XML 1.0, 2.4); characters that XML cannot hold become U+FFFD. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
