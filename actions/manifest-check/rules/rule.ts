import {
  type DefinedRule,
  defineRule,
  type Example,
  type Problem,
  type RuleKind,
  type RuleText,
} from "../../../shared/rules/index.ts";
import type { Field, Place } from "../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../document.ts";
import type { TextEdit } from "../fixes/edits.ts";

/** A rule about manifests, with its example. */
export interface ManifestRule extends DefinedRule {
  readonly example: Example;
}

/** The owner of a problem. Identifies it in fingerprints, and may have annotations that suppress it. */
export interface Owner {
  readonly document: ManifestDocument;
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string;
  /** Annotations that may apply to this object, its own first. */
  readonly annotations: readonly Field[];
}

/** A problem found by a check, with its position in the manifests. */
export interface ManifestProblem extends Problem<ManifestRule, TextEdit> {
  /** The wrong or missing field. */
  readonly field: Field;
  readonly owner: Owner;
  /** Container or service within the owner. */
  readonly part?: string | undefined;
  /** What a problem that joins several is about, and the message without it. One that lacks less is no new problem. */
  readonly joined?: { readonly message: string; readonly settings: readonly string[] };
  /** What causes the problem of several owners alike. Absent if it is only this one's. */
  readonly cause?: Cause | undefined;
  /** Secrets that it is about. Compared in place of the field's own, and never shown. */
  readonly secrets?: readonly string[];
  readonly related?: readonly { readonly place: Place | undefined; readonly message: string }[];
}

/** The place where a problem of several owners is solved. All of them have the same object. */
export interface Cause {
  readonly owner: Owner;
  /** Default: the field of the first problem. */
  readonly field?: Field | undefined;
  /** Says what is wrong with a number of owners, such as `12 workloads`. */
  readonly message: (owners: string) => string;
}

const kind: RuleKind = { tags: ["manifest"], language: "yaml", help: "reason" };

/** Defines a rule about manifests. */
export function defineManifestRule(text: RuleText & Example): ManifestRule {
  const { before, after } = text;
  return { ...defineRule(text, kind), example: { before, after } };
}

/**
 * Removes duplicates of problems that were reached in several ways, such as through a base that several overlays use.
 */
export function removeDuplicates(problems: readonly ManifestProblem[]): ManifestProblem[] {
  const keyOf = ({ rule, field, message }: ManifestProblem): string =>
    `${rule.id} ${field.place?.file.path} ${field.place?.span.start} ${message}`;
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}
