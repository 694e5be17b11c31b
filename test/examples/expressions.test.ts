// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows and variables of bash
import { expect, test } from "vitest";
import { interpolate, isWanted } from "./expressions.ts";

const contexts = { github: { ref: "refs/heads/main", event: { pull_request: { number: 7 } } }, steps: {} };

test("replaces expressions, and refuses names and functions without a value", () => {
  expect(interpolate("a-${{ github.ref }}-${{ github.event.pull_request.number }}", contexts)).toBe(
    "a-refs/heads/main-7",
  );
  expect(() => interpolate("${{ github.reff }}", contexts)).toThrow("github.reff has no value in this test");
  expect(() => interpolate("${{ steps.scan.outputs.digest }}", contexts)).toThrow("steps.scan has no value");
  expect(() => interpolate("${{ hashFiles('x') }}", contexts)).toThrow();
  expect(() => interpolate("${{ secrets.KEY }}", contexts)).toThrow();
});

test.each([
  [undefined, false, true],
  [undefined, true, false],
  ["always() && github.ref == 'refs/heads/main'", true, true],
  ["github.ref == 'refs/heads/main'", true, false],
  ["${{ github.ref != 'refs/heads/main' }}", false, false],
  ["failure()", true, true],
  ["failure()", false, false],
])("if: %s after a failure (%s) is %s", (condition, failed, wanted) => {
  expect(isWanted(condition, contexts, { failed })).toBe(wanted);
});
