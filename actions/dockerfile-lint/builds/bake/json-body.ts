import { MappedTextBuilder } from "../../../../shared/dockerfile/index.ts";
import { Field, readDocuments, resolveScalar, type TextFile } from "../../../../shared/yaml/index.ts";
import { parseTemplateText } from "./expression.ts";
import { type Attribute, BakeSyntaxError, type Block, type Body, type Expression } from "./syntax.ts";

/** Properties at the root of a file that are blocks with one label. All others are attributes. */
const blockTypes = new Set(["variable", "function", "group", "target"]);

/** Properties of blocks that are blocks themselves. */
const innerBlocks = new Set(["validation"]);

/**
 * Parses a file in HCL's JSON form (HCL JSON Syntax Specification). Strings are templates.
 * @throws BakeSyntaxError
 */
export function parseHclJson(file: TextFile): Body {
  const [document] = readDocuments(file);
  if (document === undefined) throw new BakeSyntaxError("it is empty", 0);
  if ("problem" in document) throw new BakeSyntaxError(document.problem, document.offset);
  const root = new Field(document.root);
  if (!root.isMap) throw new BakeSyntaxError("it is not a JSON object", 0);
  const fields = root.fields().filter(({ key }) => key !== "//");
  return {
    attributes: fields.filter(({ key }) => !blockTypes.has(String(key))).map(attributeOf),
    blocks: fields.filter(({ key }) => blockTypes.has(String(key))).flatMap(labeledBlocks),
  };
}

/** Lists the blocks of one type. An array at any level has several objects in place of one. */
function labeledBlocks(field: Field): Block[] {
  return objectsOf(field).flatMap((labels) =>
    labels.fields().flatMap((labeled) =>
      objectsOf(labeled).map(
        (body): Block => ({
          type: String(field.key),
          labels: [String(labeled.key)],
          body: bodyOf(body),
          span: spanOf(labeled),
        }),
      ),
    ),
  );
}

function bodyOf(field: Field): Body {
  const isBlock = ({ key }: Field): boolean => innerBlocks.has(String(key));
  const fields = field.fields().filter(({ key }) => key !== "//");
  return {
    attributes: fields.filter((entry) => !isBlock(entry)).map(attributeOf),
    blocks: fields.filter(isBlock).flatMap((entry) =>
      objectsOf(entry).map((body) => ({
        type: String(entry.key),
        labels: [],
        body: bodyOf(body),
        span: spanOf(entry),
      })),
    ),
  };
}

function objectsOf(field: Field): Field[] {
  return field.isMap ? [field] : field.items().flatMap(objectsOf);
}

function attributeOf(field: Field): Attribute {
  return { name: String(field.key), value: expressionOf(field), span: spanOf(field) };
}

function expressionOf(field: Field): Expression {
  const { node } = field;
  if (node === undefined) return { kind: "literal", value: null };
  if (node.kind === "list") return { kind: "tuple", items: field.items().map(expressionOf) };
  if (node.kind === "map") {
    return {
      kind: "object",
      entries: field.fields().map((entry) => [templateOf(String(entry.key), node.start), expressionOf(entry)]),
    };
  }
  const value = resolveScalar(node);
  return typeof value === "string" ? templateOf(value, node.start) : { kind: "literal", value };
}

/** Parses a template, all of which is at one place of the file. */
function templateOf(text: string, start: number): Expression {
  const origin = new MappedTextBuilder(text);
  origin.addSynthetic(text, start);
  return parseTemplateText(text, origin.build());
}

function spanOf(field: Field): Block["span"] {
  return field.place?.span ?? { start: 0, end: 0 };
}
