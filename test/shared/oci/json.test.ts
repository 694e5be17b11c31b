import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { parseDocument } from "../../../shared/oci/json.ts";

const schema = z.object({ rows: z.array(z.object({ name: z.string() })), names: z.optional(z.array(z.string())) });

function problemOf(text: string): unknown {
  try {
    return parseDocument(Buffer.from(text), schema, "document");
  } catch (error) {
    return error;
  }
}

describe("a document that costs far more memory than its bytes is refused before that", () => {
  test.each<[string, string, string]>([
    ["objects", `{"rows":[${"{},".repeat(400_000)}{}]}`, "more than 400000 objects and lists"],
    ["lists", `{"rows":${"[".repeat(400_000)}${"]".repeat(400_000)}}`, "more than 400000 objects and lists"],
    ["wrong elements", `{"rows":[${"0,".repeat(2_000_000)}0]}`, "is one of many elements of a wrong type"],
    ["wrong texts", `{"rows":[],"names":[${"0,".repeat(2000)}0]}`, "is one of many elements of a wrong type"],
    ["objects without what they need", `{"rows":[${"{},".repeat(140_000)}{}]}`, "unexpected content"],
  ])("because of its %s", (_what, text, problem) => {
    expect(problemOf(text)).toMatchObject({ kind: "undecided", message: expect.stringContaining(problem) });
  });

  test("and any other is read, or its first problem is named", () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({ name: `{[${index}` }));
    expect(problemOf(JSON.stringify({ rows }))).toEqual({ rows });
    expect(String(problemOf('{"rows":[{"name":"a"},0,1]}'))).toContain("rows.1");
  });
});
