import fc from "fast-check";
import { expect, test } from "vitest";
import { listHistoryAssignments } from "../../../shared/dockerfile/index.ts";

const pairs = (createdBy: string) =>
  listHistoryAssignments(createdBy).assignments.map(({ name, value }) => [name, value]);

test.each([
  ["ENV A=1 B_C=two", "ENV", { A: "1", B_C: "two" }],
  ["/bin/sh -c #(nop)  ENV A=1", "ENV", { A: "1" }],
  ["ENV A=one two B=3 # buildkit", "ENV", { A: "one two", B: "3" }],
  ["ENV URL=https://example.com/?a=b", "ENV", { URL: "https://example.com/?a=b" }],
  [`LABEL org.opencontainers.image.title="a b" "x"='y'`, "LABEL", { "org.opencontainers.image.title": "a b", x: "y" }],
  ["/bin/sh -c #(nop) LABEL maintainer=Jo <jo@example.com>", "LABEL", { maintainer: "Jo <jo@example.com>" }],
  ["ARG VERSION=1.2", "ARG", { VERSION: "1.2" }],
  ["ARG VERSION", "ARG", {}],
  ["RUN |2 A=1 B=2 /bin/sh -c make C=3 # buildkit", "RUN", { A: "1", B: "2" }],
  ["|1 A=1 /bin/sh -c make", "RUN", { A: "1" }],
  ["RUN A=1 make", "RUN", {}],
  ['CMD ["A=1"]', "CMD", {}],
  ["", "RUN", {}],
] as const)("%s", (createdBy, keyword, expected) => {
  expect(listHistoryAssignments(createdBy).keyword).toBe(keyword);
  expect(Object.fromEntries(pairs(createdBy))).toEqual(expected);
});

test("what is no assignment is text", () => {
  expect(listHistoryAssignments("ENV A b c").text).toBe("A b c");
  expect(listHistoryAssignments("ENV x A=1").text).toBe("x");
  expect(listHistoryAssignments("RUN |1 A=1 /bin/sh -c make").text).toBe("/bin/sh -c make");
  expect(listHistoryAssignments("COPY a /b # buildkit").text).toBe("COPY a /b # buildkit");
});

test("assignments beyond the first 1,000 are text", () => {
  const names = Array.from({ length: 1002 }, (_none, index) => `A${index}=${index}`);
  for (const createdBy of [`ENV ${names.join(" ")}`, `RUN |1002 ${names.join(" ")}`]) {
    const { assignments, text } = listHistoryAssignments(createdBy);
    expect([assignments.length, assignments.at(-1)?.value, text]).toEqual([1000, "999", "A1000=1000 A1001=1001"]);
  }
});

test("every word of a line is in an assignment or in the text", () => {
  const word = fc.constantFrom("A=1", "b", "--c=d", "LABEL", "x.y=", "/bin/sh");
  fc.assert(
    fc.property(fc.constantFrom("ENV", "LABEL", "ARG", "RUN |3", "RUN"), fc.array(word), (keyword, words) => {
      const { assignments, text } = listHistoryAssignments(`${keyword} ${words.join(" ")}`);
      const all = [text, ...assignments.flatMap(({ name, value }) => [`${name}=`, value])].join(" ");
      for (const part of words) for (const piece of part.split(/(?<==)/)) expect(all).toContain(piece);
    }),
  );
});
