import { intersect, next, type Segment, upTo } from "./segments.ts";

const ecosystem = "Node.js";
const everything: Segment = { start: "0" };

/**
 * Parses a range of npm's `semver` that the index uses: `4.x`, `^8.1.4`, `>= 10.9.0`, `<= 10`, `8.5.0`, joined by blanks
 * (and) and `||` (or). Pre-releases do not count.
 * @throws RangeError for another form.
 */
export function parseNodeRange(text: string): Segment[] {
  return text.split("||").flatMap((alternative) => {
    const comparators = alternative.trim().match(/(?:[<>]=?|=|\^|~)?\s*v?[\dx*.]+/g) ?? [];
    if (comparators.length === 0 || comparators.join("").replaceAll(/\s/g, "") !== alternative.replaceAll(/\s/g, ""))
      throw new RangeError(`"${text}" is not a range`);
    return comparators.map(segmentOf).reduce((all, one) => intersect(ecosystem, all, [one]), [everything]);
  });
}

function segmentOf(comparator: string): Segment {
  const [, operator = "", version = ""] = /^([<>]=?|=|\^|~)?\s*v?(.+)$/.exec(comparator) ?? [];
  const given = version.split(".").filter((part) => /^\d+$/.test(part));
  if (given.length === 0) return everything;
  const full = padded(given);
  const after = padded(next(given.join(".")).split("."));
  switch (operator) {
    case ">=":
      return { start: full };
    case ">":
      return { start: after };
    case "<":
      return { start: "0", end: full };
    case "<=":
      return given.length === 3 ? upTo("0", full) : { start: "0", end: after };
    case "^":
      return { start: full, end: padded([String(Number(given[0]) + 1)]) };
    case "~":
      return { start: full, end: padded(next(given.slice(0, 2).join(".")).split(".")) };
    default:
      return given.length === 3 ? upTo(full, full) : { start: full, end: after };
  }
}

/** Returns a version of three numbers. */
function padded(parts: readonly string[]): string {
  return [...parts, "0", "0"].slice(0, 3).join(".");
}
