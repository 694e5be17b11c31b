import { XMLParser } from "fast-xml-parser";
import type { z } from "zod";
import { UndecidedError } from "../../../errors/index.ts";
import { parseProblem } from "../../../errors/parse-problem.ts";

/** What a reader is called in errors. */
interface Format {
  /** Stable code of the error. */
  readonly code: string;
  /** As in "is no …". */
  readonly name: string;
}

/**
 * Reads JSON of a known shape.
 * @param label names the file in errors.
 * @throws UndecidedError with the format's code when it is something else.
 */
export function parseJsonFeed<T>(text: string, schema: z.ZodType<T>, label: string, format: Format): T {
  return attempt(() => schema.parse(JSON.parse(text)), label, format);
}

const maxDepth = 40;

/**
 * Reads XML of a known shape: attributes begin with `@`, text is `#text`, and elements of the given names are lists
 * however many there are. A document type declaration is refused, and so nothing can expand.
 * @throws UndecidedError as `parseJsonFeed`.
 */
export function parseXmlFeed<T>(
  text: string,
  { schema, lists }: { readonly schema: z.ZodType<T>; readonly lists: readonly string[] },
  label: string,
  format: Format,
): T {
  return attempt(
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

function attempt<T>(work: () => T, label: string, { code, name }: Format): T {
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
