import type { CoverageGap } from "../../../shared/findings/index.ts";
import { translate, Untranslatable } from "../../../shared/secrets/expression.ts";
import type { SecretRule } from "../../../shared/secrets/secret-rule.ts";

/** User rules, and gaps for those that are not supported. */
export interface ParsedRules {
  readonly rules: readonly SecretRule[];
  readonly gaps: readonly CoverageGap[];
}

/** User rules with the digest of their file. */
export interface UserRules extends ParsedRules {
  readonly digest: string;
}

/** Rule as stated in another tool's file. */
export interface RuleDraft {
  readonly id: string;
  readonly description: string;
  readonly severity: SecretRule["severity"];
  /** In the syntax of RE2. */
  readonly regex: string;
  readonly keywords: readonly string[];
  /** Number of the group that contains the secret; 0 for the whole match. */
  readonly group: number;
  readonly entropy: number;
  /** Expressions of values that are not secrets, in RE2 syntax. */
  readonly allowed: readonly string[];
  readonly stopWords: readonly string[];
}

const maxRules = 1000;
const maxKeywords = 60_000;

/** Converts drafts to rules. Unsupported drafts are gaps. `name` is the file's. */
export function userRules(
  drafts: readonly (RuleDraft | { readonly id: string; readonly unusable: string })[],
  name: string,
): ParsedRules {
  const rules: SecretRule[] = [];
  const gaps: CoverageGap[] = [];
  let keywordBytes = 0;
  for (const draft of drafts.slice(0, maxRules)) {
    keywordBytes += "keywords" in draft ? draft.keywords.join("").length : 0;
    const made = keywordBytes > maxKeywords ? new Untranslatable("the file has too many keywords") : ruleOf(draft);
    if (made instanceof Untranslatable) {
      gaps.push({ what: `rule ${draft.id} in ${name}`, why: `it was not used: ${made.why}`, weight: "note" });
    } else rules.push(made);
  }
  const omitted = drafts.length - maxRules;
  if (omitted > 0)
    gaps.push({ what: name, why: `${omitted} rules beyond the first ${maxRules} were not used`, weight: "note" });
  return { rules, gaps };
}

function ruleOf(draft: Parameters<typeof userRules>[0][number]): SecretRule | Untranslatable {
  if ("unusable" in draft) return new Untranslatable(draft.unusable);
  const keywords = draft.keywords
    .map((keyword) => keyword.toLowerCase())
    .filter((keyword) => /^[\x20-\x7e]+$/.test(keyword));
  if (keywords.length === 0) return new Untranslatable("it has no keywords");
  const pattern = translate(draft.regex);
  if (pattern instanceof Untranslatable) return pattern;
  const allowed = draft.allowed.map(translate);
  const refused = allowed.find((translated) => translated instanceof Untranslatable);
  if (refused instanceof Untranslatable) return new Untranslatable(`its allowlist cannot be used: ${refused.why}`);
  const patterns = allowed.filter((candidate) => candidate instanceof RegExp);
  const stopWords = draft.stopWords.map((word) => word.toLowerCase());
  return {
    id: `user-${draft.id.replace(/[^\w.-]/g, "-").slice(0, 100)}`,
    title: draft.description === "" ? `a secret (${draft.id})` : `a secret (${draft.description.slice(0, 200)})`,
    severity: draft.severity,
    keywords: [...new Set(keywords)],
    pattern,
    searches: true,
    ownFilesOnly: true,
    ...(draft.group === 0 ? {} : { group: draft.group }),
    ...(draft.entropy === 0 ? {} : { entropy: draft.entropy }),
    check: (secret) => {
      const lower = secret.toLowerCase();
      return (
        !patterns.some((allowPattern) => secret.search(allowPattern) !== -1) &&
        !stopWords.some((word) => lower.includes(word))
      );
    },
  };
}
