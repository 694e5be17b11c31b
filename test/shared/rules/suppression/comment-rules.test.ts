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
  expect(faults({ unknownIds: ["X-1"] })).toEqual([["unknown-rule", "unknown rule X-1"]]);
  expect(faults({ unusedIds: ["X-2"] })).toEqual([["unused", "The suppression of X-2 has no effect"]]);
  expect(faults({ isExpired: true })).toEqual([
    ["expired", "This suppression expired on 2026-01-14 and has no effect"],
  ]);
  expect(faults({}, { reason: undefined })).toEqual([["reasonless", "The suppression of X-1, X-2 has no reason"]]);
});

test("what has expired is not called unused, and what needs no reason is not asked for one", () => {
  expect(faults({ isExpired: true, unusedIds: ["X-1"] }).map(([fault]) => fault)).toEqual(["expired"]);
  expect(faults({ isReasonRequired: false }, { reason: undefined })).toEqual([]);
});

test("a malformed comment is said to have no effect", () => {
  expect(formatMalformedComment("x")).toBe("This comment has no effect: x");
});
