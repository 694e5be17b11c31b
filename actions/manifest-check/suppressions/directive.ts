import type { Suppression } from "../../../shared/findings/index.ts";
import type { Problem } from "../rules/rule.ts";
import type { Field } from "../yaml/field.ts";

/** Something that says of findings that they do not count: a comment, an annotation or an entry of the configuration. */
export interface ManifestDirective {
  readonly kind: Suppression["kind"];
  /** What says so, as written. */
  readonly source: string;
  /** Files of the repository that may have said so; absent for comments and annotations. */
  readonly files?: readonly string[];
  /** Rule ids and aliases in the spelling of `normalId`; one that ends in `/*` stands for all ids of a tool. */
  readonly ids: readonly string[];
  readonly reason: string | undefined;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string | undefined;
  /** Written for Seaworthy, so that an unknown id is a slip; other tools have rules that it does not have. */
  readonly own: boolean;
  /** Where it stands; absent for the configuration. */
  readonly field?: Field | undefined;
  /** True where the problem lies within what it is about. */
  covers(problem: Problem): boolean;
}

/** An id of trivy in its present spelling (`AVD-KSV-0017` and `KSV017` are `KSV-0017`); all others as they are. */
export function normalId(id: string): string {
  const match = /^(?:AVD-)?(KSV|KCV)-?0*(\d{1,4})$/.exec(id);
  return match === null ? id : `${match[1]}-${(match[2] ?? "").padStart(4, "0")}`;
}

/** The ids of a grant that name one of these. */
export function matchingIds({ ids }: ManifestDirective, names: readonly string[]): string[] {
  return ids.filter((id) => {
    if (!id.endsWith("/*")) return names.includes(id);
    return names.some((name) => name.startsWith(id.slice(0, -1)));
  });
}

/** True when a dated grant no longer holds. */
export function isExpired({ until }: Pick<ManifestDirective, "until">, now: string): boolean {
  return until !== undefined && until < now;
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
