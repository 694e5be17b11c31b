/** An element of a layout of Go's package time, such as `2006` or `Jan`. */
export type Element =
  | "Jan"
  | "January"
  | "1"
  | "01"
  | "Mon"
  | "Monday"
  | "2"
  | "_2"
  | "02"
  | "__2"
  | "002"
  | "15"
  | "3"
  | "03"
  | "4"
  | "04"
  | "5"
  | "05"
  | "2006"
  | "06"
  | "PM"
  | "pm"
  | "MST"
  | ZoneElement
  | "fraction0"
  | "fraction9";

export type ZoneElement = `${"Z" | "-"}07${"" | "00" | ":00" | "0000" | ":00:00"}`;

/** Text before an element, and the element. */
export interface LayoutPart {
  readonly prefix: string;
  readonly element: Element | undefined;
  /** The element as it is written. */
  readonly text: string;
}

// Longer elements come first. `_2006` is an underscore and a year.
const elements =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|0[1-6]|002|15|1|2006|2|(?<=_)2006|_2(?!006)|__2|[345]|PM|pm|[-Z](?:070000|07:00:00|0700|07:00|07)|[.,](?:0+|9+)(?![0-9])/g;

/** Splits a layout into its elements and the text between them. The last part may have no element. */
export function parseLayout(layout: string): LayoutPart[] {
  const parts: LayoutPart[] = [];
  let start = 0;
  for (const match of layout.matchAll(elements)) {
    const text = match[0];
    parts.push({ prefix: layout.slice(start, match.index), element: elementOf(text), text });
    start = match.index + text.length;
  }
  parts.push({ prefix: layout.slice(start), element: undefined, text: "" });
  return parts;
}

function elementOf(text: string): Element {
  if (!/^[.,]/.test(text)) return text as Element;
  return text[1] === "0" ? "fraction0" : "fraction9";
}
