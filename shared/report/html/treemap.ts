/** A rectangle in units of the picture. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A value with its rectangle. */
export interface Placed<T> extends Rectangle {
  readonly item: T;
}

/**
 * Divides a rectangle among items in proportion to their values, with boxes as square as possible (Bruls, Huizing and
 * van Wijk, "Squarified Treemaps", 2000). Leaves out items without a value. Larger items come first.
 */
export function treemap<T extends { readonly value: number }>(
  items: readonly T[],
  { x, y, width, height }: Rectangle,
): readonly Placed<T>[] {
  const sorted = items.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  const total = sorted.reduce((sum, { value }) => sum + value, 0);
  const scale = total === 0 ? 0 : (width * height) / total;
  const placed: Placed<T>[] = [];
  let free: Rectangle = { x, y, width, height };
  for (let start = 0; start < sorted.length; ) {
    const count = rowLength(sorted, start, scale, Math.min(free.width, free.height));
    const row = sorted.slice(start, start + count);
    const [boxes, rest] = placeRow(row, scale, free);
    placed.push(...boxes);
    free = rest;
    start += count;
  }
  return placed;
}

/** Counts the items from `start` that fit into one row without making its worst box less square. */
function rowLength(items: readonly { readonly value: number }[], start: number, scale: number, side: number): number {
  const largest = (items[start]?.value ?? 0) * scale;
  let sum = 0;
  let worst = Number.POSITIVE_INFINITY;
  for (let index = start; index < items.length; index += 1) {
    const area = (items[index]?.value ?? 0) * scale;
    sum += area;
    const square = side * side;
    const ratio = Math.max((square * largest) / (sum * sum), (sum * sum) / (square * area));
    if (ratio > worst) return index - start;
    worst = ratio;
  }
  return items.length - start;
}

/** Places a row along the shorter side, and returns its boxes and what is left of the rectangle. */
function placeRow<T extends { readonly value: number }>(
  row: readonly T[],
  scale: number,
  free: Rectangle,
): readonly [boxes: readonly Placed<T>[], rest: Rectangle] {
  const area = row.reduce((sum, { value }) => sum + value, 0) * scale;
  const isUpright = free.width >= free.height;
  const side = isUpright ? free.height : free.width;
  const depth = side === 0 ? 0 : area / side;
  let offset = 0;
  const boxes = row.map((item) => {
    const length = depth === 0 ? 0 : (item.value * scale) / depth;
    const box = isUpright
      ? { item, x: free.x, y: free.y + offset, width: depth, height: length }
      : { item, x: free.x + offset, y: free.y, width: length, height: depth };
    offset += length;
    return box;
  });
  const rest = isUpright
    ? { ...free, x: free.x + depth, width: Math.max(0, free.width - depth) }
    : { ...free, y: free.y + depth, height: Math.max(0, free.height - depth) };
  return [boxes, rest];
}
