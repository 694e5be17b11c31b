import type { Rule, Severity } from "../../../shared/findings/index.ts";
import type { ManifestDocument } from "../document.ts";
import type { TextEdit } from "../fixes/edits.ts";
import type { Field, Place } from "../yaml/field.ts";

/** A rule with what the engine needs beside the metadata that reports carry. */
export interface ManifestRule extends Rule {
  /** Ids of other tools whose rule fires wherever this one does. */
  readonly aliases: readonly string[];
  /** Silent unless asked for by id or by the profile `all`. */
  readonly off: boolean;
  readonly example: Example;
}

/** A short text that breaks the rule, and one that keeps it. */
export interface Example {
  readonly before: string;
  readonly after: string;
}

/** How a rule is written down. */
export interface RuleText extends Example {
  readonly id: string;
  readonly severity: Severity;
  /** One sentence: what the file should do. */
  readonly summary: string;
  /** What goes wrong otherwise. */
  readonly why: string;
  readonly tags?: readonly string[];
  readonly aliases?: readonly string[];
  readonly links?: readonly string[];
  readonly precision?: Rule["precision"];
  readonly off?: boolean;
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

/** What a check found, before it becomes a finding. */
export interface Problem {
  readonly rule: ManifestRule;
  readonly message: string;
  /** The field that is wrong or missing. */
  readonly field: Field;
  readonly owner: Owner;
  /** Container or service within the owner. */
  readonly part?: string | undefined;
  readonly aliases?: readonly string[];
  readonly severity?: Severity;
  readonly related?: readonly { readonly place: Place | undefined; readonly message: string }[];
  readonly fix?: { readonly description: string; readonly edits: readonly TextEdit[] } | undefined;
}

/** Makes a rule of its text: help with the reason, an example before and after, and links. */
export function defineRule(text: RuleText): ManifestRule {
  const [helpUri] = text.links ?? [];
  const body = `${text.summary} ${text.why}`;
  return {
    id: text.id,
    name: text.id.replace(/^SW-[A-Z0-9]+-/, ""),
    severity: text.severity,
    summary: text.summary,
    description: text.why,
    help: { text: `${body}\nInstead of:\n${text.before}\nwrite:\n${text.after}`, markdown: markdownOf(text) },
    tags: ["manifest", ...(text.tags ?? [])],
    ...(helpUri === undefined ? {} : { helpUri }),
    ...(text.precision === undefined ? {} : { precision: text.precision }),
    aliases: text.aliases ?? [],
    off: text.off ?? false,
    example: { before: text.before, after: text.after },
  };
}

/** Each problem once, though its place was reached in several ways: a base that several overlays use, for one. */
export function distinct(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ rule, field, message }: Problem): string =>
    `${rule.id} ${field.place?.file.path} ${field.place?.span.start} ${message}`;
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}

/** The metadata that reports carry. */
export function reportedRule(rule: ManifestRule): Rule {
  const { aliases: _aliases, off: _off, example: _example, ...metadata } = rule;
  return metadata;
}

function markdownOf({ summary, why, before, after, links = [] }: RuleText): string {
  const example = (title: string, text: string): string => `**${title}**\n\n\`\`\`yaml\n${text}\n\`\`\``;
  const list = links.map((link) => `- <${link}>`).join("\n");
  return [`${summary} ${why}`, example("Before", before), example("After", after), list]
    .filter((part) => part !== "")
    .join("\n\n");
}
