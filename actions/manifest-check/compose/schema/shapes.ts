import { composeTypes } from "./types.ts";

/** The alternative shapes that a value may have. */
export type Shapes = readonly Shape[];

export type Shape =
  | { readonly kind: "text" | "number" | "boolean" | "null" | "any" }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "list" | "map"; readonly element: Shapes }
  | { readonly kind: "object"; readonly type: string };

export interface ComposeType {
  readonly fields: ReadonlyMap<string, Shapes>;
  readonly required: readonly string[];
}

const decoded = new Map<string, ComposeType>();

/** Returns the fields of a type of Compose's schema. Returns undefined for an unknown type. */
export function getComposeType(name: string): ComposeType {
  const cached = decoded.get(name);
  if (cached !== undefined) return cached;
  const parts = split(composeTypes[name] ?? "", ",").flatMap((part) => {
    const [, field, mark = "", code = "*"] = /^\s*([\w-]+)(!?):\s*(.*)$/.exec(part) ?? [];
    return field === undefined ? [] : [{ field, needed: mark === "!", shapes: shapesOf(code) }];
  });
  const type: ComposeType = {
    fields: new Map(parts.map(({ field, shapes }) => [field, shapes])),
    required: parts.filter(({ needed }) => needed).map(({ field }) => field),
  };
  decoded.set(name, type);
  return type;
}

const simple: Readonly<Record<string, Shape>> = {
  s: { kind: "text" },
  n: { kind: "number" },
  b: { kind: "boolean" },
  "0": { kind: "null" },
  "*": { kind: "any" },
};

function shapesOf(code: string): Shapes {
  return split(code, "|").map((alternative): Shape => {
    const inner = alternative.slice(1, -1);
    if (alternative.startsWith("[")) return { kind: "list", element: shapesOf(inner) };
    if (alternative.startsWith("{")) return { kind: "map", element: shapesOf(inner) };
    if (alternative.startsWith("=")) return { kind: "words", words: alternative.slice(1).split("/") };
    return simple[alternative] ?? { kind: "object", type: alternative.slice(1) };
  });
}

/** Splits a text at separators outside brackets. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [position, character] of [...text].entries()) {
    if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth -= 1;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(start, position));
      start = position + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== "");
}
