import type { Rule, RuleHelp, Severity } from "../findings/index.ts";
import { getDocumentationUrl } from "./documentation.ts";

/** A short text that violates a rule, and one that complies with it. */
export interface Example {
  readonly before: string;
  readonly after: string;
}

/** The text of a rule. */
export interface RuleText extends Partial<Example> {
  readonly id: string;
  /** Default: the id without `SW-` and the prefix after it. */
  readonly name?: string;
  readonly severity: Severity;
  /** One sentence: what to do, or what is wrong. */
  readonly summary: string;
  /** The risk. */
  readonly why: string;
  /** What to do, for rules whose summary states what is wrong. */
  readonly advice?: string;
  /** CWE, benchmark and topic tags, added to those of the kind. */
  readonly tags?: readonly string[];
  /** Ids of other tools' rules that report the same problem. */
  readonly aliases?: readonly string[];
  /** Help in words of its own. Default: made from the other texts. */
  readonly help?: RuleHelp;
  /** Pages listed in the help. The first is the documentation if the rule has no page of its own. */
  readonly links?: readonly string[];
  readonly precision?: Rule["precision"];
  readonly securityScore?: number;
  /** True if the rule only runs when enabled. Default: false. */
  readonly isOptIn?: boolean;
}

/** Properties that the rules of one engine share. */
export interface RuleKind {
  /** Tags of every rule, before the rule's own. */
  readonly tags: readonly string[];
  /** Language of the examples, for code blocks in Markdown. */
  readonly language?: string;
  /**
   * Content of the help: `reason` is summary and reason with the example, `reason-and-advice` is reason and advice
   * with the example, `advice` is only the advice.
   */
  readonly help: "reason" | "reason-and-advice" | "advice";
}

/** A rule with the data that engines use, in addition to the metadata in reports. */
export interface DefinedRule extends Rule {
  readonly aliases: readonly string[];
  /** True if the rule only runs when enabled. */
  readonly isOptIn: boolean;
  readonly example: Example | undefined;
}

/** Defines a rule from its text: description, help with example and links, and its documentation page. */
export function defineRule(text: RuleText, kind: RuleKind): DefinedRule {
  const { id, severity, summary, why, links = [], precision, securityScore, before, after } = text;
  const own = getDocumentationUrl(id);
  const pages = own === undefined ? links : [own, ...links];
  const [helpUri] = pages;
  const remedy = remedyOf(text, kind);
  return {
    id,
    name: text.name ?? id.replace(/^SW-[A-Z0-9]+-/, ""),
    severity,
    summary,
    description: kind.help === "reason-and-advice" ? `${summary} ${why}` : why,
    help: text.help ?? makeHelp(text, kind, pages),
    tags: [...kind.tags, ...(text.tags ?? [])],
    ...(helpUri === undefined ? {} : { helpUri }),
    ...(precision === undefined ? {} : { precision }),
    ...(securityScore === undefined ? {} : { securityScore }),
    ...(remedy === undefined ? {} : { remedy }),
    aliases: text.aliases ?? [],
    isOptIn: text.isOptIn ?? false,
    example: before === undefined || after === undefined ? undefined : { before, after },
  };
}

/** Returns the first sentence of the advice, or the summary of rules whose summary says what to do. */
function remedyOf({ advice, summary }: RuleText, { help }: RuleKind): string | undefined {
  const text = advice ?? (help === "reason" ? summary : "");
  const [sentence = ""] = text.split(/(?<=[.;])\s/u);
  const trimmed = sentence.replace(/[.;:]$/u, "").trim();
  return trimmed === "" ? undefined : trimmed;
}

/** Returns the metadata of a rule for reports. */
export function toReportedRule(rule: Rule): Rule {
  const { id, name, severity, summary, description, help, tags, helpUri, securityScore, precision } = rule;
  return {
    ...{ id, name, severity, summary, description, help, tags },
    ...(helpUri === undefined ? {} : { helpUri }),
    ...(securityScore === undefined ? {} : { securityScore }),
    ...(precision === undefined ? {} : { precision }),
  };
}

/** Headings of an example in plain text and in Markdown, and the separator before it. */
const headings = {
  reason: { gap: "\n", before: "**Before**", after: "**After**" },
  "reason-and-advice": { gap: "\n\n", before: "Instead of", after: "write" },
} as const;

function makeHelp(text: RuleText, { help, language = "" }: RuleKind, pages: readonly string[]): RuleHelp {
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
