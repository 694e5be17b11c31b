import { parse } from "smol-toml";
import { z } from "zod";
import type { CoverageGap } from "../../../../shared/findings/index.ts";
import type { SecretRule } from "../secret-rule.ts";
import { translate, Untranslatable } from "./expression.ts";

const texts = z.array(z.string()).default([]);
const allowlist = z.looseObject({ regexes: texts, stopwords: texts, paths: texts, condition: z.string().optional() });
const rule = z.looseObject({
  id: z.string(),
  description: z.string().default(""),
  regex: z.string().optional(),
  path: z.string().optional(),
  secretGroup: z.number().int().nonnegative().default(0),
  entropy: z.number().default(0),
  keywords: texts,
  allowlist: allowlist.optional(),
  allowlists: z.array(allowlist).default([]),
});
const file = z.looseObject({
  rules: z.array(rule).default([]),
  allowlist: allowlist.optional(),
  allowlists: z.array(allowlist).default([]),
  extend: z.unknown().optional(),
});

type Allowlist = z.infer<typeof allowlist>;
const maxRules = 1000;
const maxKeywords = 60_000;

/**
 * Takes over the rules of a `gitleaks.toml`: expression, group, keywords, entropy, and allowlists of expressions and
 * stop words. A rule that cannot be taken over is named in a gap.
 * @param name of the file, for the gaps.
 * @throws Error when it is not TOML or of another form.
 */
export function parseGitleaks(
  text: string,
  name: string,
): { readonly rules: readonly SecretRule[]; readonly gaps: readonly CoverageGap[] } {
  const parsed = file.parse(parse(text));
  const rules: SecretRule[] = [];
  const gaps: CoverageGap[] = [];
  const shared = listsOf(parsed);
  let keywordBytes = 0;
  for (const each of parsed.rules.slice(0, maxRules)) {
    keywordBytes += each.keywords.join("").length;
    const made = keywordBytes > maxKeywords ? new Untranslatable("the keywords are too many") : ruleOf(each, shared);
    if (made instanceof Untranslatable) {
      gaps.push({ what: `rule ${each.id} of ${name}`, why: `it was not used: ${made.why}`, weight: "note" });
    } else rules.push(made);
  }
  const withPaths = [...shared, ...parsed.rules.flatMap(listsOf)].some(({ paths }) => paths.length > 0);
  if (withPaths) gaps.push({ what: name, why: "its allowlists of paths were not used", weight: "note" });
  if (parsed.extend !== undefined) gaps.push({ what: name, why: "its `extend` was not used", weight: "note" });
  const left = parsed.rules.length - maxRules;
  if (left > 0)
    gaps.push({ what: name, why: `${left} rules beyond the first ${maxRules} were not used`, weight: "note" });
  return { rules, gaps };
}

function ruleOf(raw: z.infer<typeof rule>, shared: readonly Allowlist[]): SecretRule | Untranslatable {
  if (raw.regex === undefined) return new Untranslatable("it judges paths alone");
  if (raw.path !== undefined) return new Untranslatable("it is for some paths only");
  const keywords = raw.keywords
    .map((keyword) => keyword.toLowerCase())
    .filter((keyword) => /^[\x20-\x7e]+$/.test(keyword));
  if (keywords.length === 0) return new Untranslatable("it has no keywords");
  const pattern = translate(raw.regex);
  if (pattern instanceof Untranslatable) return pattern;
  const lists = [...shared, ...listsOf(raw)];
  if (lists.some(({ paths, condition }) => paths.length > 0 && condition?.toUpperCase() === "AND")) {
    return new Untranslatable("its allowlist joins paths and contents");
  }
  const allowed = lists.flatMap(({ regexes }) => regexes).map(translate);
  const refused = allowed.find((each) => each instanceof Untranslatable);
  if (refused instanceof Untranslatable) return new Untranslatable(`its allowlist cannot be used: ${refused.why}`);
  const patterns = allowed.filter((each) => each instanceof RegExp);
  const stopWords = lists.flatMap(({ stopwords }) => stopwords.map((word) => word.toLowerCase()));
  return {
    id: `user-${raw.id.replace(/[^\w.-]/g, "-").slice(0, 100)}`,
    title: raw.description === "" ? `a secret (${raw.id})` : `a secret (${raw.description.slice(0, 200)})`,
    severity: "high",
    keywords: [...new Set(keywords)],
    pattern,
    searches: true,
    ownFilesOnly: true,
    ...(raw.secretGroup === 0 ? {} : { group: raw.secretGroup }),
    ...(raw.entropy === 0 ? {} : { entropy: raw.entropy }),
    check: (secret) => {
      const lower = secret.toLowerCase();
      return !patterns.some((each) => secret.search(each) !== -1) && !stopWords.some((word) => lower.includes(word));
    },
  };
}

function listsOf({
  allowlist: one,
  allowlists,
}: {
  allowlist?: Allowlist | undefined;
  allowlists: Allowlist[];
}): Allowlist[] {
  return one === undefined ? allowlists : [one, ...allowlists];
}
