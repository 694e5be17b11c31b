import fc from "fast-check";
import { expect, test } from "vitest";
import { treemap } from "../../../../shared/report/html/treemap.ts";

const frame = { x: 10, y: 20, width: 600, height: 300 };

test("boxes fill the frame in proportion, inside of it, without overlap", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 30 }), (values) => {
      const boxes = treemap(
        values.map((value) => ({ value })),
        frame,
      );
      const total = values.reduce((sum, value) => sum + value, 0);
      expect(boxes).toHaveLength(values.filter((value) => value > 0).length);
      for (const { x, y, width, height, item } of boxes) {
        expect(width * height).toBeCloseTo((item.value / total) * 180_000, 3);
        expect(x).toBeGreaterThanOrEqual(9.999);
        expect(y).toBeGreaterThanOrEqual(19.999);
        expect(x + width).toBeLessThanOrEqual(610.001);
        expect(y + height).toBeLessThanOrEqual(320.001);
      }
      const overlaps = boxes.some((a, index) =>
        boxes
          .slice(index + 1)
          .some(
            (b) =>
              Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.001 &&
              Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.001,
          ),
      );
      expect(overlaps).toBe(false);
    }),
    { numRuns: 50 },
  );
});

test("equal values make boxes that are nearly square", () => {
  const boxes = treemap(
    Array.from({ length: 18 }, () => ({ value: 1 })),
    frame,
  );
  for (const { width, height } of boxes) expect(Math.max(width / height, height / width)).toBeLessThan(2);
});
