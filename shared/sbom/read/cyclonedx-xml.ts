import { XMLParser } from "fast-xml-parser";

type Node = Readonly<Record<string, unknown>>;

/** Maximum nesting, beyond any real document. The parser is recursive. */
const maxDepth = 200;

/**
 * Converts a CycloneDX document in XML (schemas 1.2 to 1.7) to the relevant parts of its JSON form. Does not expand
 * custom entities.
 * @throws Error if it is not well-formed XML or not a `bom`.
 */
export function cycloneDxFromXml(text: string): unknown {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new TypeError("it has a document type declaration");
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    textNodeName: "#text",
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    htmlEntities: true,
    maxNestedTags: maxDepth,
    isArray: (name) => lists.has(name),
  });
  const bom = nodeIn(parser.parse(text), "bom");
  const version = namespace.exec(text)?.[1];
  if (version === undefined) throw new TypeError("its namespace is not a CycloneDX namespace");
  const metadata = nodeIn(bom, "metadata");
  const root = metadata["component"];
  return {
    bomFormat: "CycloneDX",
    specVersion: version,
    metadata: {
      ...textsOf(metadata, ["timestamp"]),
      ...(Array.isArray(root) ? { component: componentOf(nodes(root)[0] ?? {}) } : {}),
    },
    components: nodesIn(nodeIn(bom, "components"), "component").map(componentOf),
    dependencies: nodesIn(nodeIn(bom, "dependencies"), "dependency").map((dependency) => ({
      ref: textOf(dependency["@ref"]) ?? "",
      dependsOn: nodesIn(dependency, "dependency").map((inner) => textOf(inner["@ref"]) ?? ""),
    })),
  };
}

/** Matches the namespace, because the parser drops namespaces and prefixes. */
const namespace = /\sxmlns(?::\w+)?\s*=\s*["']http:\/\/cyclonedx\.org\/schema\/bom\/(1\.\d+)["']/;

/** Elements that may occur several times in one parent. */
const lists: ReadonlySet<string> = new Set([
  ...["component", "dependency", "hash", "reference", "property", "occurrence", "contact", "url"],
  ...["license", "expression"],
]);

function componentOf(node: Node): unknown {
  const supplier = nodeIn(node, "supplier");
  const licenses = nodeIn(node, "licenses");
  return {
    ...(node["@type"] === undefined ? {} : { type: textOf(node["@type"]) }),
    ...(node["@bom-ref"] === undefined ? {} : { "bom-ref": textOf(node["@bom-ref"]) }),
    ...textsOf(node, ["group", "name", "version", "cpe", "purl"]),
    supplier: {
      ...textsOf(supplier, ["name"]),
      url: texts(supplier["url"]),
      contact: nodesIn(supplier, "contact").map((contact) => textsOf(contact, ["email"])),
    },
    licenses: [
      ...texts(licenses["expression"]).map((expression) => ({ expression })),
      ...nodesIn(licenses, "license").map((license) => ({ license: textsOf(license, ["id", "name"]) })),
    ],
    hashes: nodesIn(nodeIn(node, "hashes"), "hash").map((hash) => ({
      alg: textOf(hash["@alg"]) ?? "",
      content: textOf(hash) ?? "",
    })),
    externalReferences: nodesIn(nodeIn(node, "externalReferences"), "reference").map((reference) => ({
      type: textOf(reference["@type"]) ?? "",
      url: texts(reference["url"])[0] ?? "",
    })),
    properties: nodesIn(nodeIn(node, "properties"), "property").map((property) => ({
      name: textOf(property["@name"]) ?? "",
      value: textOf(property) ?? "",
    })),
    evidence: {
      occurrences: nodesIn(nodeIn(nodeIn(node, "evidence"), "occurrences"), "occurrence").map((occurrence) =>
        textsOf(occurrence, ["location"]),
      ),
    },
    components: nodesIn(nodeIn(node, "components"), "component").map(componentOf),
  };
}

function nodeIn(node: unknown, name: string): Node {
  return isNode(node) && isNode(node[name]) ? node[name] : {};
}

function nodesIn(node: Node, name: string): Node[] {
  const inner = node[name];
  return Array.isArray(inner) ? nodes(inner) : [];
}

/** Converts elements without attributes, which the parser returns as text. */
function nodes(values: readonly unknown[]): Node[] {
  return values.map((value) => (isNode(value) ? value : { "#text": value }));
}

function textsOf(node: Node, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = textOf(node[name]);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((entry) => textOf(entry) ?? []);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return isNode(value) && typeof value["#text"] === "string" ? value["#text"] : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
