import {
  type DefinedRule,
  defineRule,
  type Example,
  type Problem,
  type RuleKind,
  type RuleText,
} from "../../../shared/rules/index.ts";
import type { ManifestDocument } from "../document.ts";
import type { TextEdit } from "../fixes/edits.ts";
import type { Field, Place } from "../yaml/field.ts";

/** A rule about manifests, with its example. */
export interface ManifestRule extends DefinedRule {
  readonly example: Example;
}

/** What a problem belongs to: names it in fingerprints, and may carry annotations that suppress it. */
export interface Owner {
  readonly document: ManifestDocument;
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string;
  /** Where annotations about this object may stand, the object's own first. */
  readonly annotations: readonly Field[];
}

/** What a check found, and where in the manifests. */
export interface ManifestProblem extends Problem<ManifestRule, TextEdit> {
  /** The field that is wrong or missing. */
  readonly field: Field;
  readonly owner: Owner;
  /** Container or service within the owner. */
  readonly part?: string | undefined;
  readonly related?: readonly { readonly place: Place | undefined; readonly message: string }[];
}

const kind: RuleKind = { tags: ["manifest"], language: "yaml", help: "reason" };

/** Defines a rule about manifests. */
export function defineManifestRule(text: RuleText & Example): ManifestRule {
  const { before, after } = text;
  return { ...defineRule(text, kind), example: { before, after } };
}

/** Each problem once, though its place was reached in several ways: a base that several overlays use, for one. */
export function removeDuplicates(problems: readonly ManifestProblem[]): ManifestProblem[] {
  const keyOf = ({ rule, field, message }: ManifestProblem): string =>
    `${rule.id} ${field.place?.file.path} ${field.place?.span.start} ${message}`;
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}
