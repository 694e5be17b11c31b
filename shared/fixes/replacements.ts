/** A range of a text and what replaces it. Offsets are in UTF-16 code units. An empty range inserts. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies replacements that do not overlap. An insertion at the start of a replaced range precedes its replacement. */
export function replaceAll(text: string, replacements: readonly Replacement[]): string {
  let result = "";
  let done = 0;
  for (const { start, end, text: replacement } of inOrder(replacements)) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/** Checks whether two replacements overlap or insert at one place, where their order would be arbitrary. */
export function conflict(a: Replacement, b: Replacement): boolean {
  return overlap(a, b) || (a.start === a.end && b.start === b.end && a.start === b.start);
}

/** Checks whether replacements overlap each other. Several may insert at one place, in order. */
export function overlapEachOther(replacements: readonly Replacement[]): boolean {
  let done = 0;
  return inOrder(replacements).some(({ start, end }) => {
    const isOverlapping = start < done;
    done = Math.max(done, end);
    return isOverlapping;
  });
}

function overlap(a: Replacement, b: Replacement): boolean {
  return a.start < b.end && b.start < a.end;
}

function inOrder(replacements: readonly Replacement[]): readonly Replacement[] {
  return replacements.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
