import { describe, expect, test } from "vitest";
import { type Result, resultOf, type Templates } from "./running.ts";

/** A template, or several of which the last one runs, and what Go 1.24 makes of it (`fuzz/helm-judge`). */
export type Judged = readonly [template: string | Templates, expected: Result];

/** The values of the templates. */
const values = `image: {repository: shop/web, tag: "1.0"}
empty: {}
none: null
text: hello
number: 5
big: 1234567
fraction: 0.5
yes: true
no: false
list: [a, b, c]
nolist: []
map: {b: 2, a: 1}
nested: {one: {two: three}, nil: null}
items: [{name: x, on: true}, {name: y, on: false}]
`;

/** Returns the error that Go reports, with the places that led to it. */
export function failure(message: string, ...places: readonly string[]): Result {
  return { places, message };
}

/** Checks that templates have the results that Go has. */
export function checkJudged(topic: string, cases: readonly Judged[]): void {
  describe(topic, () => {
    test.each(cases.map(([template, expected]) => ({ template, expected })))("$template", ({ template, expected }) => {
      const templates: Templates = typeof template === "string" ? [["main", template]] : template;
      expect(resultOf(templates, values)).toEqual(expected);
    });
  });
}
