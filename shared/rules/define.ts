import type { Rule, RuleHelp, Severity } from "../findings/index.ts";
import { getDocumentationUrl } from "./documentation.ts";

/** A short text that breaks a rule, and one that follows it. */
export interface Example {
  readonly before: string;
  readonly after: string;
}

/** How a rule is written down. */
export interface RuleText extends Partial<Example> {
  readonly id: string;
  /** Default: the id without `SW-` and the prefix after it. */
  readonly name?: string;
  readonly severity: Severity;
  /** One sentence: what to do, or what is wrong. */
  readonly summary: string;
  /** What it risks. */
  readonly why: string;
  /** What to do, for rules whose summary states what is wrong. */
  readonly advice?: string;
  /** CWE, benchmark and topic tags, after those of the kind. */
  readonly tags?: readonly string[];
  /** Ids of other tools whose rule fires wherever this one does. */
  readonly aliases?: readonly string[];
  /** Pages that help lists. The first is the documentation where the rule has no page of its own. */
  readonly links?: readonly string[];
  readonly precision?: Rule["precision"];
  /** Silent unless enabled. Default: false. */
  readonly isOptIn?: boolean;
}

/** What the rules of one engine share. */
export interface RuleKind {
  /** Tags of every rule, before the rule's own. */
  readonly tags: readonly string[];
  /** Language of the examples, for code blocks in Markdown. */
  readonly language?: string;
  /**
   * What the help says: `reason` is summary and reason with the example, `reason-and-advice` is reason and advice with
   * the example, `advice` is the advice alone.
   */
  readonly help: "reason" | "reason-and-advice" | "advice";
}

/** A rule with what engines need in addition to the metadata that reports carry. */
export interface DefinedRule extends Rule {
  readonly aliases: readonly string[];
  /** Silent unless enabled. */
  readonly isOptIn: boolean;
  readonly example: Example | undefined;
}

/** Makes a rule of its text: description, help with example and links, and the page that documents it. */
export function defineRule(text: RuleText, kind: RuleKind): DefinedRule {
  const { id, severity, summary, why, links = [], precision, before, after } = text;
  const own = getDocumentationUrl(id);
  const pages = own === undefined ? links : [own, ...links];
  const [helpUri] = pages;
  return {
    id,
    name: text.name ?? id.replace(/^SW-[A-Z0-9]+-/, ""),
    severity,
    summary,
    description: kind.help === "reason-and-advice" ? `${summary} ${why}` : why,
    help: helpOf(text, kind, pages),
    tags: [...kind.tags, ...(text.tags ?? [])],
    ...(helpUri === undefined ? {} : { helpUri }),
    ...(precision === undefined ? {} : { precision }),
    aliases: text.aliases ?? [],
    isOptIn: text.isOptIn ?? false,
    example: before === undefined || after === undefined ? undefined : { before, after },
  };
}

/** Returns the metadata of a rule that reports carry. */
export function toReportedRule(rule: Rule): Rule {
  const { id, name, severity, summary, description, help, tags, helpUri, securityScore, precision } = rule;
  return {
    ...{ id, name, severity, summary, description, help, tags },
    ...(helpUri === undefined ? {} : { helpUri }),
    ...(securityScore === undefined ? {} : { securityScore }),
    ...(precision === undefined ? {} : { precision }),
  };
}

/** Headings of an example: in plain text, in Markdown, and what separates the text from the words above it. */
const headings = {
  reason: { gap: "\n", before: "**Before**", after: "**After**" },
  "reason-and-advice": { gap: "\n\n", before: "Instead of", after: "write" },
} as const;

function helpOf(text: RuleText, { help, language = "" }: RuleKind, pages: readonly string[]): RuleHelp {
  const { summary, why, advice = "", before, after } = text;
  if (help === "advice") return { text: advice, markdown: advice };
  const words = help === "reason" ? `${summary} ${why}` : `${why} ${advice}`;
  const list = pages.map((page) => `- <${page}>`).join("\n");
  const titles = headings[help];
  const hasExample = before !== undefined && after !== undefined;
  const block = (title: string, lines: string): string => `${title}\n\n\`\`\`${language}\n${lines}\n\`\`\``;
  const example = hasExample ? [block(titles.before, before), block(titles.after, after)] : [];
  return {
    text: hasExample ? `${words}${titles.gap}Instead of:\n${before}\nwrite:\n${after}` : words,
    markdown: [words, ...example, list].filter((part) => part !== "").join("\n\n"),
  };
}
