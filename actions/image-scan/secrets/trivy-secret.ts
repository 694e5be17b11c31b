import { parse } from "yaml";
import { z } from "zod";
import type { CoverageGap } from "../../../shared/findings/index.ts";
import { type ParsedRules, userRules } from "./user-rules.ts";

const texts = z.array(z.string()).nullish();
const allowRule = z.looseObject({
  id: z.string().optional(),
  regex: z.string().optional(),
  path: z.string().optional(),
});
const rule = z.looseObject({
  id: z.string(),
  title: z.string().default(""),
  severity: z.string().default("HIGH"),
  regex: z.string().optional(),
  path: z.string().optional(),
  keywords: texts,
  "secret-group-name": z.string().optional(),
  "allow-rules": z.array(allowRule).nullish(),
  "exclude-block": z.unknown().optional(),
});
const file = z.looseObject({
  rules: z.array(rule).nullish(),
  "allow-rules": z.array(allowRule).nullish(),
  "enable-builtin-rules": texts,
  "disable-rules": texts,
  "disable-allow-rules": texts,
  "exclude-block": z.unknown().optional(),
});

type AllowRule = z.infer<typeof allowRule>;

/** Keys that select Trivy's own rules or exclude blocks of text. */
const unused = ["enable-builtin-rules", "disable-rules", "disable-allow-rules", "exclude-block"] as const;

/**
 * Parses the rules of a `trivy-secret.yaml`: expression, group, keywords, severity, and allow expressions. Unsupported
 * rules are gaps.
 * @param name of the file, for the gaps.
 * @throws Error for invalid YAML or an unexpected structure.
 */
export function parseTrivySecret(text: string, name: string): ParsedRules {
  const parsed = file.parse(parse(text, { maxAliasCount: 100, logLevel: "error" }) ?? {});
  const shared = parsed["allow-rules"] ?? [];
  const { rules, gaps } = userRules(
    (parsed.rules ?? []).map((rawRule) => draftOf(rawRule, shared)),
    name,
  );
  const ignoredKeys = unused.filter((key) => parsed[key] !== undefined && parsed[key] !== null);
  const all = [...shared, ...(parsed.rules ?? []).flatMap((ownRule) => ownRule["allow-rules"] ?? [])];
  return {
    rules,
    gaps: [
      ...gaps,
      ...ignoredKeys.map((key): CoverageGap => ({ what: name, why: `its \`${key}\` was not used`, weight: "note" })),
      ...(all.some(({ path }) => path !== undefined)
        ? [{ what: name, why: "its path allow-rules were not used", weight: "note" } as const]
        : []),
    ],
  };
}

const severities: Readonly<Record<string, "critical" | "high" | "medium">> = {
  CRITICAL: "critical",
  HIGH: "high",
  MEDIUM: "medium",
  LOW: "medium",
};

function draftOf(raw: z.infer<typeof rule>, shared: readonly AllowRule[]): Parameters<typeof userRules>[0][number] {
  const { id, title, path, regex } = raw;
  if (regex === undefined) return { id, unusable: "it has no regular expression" };
  if (path !== undefined) return { id, unusable: "it applies to some paths only" };
  const group = raw["secret-group-name"];
  return {
    id,
    description: title,
    severity: severities[raw.severity.toUpperCase()] ?? "high",
    // Our rules expect the secret in a group of this name.
    regex: group === undefined ? regex : regex.replace(`(?P<${group}>`, "(?P<secret>"),
    keywords: raw.keywords ?? [],
    group: 0,
    entropy: 0,
    // A rule with a path applies only there, not everywhere.
    allowed: [...shared, ...(raw["allow-rules"] ?? [])].flatMap((allow) =>
      allow.regex === undefined || allow.path !== undefined ? [] : [allow.regex],
    ),
    stopWords: [],
  };
}
