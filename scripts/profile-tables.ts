import { defaultLintOptions } from "../actions/dockerfile-lint/options.ts";
import { lintRules } from "../actions/dockerfile-lint/rules/index.ts";
import { createRuleFilter, getSeverity } from "../actions/dockerfile-lint/rules/profiles.ts";
import { efficiencyRules } from "../actions/image-scan/efficiency/index.ts";
import { hygieneRules } from "../actions/image-scan/hygiene/index.ts";
import { recommendedRules } from "../actions/image-scan/hygiene/profiles.ts";
import { hardeningRules, hardeningSettings } from "../actions/manifest-check/rules/hardening.ts";
import { manifestRules } from "../actions/manifest-check/rules/registry.ts";
import type { Profile } from "../shared/rules/index.ts";

/** Tables of the rules that profiles treat differently, for the READMEs of the actions with profiles. */
export const profileTables: Readonly<Record<string, () => string>> = {
  "dockerfile-lint": lintTable,
  "image-scan": imageTable,
  "manifest-check": manifestTable,
};

function lintTable(): string {
  const inProfile = (profile: Profile, id: string): string => {
    const options = { ...defaultLintOptions("2026-01-01"), profile };
    const rule = lintRules.get(id);
    return rule === undefined || !createRuleFilter(options, [])(rule) ? "off" : getSeverity({ rule }, options);
  };
  const rows = lintRules
    .list()
    .map(({ id }) => [id, inProfile("recommended", id), inProfile("strict", id), inProfile("hadolint", id)] as const)
    .filter(([, recommended, strict]) => recommended !== strict)
    .map(([id, ...severities]) => `| \`${id}\` | ${severities.join(" | ")} |`);
  return table("| rule | `recommended` | `strict` | `hadolint` |\n|---|---|---|---|", rows, [
    "All other rules are the same in `recommended` and `strict`.",
    "`hadolint` has only the rules with DL and SC ids.",
  ]);
}

function imageTable(): string {
  const rows = [...hygieneRules, ...efficiencyRules].flatMap(({ id, severity }) => {
    const recommended = recommendedRules[id];
    return recommended === undefined ? [] : [`| \`${id}\` | ${recommended} | ${severity} |`];
  });
  return table("| rule | `recommended` | `strict` |\n|---|---|---|", rows, [
    "All other rules are the same in both profiles.",
    "The table of bytes to gain has the same rows in both.",
  ]);
}

function manifestTable(): string {
  const rows = manifestRules.list().flatMap(({ id, severity, isOptIn }) => {
    if (Object.hasOwn(hardeningSettings, id)) {
      const whole = id.startsWith("SW-COMPOSE-") ? hardeningRules.compose : hardeningRules.kubernetes;
      return [`| \`${id}\` | part of \`${whole.id}\` (${whole.severity}) | ${severity} |`];
    }
    return isOptIn ? [`| \`${id}\` | off | ${severity} |`] : [];
  });
  return table("| rule | `recommended` | `strict` |\n|---|---|---|", rows, [
    "All other rules are the same in both profiles.",
    "With `compliance`, and for rules that `enable` names, missing settings are findings of their own in both.",
  ]);
}

function table(head: string, rows: readonly string[], notes: readonly string[]): string {
  return `Rules that the profiles treat differently. ${notes.join(" ")}\n\n${head}\n${rows.join("\n")}\n`;
}
