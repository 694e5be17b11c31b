import { describe, expect, it } from "vitest";
import type { CheckOptions } from "../../../actions/manifest-check/options.ts";
import { check } from "./checking.ts";
import { exampleImages, wholeFixture } from "./fixtures.ts";

/** Texts in which a rule, by its id, reports something, and texts that come near it and are right. */
export interface RuleCases {
  readonly fires: readonly [string, ...string[]];
  readonly silent: readonly [string, ...string[]];
  readonly options?: Partial<CheckOptions>;
}

const everything: Partial<CheckOptions> = { profile: "strict", trustedRegistries: ["registry.example.com"] };

function idsIn(id: string, text: string, options: Partial<CheckOptions> = {}): readonly string[] {
  const known = id.startsWith("SW-DEPLOY-") ? { images: exampleImages } : {};
  const result = check(wholeFixture({ id }, text), { ...everything, ...known, ...options });
  expect(result.unreadable).toEqual([]);
  expect(result.checked).toHaveLength(1);
  return result.findings.filter(({ suppression }) => suppression === undefined).map(({ ruleId }) => ruleId);
}

/** Tests each rule on its own texts, each put into a whole file of its family. */
export function testRules(rules: Readonly<Record<string, RuleCases>>): void {
  for (const [id, { fires, silent, options }] of Object.entries(rules)) {
    describe(id, () => {
      it.each(fires)("reports %j", (text) => {
        expect(idsIn(id, text, options)).toContain(id);
      });
      it.each(silent)("accepts %j", (text) => {
        expect(idsIn(id, text, options)).not.toContain(id);
      });
    });
  }
}
