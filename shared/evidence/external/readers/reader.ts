import { z } from "zod";
import type { ReportDocument } from "../document.ts";
import { severityOf } from "../finding.ts";
import type { ExternalContent, ExternalFinding, ReportSubject } from "../report.ts";

/** A reader of one format of a tool. */
export interface Reader {
  /** Name of the tool in policies, in lower case. */
  readonly tool: string;
  /** Name of the tool for people. */
  readonly title: string;
  /** Kinds of what its reports are about. Of one kind, that is what every report is about. */
  readonly subjects: readonly ReportSubject[];
  /** True of forms that are recognized only to say what to use instead. */
  readonly isRefused?: boolean;
  /** Checks whether a document is of this format, by marks that no other tool has. */
  readonly recognize: (document: ReportDocument) => boolean;
  /**
   * Reads a document that it recognizes. Returns a report for each run.
   * @throws TypeError, `z.ZodError` if it is not a report of which all parts can be read.
   */
  readonly read: (document: ReportDocument) => ExternalContent | readonly ExternalContent[];
}

/** Defines a reader of a format that is one JSON value. */
export function jsonReader<Schema extends z.ZodType>(
  names: Pick<Reader, "tool" | "title" | "subjects" | "isRefused">,
  format: {
    readonly recognize: (value: unknown) => boolean;
    readonly schema: Schema;
    readonly read: (value: z.infer<Schema>, text: string) => ExternalContent | readonly ExternalContent[];
  },
): Reader {
  return {
    ...names,
    recognize: (document) => document.kind === "json" && format.recognize(document.value),
    read: (document) =>
      format.read(format.schema.parse(document.kind === "json" ? document.value : undefined), document.text),
  };
}

/** Puts the content of a report together from its findings. */
export function contentOf(
  tool: string,
  findings: readonly ExternalFinding[],
  facts: Partial<ExternalContent> = {},
): ExternalContent {
  return {
    tool,
    manifests: [],
    findings,
    gaps: [],
    suppressed: findings.filter(({ finding }) => finding.suppression !== undefined).length,
    ...facts,
  };
}

/** Returns a fact of a report if it has one. */
export function fact<Key extends string>(key: Key, value: string | null | undefined): { readonly [K in Key]?: string } {
  return value == null || value === "" ? {} : ({ [key]: value } as { readonly [K in Key]?: string });
}

/** Checks whether a value is an object that has all keys of its own. */
export function hasKeys(value: unknown, ...keys: readonly string[]): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    keys.every((key) => Object.hasOwn(value, key))
  );
}

/** Returns the value under a key of an object's own. */
export function valueAt(value: unknown, key: string): unknown {
  return hasKeys(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** Checks whether a value is a list with elements, all of which pass a check. */
export function isListOf(value: unknown, check: (element: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((element) => check(element));
}

export const text = z.string();
export const maybe = z.string().nullish();
export const count = z.number().int().nonnegative();
export const maybeNumber = z.number().nullish();

/** A list that tools leave out, or write as `null`, when it is empty. */
export function listOf<Element extends z.ZodType>(element: Element) {
  return z
    .array(element)
    .nullish()
    .transform((list) => list ?? []);
}

/**
 * Entries of an object whose keys are data. Unlike a record it keeps keys such as `__proto__`, which zod leaves out.
 */
export function entriesOf<Element extends z.ZodType>(element: Element) {
  return z.unknown().transform((value, context): (readonly [string, z.infer<Element>])[] => {
    if (!hasKeys(value)) {
      context.addIssue({ code: "custom", message: "is not an object" });
      return z.NEVER;
    }
    return Object.entries(value as object).map(([key, inner]) => {
      const { data, error } = element.safeParse(inner);
      for (const { path, message } of error?.issues.slice(0, 1) ?? []) {
        context.addIssue({ code: "custom", message, path: [key, ...path] });
      }
      return [key, data as z.infer<Element>];
    });
  });
}

/** Severity of a secret, which most tools do not rate. */
export function secretSeverity(level: string | null | undefined) {
  const severity = severityOf(level ?? "unknown");
  return severity === "unknown" ? "high" : severity;
}
