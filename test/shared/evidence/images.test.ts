import { describe, expect, test } from "vitest";
import { type ImageUse, toRecordImages } from "../../../shared/evidence/index.ts";
import { evidenceRecord } from "../../../shared/evidence/record.ts";
import { tryParseReference } from "../../../shared/references/index.ts";

const node: ImageUse = { reference: "node:24", use: "base", file: "Dockerfile", line: 1 };
const { images: field } = evidenceRecord.shape;

describe("the images of a record", () => {
  test("are absent, empty, or each one once", () => {
    expect(toRecordImages(undefined)).toEqual({});
    expect(toRecordImages([])).toEqual({ images: [] });
    expect(toRecordImages([node, { ...node, line: 2 }, { ...node }])).toEqual({ images: [node, { ...node, line: 2 }] });
  });

  test("keep the bounds, and what is cut is no reference any more", () => {
    const long = `ghcr.io/owner/app:${"1".repeat(2000)}`;
    const { images } = toRecordImages([
      { ...node, reference: long, unknown: Array.from({ length: 200 }, () => long), doubt: long },
    ]);
    expect(field.safeParse(images).success).toBe(true);
    expect(images?.[0]?.unknown).toHaveLength(100);
    expect(images?.[0]?.doubt).toHaveLength(300);
    expect(tryParseReference(images?.[0]?.reference ?? "node")).toBeUndefined();
  });

  test("are not stated where they are too many", () => {
    const many = (length: number): ImageUse[] => Array.from({ length }, (_, index) => ({ ...node, line: index + 1 }));
    expect(toRecordImages(many(10_000)).images).toHaveLength(10_000);
    expect(toRecordImages(many(10_001))).toEqual({});
  });

  test.each<[string, object]>([
    ["an unknown key", { refernce: "node" }],
    ["another use", { use: "added" }],
    ["no reference", { reference: "" }],
    ["line 0", { line: 0 }],
    ["a list of no variables", { unknown: [] }],
    ["no context", { context: false }],
    ["an empty doubt", { doubt: "" }],
    ["a doubt without end", { doubt: "a".repeat(301) }],
  ])("are refused with %s", (_name, changes) => {
    expect(field.safeParse([node]).success).toBe(true);
    expect(field.safeParse([{ ...node, ...changes }]).success).toBe(false);
  });
});
