import type { Instruction, Span } from "../../../shared/dockerfile/index.ts";
import type { Rule, Severity } from "../../../shared/findings/index.ts";
import type { LintContext } from "../context.ts";
import type { HadolintLevel } from "../options.ts";

/** A rule with what the linter needs beside the metadata that reports carry. */
export interface LintRule extends Rule {
  /** hadolint's own level, for its thresholds; only for its rules. */
  readonly hadolint: HadolintLevel | undefined;
  /** Ids of other tools whose rule fires wherever this one does. */
  readonly aliases: readonly string[];
  /** Silent unless asked for. */
  readonly off: boolean;
}

/** How a rule is written down. */
export interface RuleText {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  readonly hadolint?: HadolintLevel;
  /** One sentence: what the file should do. */
  readonly summary: string;
  /** What goes wrong otherwise. */
  readonly why: string;
  readonly before: string;
  readonly after: string;
  readonly tags?: readonly string[];
  readonly aliases?: readonly string[];
  readonly links?: readonly string[];
  readonly precision?: Rule["precision"];
  readonly off?: boolean;
}

/** Replaces a stretch of the file; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** What a check found, before it becomes a finding. */
export interface Problem {
  readonly rule: LintRule;
  readonly message: string;
  /** The stretch of text to look at. */
  readonly span: Span;
  /** The instruction that it belongs to: comments above it can suppress the finding. */
  readonly instruction: Instruction | undefined;
  /** What the finding is about, for its fingerprint: no line numbers, no secrets. */
  readonly about: readonly string[];
  readonly aliases?: readonly string[];
  readonly fix?: { readonly description: string; readonly edits: readonly Edit[] } | undefined;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  readonly severity?: Severity;
}

/** A pure examination of one file on behalf of one or more rules. */
export interface Check {
  readonly rules: readonly LintRule[];
  run(context: LintContext): Iterable<Problem>;
}

/** Makes a rule of its text: help with the reason, an example before and after, and links. */
export function defineRule(text: RuleText): LintRule {
  const link = homepageOf(text.id);
  const links = [...(link === undefined ? [] : [link]), ...(text.links ?? [])];
  const [helpUri] = links;
  const body = `${text.summary} ${text.why}`;
  return {
    id: text.id,
    name: text.name,
    severity: text.severity,
    summary: text.summary,
    description: text.why,
    help: { text: `${body}\nInstead of:\n${text.before}\nwrite:\n${text.after}`, markdown: markdownOf(text, links) },
    tags: ["dockerfile", ...(text.tags ?? [])],
    ...(helpUri === undefined ? {} : { helpUri }),
    ...(text.precision === undefined ? {} : { precision: text.precision }),
    hadolint: text.hadolint,
    aliases: text.aliases ?? [],
    off: text.off ?? text.hadolint === "ignore",
  };
}

/** The metadata that reports carry. */
export function reportedRule(rule: LintRule): Rule {
  const { hadolint: _level, aliases: _aliases, off: _off, ...metadata } = rule;
  return metadata;
}

function markdownOf({ summary, why, before, after }: RuleText, links: readonly string[]): string {
  const example = (title: string, text: string): string => `**${title}**\n\n\`\`\`dockerfile\n${text}\n\`\`\``;
  const list = links.map((link) => `- <${link}>`).join("\n");
  return [`${summary} ${why}`, example("Before", before), example("After", after), list]
    .filter((part) => part !== "")
    .join("\n\n");
}

function homepageOf(id: string): string | undefined {
  if (/^DL\d{4}$/.test(id)) return `https://github.com/hadolint/hadolint/wiki/${id}`;
  if (id.startsWith("SW-")) return undefined;
  const kebab = id.replace(/([a-z])([A-Z])|([A-Z]+)([A-Z][a-z])/g, "$1$3-$2$4").toLowerCase();
  return `https://docs.docker.com/reference/build-checks/${kebab}/`;
}
