import { expect, test } from "vitest";
import {
  type CommentReview,
  formatMalformedComment,
  getEndOfDay,
  listCommentFaults,
} from "../../../../shared/rules/index.ts";

const fine: CommentReview = { isExpired: false, unusedIds: [], unknownIds: [], isReasonRequired: true };
const comment = { ids: ["X-1", "X-2"], reason: "r", end: getEndOfDay("2026-01-14") };
const faults = (review: Partial<CommentReview>, change: Partial<typeof comment> | { reason: undefined } = {}) =>
  [...listCommentFaults({ ...comment, ...change }, { ...fine, ...review })].map(({ fault, message }) => [
    fault,
    message,
  ]);

test("a comment that is used, known and reasoned has no fault", () => {
  expect(faults({})).toEqual([]);
});

test("each fault is said with the ids or the day that it is about", () => {
  expect(faults({ unknownIds: ["X-1"] })).toEqual([["unknown-rule", "No rule is called X-1"]]);
  expect(faults({ unusedIds: ["X-2"] })).toEqual([["unused", "Nothing here is suppressed by X-2"]]);
  expect(faults({ isExpired: true })).toEqual([
    ["expired", "This suppression ended on 2026-01-14; it no longer takes effect"],
  ]);
  expect(faults({}, { reason: undefined })).toEqual([["reasonless", "No reason is given for suppressing X-1, X-2"]]);
});

test("what has expired is not called unused, and what needs no reason is not asked for one", () => {
  expect(faults({ isExpired: true, unusedIds: ["X-1"] }).map(([fault]) => fault)).toEqual(["expired"]);
  expect(faults({ isReasonRequired: false }, { reason: undefined })).toEqual([]);
});

test("a malformed comment is said to have no effect", () => {
  expect(formatMalformedComment("x")).toBe("This comment has no effect: x");
});
