import { describe, expect, it } from "vitest";
import type { LintOptions } from "../../../actions/dockerfile-lint/lint.ts";
import { recommendedRules } from "../../../actions/dockerfile-lint/rules/profiles.ts";
import { idsOf } from "./linting.ts";

/** Texts in which a rule, by its id, reports something, and texts that come near it and are right. */
export interface RuleCases {
  readonly fires: readonly [string, ...string[]];
  readonly silent: readonly [string, ...string[]];
  readonly options?: Partial<LintOptions>;
}

function isOffByDefault(id: string): boolean {
  return Object.hasOwn(recommendedRules, id) && recommendedRules[id] === "off";
}

/** Tests each rule on its own texts. */
export function testRules(rules: Readonly<Record<string, RuleCases>>): void {
  for (const [id, { fires, silent, options }] of Object.entries(rules)) {
    const enabled = isOffByDefault(id) ? { enabled: [id] } : {};
    describe(id, () => {
      it.each(fires)("reports %j", (text) => {
        expect(idsOf(`${text}\n`, { ...enabled, ...options })).toContain(id);
      });
      it.each(silent)("accepts %j", (text) => {
        expect(idsOf(`${text}\n`, { ...enabled, ...options })).not.toContain(id);
      });
    });
  }
}
