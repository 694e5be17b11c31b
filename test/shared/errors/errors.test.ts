import { expect, test } from "vitest";
import { InvalidError } from "../../../shared/errors/index.ts";

test.each([
  ["a statement", 'unknown key "x"', 'a.yaml:2:1 unknown key "x". Remove it'],
  ["a question", 'unknown key "x"; did you mean "y"?', 'a.yaml:2:1 unknown key "x"; did you mean "y"? Remove it'],
])("an error puts the advice after %s", (_name, problem, message) => {
  const place = { what: "a.yaml", line: 2, column: 1 };
  expect(new InvalidError("CODE", problem, { place, advice: "Remove it" }).message).toBe(message);
});
