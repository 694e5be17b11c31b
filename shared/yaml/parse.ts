import { type Document, isScalar, isSeq, parseDocument, Scalar, visit } from "yaml";
import { joinLines } from "./join-lines.ts";

/** Options of the parser: scalars stay text, and of a repeated key all values are kept. */
export const parseOptions = { schema: "failsafe", uniqueKeys: false, prettyErrors: false } as const;

/** A parsed document. */
export interface ParsedDocument {
  readonly document: Document.Parsed;
  /** The text as written, if the document was parsed from one whose lines had been joined. Offsets are the same. */
  readonly joined?: string;
}

/**
 * Parses a document of YAML 1.2, or one in which Go's parser ignores the indentation inside quotes and brackets. The
 * errors are in the document.
 */
export function parseTolerantly(text: string): ParsedDocument {
  const document = parseLikeGo(text);
  const joined = document.errors.length === 0 ? undefined : joinLines(text);
  const tolerant = joined === undefined ? document : parseLikeGo(joined);
  return tolerant.errors.length === 0 && joined !== undefined ? { document: tolerant, joined: text } : { document };
}

/** Returns the content of a scalar. One whose lines had been joined is read again as it was written. */
export function contentOf({ value, source = "", range }: Scalar, joined: string | undefined): string {
  const written = range === null || range === undefined ? "" : (joined?.slice(range[0], range[1]) ?? "");
  if (!/[\r\n]/.test(written) || /^[|>]/.test(written)) return typeof value === "string" ? value : source;
  const alone = parseDocument(`[${written}]`, { schema: "failsafe" }).contents;
  const read = isSeq(alone) ? alone.items[0] : undefined;
  return isScalar(read) && typeof read.value === "string" ? read.value : source;
}

/**
 * Replaces the other line breaks of YAML 1.1 (5.4), which Go's parser knows and the parser of YAML 1.2 reads as text. A
 * comment would otherwise hide the lines below it. All offsets stay.
 */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
}

/** Parses a document. Go's parser also reads the escape `\'` in double quotes, which YAML 1.2.2 (5.7) does not have. */
function parseLikeGo(text: string): Document.Parsed {
  const document = parseDocument(text, parseOptions);
  const errors = document.errors.filter(
    ({ code, pos: [start] }) => code !== "BAD_DQ_ESCAPE" || !text.startsWith("\\'", start),
  );
  if (errors.length === document.errors.length) return document;
  document.errors = errors;
  visit(document, {
    Scalar(_key, node) {
      const [start, end] = node.range ?? [0, 0];
      const written = node.type === Scalar.QUOTE_DOUBLE ? text.slice(start, end) : "";
      if (!written.includes("\\'")) return;
      const unescaped = written.replace(/\\(.)/gsu, (pair, char: string) => (char === "'" ? char : pair));
      node.value = parseDocument(unescaped, parseOptions).toJS();
    },
  });
  return document;
}
