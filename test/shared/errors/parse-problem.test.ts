import { expect, test } from "vitest";
import { z } from "zod";
import { parseProblem } from "../../../shared/errors/parse-problem.ts";

test("of a schema's findings the first line is said", () => {
  const { error } = z.object({ name: z.string(), size: z.number() }).safeParse({});
  expect(parseProblem(error)).toBe("✖ Invalid input: expected string, received undefined");
  expect(parseProblem(error, "it is no JSON")).toBe(parseProblem(error));
});

test("of anything else its message, or what is said instead", () => {
  expect(parseProblem(new SyntaxError("Unexpected end"))).toBe("Unexpected end");
  expect(parseProblem(new SyntaxError("Unexpected end"), "it is no JSON")).toBe("it is no JSON");
});
