import type { GoldenPlace } from "./golden.ts";

/** Prints the places of an error, for comparison. */
export function describePlaces(places: readonly GoldenPlace[] = []): string {
  return places
    .map(({ template, line, column, in: name }) =>
      [template, line, column, name].filter((part) => part !== undefined).join(":"),
    )
    .join(" > ");
}

/** Prints the places of a failure of ours. */
export function describeFrames(
  frames: readonly {
    readonly template: string;
    readonly line: number;
    readonly column?: number;
    readonly definition?: string;
  }[],
): string {
  return describePlaces(
    frames.map(({ template, line, column, definition }) => ({
      template,
      line,
      ...(column === undefined ? {} : { column }),
      ...(definition === undefined ? {} : { in: definition }),
    })),
  );
}
