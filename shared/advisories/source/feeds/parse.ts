import { XMLParser } from "fast-xml-parser";
import type { z } from "zod";
import { UndecidedError } from "../../../errors/index.ts";
import { parseProblem } from "../../../errors/parse-problem.ts";

/** Name of a format in errors. */
interface Format {
  /** Stable code of the error. */
  readonly code: string;
  /** With its article, as in "is not …". */
  readonly name: string;
}

/**
 * Parses JSON with a schema.
 * @param label name of the file in errors.
 * @throws UndecidedError with the format's code if it does not match.
 */
export function parseJsonFeed<T>(text: string, schema: z.ZodType<T>, label: string, format: Format): T {
  return parseWith(() => schema.parse(JSON.parse(text)), label, format);
}

const maxDepth = 40;

/**
 * Parses XML with a schema. Attributes begin with `@`, text is `#text`, and the listed elements are always lists.
 * Refuses document type declarations, so nothing can expand.
 * @throws UndecidedError as `parseJsonFeed`.
 */
export function parseXmlFeed<T>(
  text: string,
  { schema, lists }: { readonly schema: z.ZodType<T>; readonly lists: readonly string[] },
  label: string,
  format: Format,
): T {
  return parseWith(
    () => {
      if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new TypeError("it has a document type declaration");
      const parser = new XMLParser({
        ignoreAttributes: false,
        attributeNamePrefix: "@",
        textNodeName: "#text",
        removeNSPrefix: true,
        parseTagValue: false,
        parseAttributeValue: false,
        maxNestedTags: maxDepth,
        isArray: (name) => lists.includes(name),
      });
      return schema.parse(parser.parse(text));
    },
    label,
    format,
  );
}

/**
 * Parses a feed of another form.
 * @throws UndecidedError as `parseJsonFeed`.
 */
export function parseWith<T>(work: () => T, label: string, { code, name }: Format): T {
  try {
    return work();
  } catch (error) {
    const problem = parseProblem(error);
    throw new UndecidedError(code, `is not ${name}: ${problem}`, {
      place: { what: label },
      advice: "Download it again",
      cause: error,
    });
  }
}
