import { parse } from "smol-toml";
import { z } from "zod";
import type { CoverageGap } from "../../../shared/findings/index.ts";
import { type ParsedRules, userRules } from "./user-rules.ts";

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

/**
 * Parses the rules of a `gitleaks.toml`: expression, group, keywords, entropy, and allowlists of expressions and stop
 * words. Unsupported rules are gaps.
 * @param name of the file, for the gaps.
 * @throws Error for invalid TOML or an unexpected structure.
 */
export function parseGitleaks(text: string, name: string): ParsedRules {
  const parsed = file.parse(parse(text));
  const shared = listsOf(parsed);
  const { rules, gaps } = userRules(
    parsed.rules.map((rawRule) => draftOf(rawRule, shared)),
    name,
  );
  const notes: CoverageGap[] = [];
  const withPaths = [...shared, ...parsed.rules.flatMap(listsOf)].some(({ paths }) => paths.length > 0);
  if (withPaths) notes.push({ what: name, why: "its path allowlists were not used", weight: "note" });
  if (parsed.extend !== undefined) notes.push({ what: name, why: "its `extend` was not used", weight: "note" });
  return { rules, gaps: [...gaps, ...notes] };
}

function draftOf(raw: z.infer<typeof rule>, shared: readonly Allowlist[]): Parameters<typeof userRules>[0][number] {
  const { id, description, regex, keywords, secretGroup: group, entropy } = raw;
  if (regex === undefined) return { id, unusable: "it matches paths only" };
  if (raw.path !== undefined) return { id, unusable: "it applies to some paths only" };
  const lists = [...shared, ...listsOf(raw)];
  if (lists.some(({ paths, condition }) => paths.length > 0 && condition?.toUpperCase() === "AND")) {
    return { id, unusable: "its allowlist combines paths and contents" };
  }
  const allowed = lists.flatMap(({ regexes }) => regexes);
  const stopWords = lists.flatMap(({ stopwords }) => stopwords);
  return { id, description, severity: "high", regex, keywords, group, entropy, allowed, stopWords };
}

function listsOf({
  allowlist: single,
  allowlists,
}: {
  allowlist?: Allowlist | undefined;
  allowlists: Allowlist[];
}): Allowlist[] {
  return single === undefined ? allowlists : [single, ...allowlists];
}
