import { expect, test } from "vitest";
import { parseCalicoSelector } from "../../../../../../actions/manifest-check/kubernetes/network/policies/calico-selector.ts";

const labels: Readonly<Record<string, string>> = { role: "database", "app.kubernetes.io/name": "orders", in: "x" };
const answer = (text: string): string | undefined => parseCalicoSelector(text)?.((key) => labels[key] ?? null);

test.each([
  ["", "yes"],
  ["all()", "yes"],
  ["role == 'database'", "yes"],
  ['role == "web"', "no"],
  ["role != 'web' && has(role)", "yes"],
  ["tier != 'web'", "yes"],
  ["!has(tier)", "yes"],
  ["!!has(tier)", "no"],
  ["role in { 'web', 'database' }", "yes"],
  ["role not in {'web'}", "yes"],
  ["tier in {'web'}", "no"],
  ["app.kubernetes.io/name starts with 'ord'", "yes"],
  ["role endswith 'base' && role contains 'tab'", "yes"],
  ["has(tier) || role == 'database' && has(tier)", "no"],
  ["(has(tier) || role == 'database') && !(has(tier))", "yes"],
  ["!role == 'web'", "yes"],
])("%s: %s", (text, expected) => {
  expect(answer(text)).toBe(expected);
});

test.each([
  "role",
  "role = 'a'",
  "role == b",
  "(has(a)",
  "has(a) &&",
  "has()",
  "'a' == 'b'",
  "role in 'a'",
  "%",
  "a b",
])("%j is invalid", (text) => {
  expect(parseCalicoSelector(text)).toBeUndefined();
});

test("labels that the files do not tell cannot be decided", () => {
  const selector = parseCalicoSelector("has(a) && b == 'c'");
  expect(selector?.(() => undefined)).toBe("unknown");
  expect(selector?.((key) => (key === "b" ? "d" : undefined))).toBe("no");
});

test.each(["(", "!", "a == 'b' || ", "a in {'b',", "not ", " ", "starts "])("many %j take no time", (part) => {
  const start = performance.now();
  parseCalicoSelector(part.repeat(20_000 / part.length))?.(() => null);
  expect(performance.now() - start).toBeLessThan(200);
});
