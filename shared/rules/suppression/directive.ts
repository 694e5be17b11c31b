import type { Suppression } from "../../findings/index.ts";
import { getLastDay } from "./expiry.ts";

/**
 * Suppresses findings: a comment, an annotation, an entry of a configuration or ignore file, or a waiver. Parsers of
 * each syntax create directives; `Suppressor` applies them.
 */
export interface Directive<Subject> {
  readonly kind: Suppression["kind"];
  /** The source as written, or the file and line. */
  readonly source: string;
  /** Repository files that may contain it. Absent for comments and annotations. */
  readonly files?: readonly string[] | undefined;
  /** Rule ids and aliases as normalized by `normalizeId`; `tool/*` for all ids of a tool. */
  readonly ids: readonly string[];
  readonly reason?: string | undefined;
  /** The person or team responsible for it. */
  readonly owner?: string | undefined;
  /** The moment when it expires. Absent if it has no expiry. */
  readonly end?: Date | undefined;
  /** Returns the ids that apply to the subject. Empty if the subject is outside its scope. */
  match(subject: Subject): readonly string[];
}

/** Prefix of the source of a suppression annotation. The gate looks up its key in the base commit. */
export const annotationPrefix = "annotation ";

/** Returns the ids of a directive that match one of a subject's ids. */
export function findMatchingIds(directiveIds: readonly string[], subjectIds: readonly string[]): string[] {
  return directiveIds.filter((id) => {
    if (!id.endsWith("/*")) return subjectIds.includes(id);
    return subjectIds.some((own) => own.startsWith(id.slice(0, -1)));
  });
}

/** Creates the suppression that a suppressed finding records. */
export function createSuppression(directive: Omit<Directive<never>, "match" | "ids">): Suppression {
  const { kind, source, files, reason, owner, end } = directive;
  return {
    kind,
    source,
    ...(files === undefined ? {} : { files }),
    ...(reason === undefined ? {} : { reason }),
    ...(owner === undefined ? {} : { owner }),
    ...(end === undefined ? {} : { until: getLastDay(end) }),
  };
}
