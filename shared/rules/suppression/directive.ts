import type { Suppression } from "../../findings/index.ts";
import { getLastDay } from "./expiry.ts";

/**
 * Something that says of findings that they do not count: a comment, an annotation, an entry of a configuration or of an
 * ignore file, or a waiver. Readers of each syntax make them; `Suppressor` applies them.
 */
export interface Directive<Subject> {
  readonly kind: Suppression["kind"];
  /** What says so, as written, or the file and line. */
  readonly source: string;
  /** Files of the repository that may have said so; absent for comments and annotations. */
  readonly files?: readonly string[] | undefined;
  /** Rule ids and aliases in the spelling of `normalizeId`; `tool/*` for all ids of a tool. */
  readonly ids: readonly string[];
  readonly reason?: string | undefined;
  /** Who answers for it. */
  readonly owner?: string | undefined;
  /** The moment from which on it does not hold; absent when it has no expiry. */
  readonly end?: Date | undefined;
  /** Returns those of its ids that apply to the subject; none where the subject is outside of its scope. */
  match(subject: Subject): readonly string[];
}

/** Begins the source of an annotation that suppresses; the gate looks for its key in the base commit. */
export const annotationPrefix = "annotation ";

/** Returns those ids of a directive that name one of a subject's ids. */
export function findMatchingIds(directiveIds: readonly string[], subjectIds: readonly string[]): string[] {
  return directiveIds.filter((id) => {
    if (!id.endsWith("/*")) return subjectIds.includes(id);
    return subjectIds.some((own) => own.startsWith(id.slice(0, -1)));
  });
}

/** Returns what a suppressed finding says of the directive. */
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
