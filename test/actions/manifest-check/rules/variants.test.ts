import { expect, test } from "vitest";
import { getFileOwner, notChecked, pointAt } from "../../../../actions/manifest-check/rules/file-rules.ts";
import type { ManifestProblem } from "../../../../actions/manifest-check/rules/rule.ts";
import { joinRepeated, joinVariants } from "../../../../actions/manifest-check/rules/variants.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";

const file = { path: "a.yaml", source: new SourceText("a: 1\nb: 2\n") };

function problem(start: number, settings?: readonly string[]): ManifestProblem {
  const joined = settings === undefined ? {} : { joined: { message: "lacks", settings } };
  return {
    rule: notChecked,
    owner: getFileOwner(file),
    field: pointAt(file, start),
    message: `${settings}`,
    ...joined,
  };
}

test("keeps the joined problem with the most settings of each place, and all others", () => {
  const few = problem(0, ["a"]);
  const many = problem(0, ["a", "b"]);
  const elsewhere = problem(5, ["a"]);
  const single = problem(0);
  expect(joinVariants([few, single, many, elsewhere, single])).toEqual([single, many, elsewhere, single]);
});

test("keeps one of the problems of a chart that are alike, and suppressed ones apart", () => {
  const [first, second, suppressed, other] = [problem(0), problem(0), problem(0), problem(5)];
  const kept = joinRepeated(
    [first, suppressed, second, other],
    () => true,
    (found) => found === suppressed,
  );
  expect(kept).toEqual([first, suppressed, other]);
  expect(
    joinRepeated(
      [first, second],
      () => false,
      () => false,
    ),
  ).toEqual([first, second]);
});
