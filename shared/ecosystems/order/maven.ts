import { compareText } from "../../values/index.ts";
import { isZero, type MavenAtom, type MavenVersion, parseMaven } from "./maven-parse.ts";
import { compareDigits, type Order, toOrder } from "./order.ts";

/** Known qualifiers in order of age; the empty one is a release. */
const qualifiers = ["alpha", "beta", "milestone", "rc", "snapshot", "", "sp"];

/** Order of kinds in one place: a word is before a sub-list, and that before a number. */
const kindRanks = { word: 0, list: 1, number: 2 };

/**
 * Orders Maven versions as org.apache.maven.artifact.versioning.ComparableVersion of Maven 3.9 does: numbers and
 * qualifiers in sub-lists that start at `-` and between digits and letters.
 */
export function compareMaven(a: string, b: string): Order {
  const left = parseMaven(a);
  const right = parseMaven(b);
  const depth = Math.max(left.length, right.length);
  for (let level = 0; level < depth; level += 1) {
    const atomsA = left[level] ?? [];
    const atomsB = right[level] ?? [];
    const width = Math.max(atomsA.length, atomsB.length);
    for (let index = 0; index <= width; index += 1) {
      const itemA = itemAt(left, level, index);
      const itemB = itemAt(right, level, index);
      if (itemA === "list" && itemB === "list") break;
      const order = compareItems(left, itemA, right, itemB, level);
      if (order !== 0) return order;
      // One side's sub-lists are compared to nothing above, so nothing is left on either side.
      if (itemA === "list" || itemB === "list") return 0;
    }
    const isLast = left[level + 1] === undefined || right[level + 1] === undefined;
    if (isLast) return 0;
  }
  return 0;
}

type Item = MavenAtom | "list" | undefined;

/** Every level ends with the sub-list that follows it, if there is one. */
function itemAt(version: MavenVersion, level: number, index: number): Item {
  const atoms = version[level] ?? [];
  if (index < atoms.length) return atoms[index];
  return index === atoms.length && version[level + 1] !== undefined ? "list" : undefined;
}

function compareItems(left: MavenVersion, a: Item, right: MavenVersion, b: Item, level: number): Order {
  if (b === undefined) return itemToNothing(left, a, level);
  if (a === undefined) return toOrder(-itemToNothing(right, b, level));
  const kinds = kindRanks[kindOf(a)] - kindRanks[kindOf(b)];
  if (kinds !== 0 || a === "list" || b === "list") return toOrder(kinds);
  return compareAtoms(a, b);
}

function kindOf(item: MavenAtom | "list"): keyof typeof kindRanks {
  return item === "list" ? "list" : item.kind;
}

function compareAtoms(a: MavenAtom, b: MavenAtom): Order {
  return a.kind === "number" ? compareDigits(a.text, b.text) : compareQualifiers(a.text, b.text);
}

/** Unknown qualifiers are after all known ones, in the order of their text. */
function compareQualifiers(a: string, b: string): Order {
  const rankA = qualifiers.indexOf(a);
  const rankB = qualifiers.indexOf(b);
  if (rankA >= 0 && rankB >= 0) return toOrder(rankA - rankB);
  if (rankA < 0 && rankB < 0) return compareText(a, b);
  return rankA < 0 ? 1 : -1;
}

function itemToNothing(version: MavenVersion, item: Item, level: number): Order {
  if (item === undefined) return 0;
  if (item !== "list") return atomToNothing(item);
  for (const atoms of version.slice(level + 1)) {
    for (const atom of atoms) {
      const order = atomToNothing(atom);
      if (order !== 0) return order;
    }
  }
  return 0;
}

function atomToNothing(atom: MavenAtom): Order {
  if (atom.kind === "number") return isZero(atom) ? 0 : 1;
  return compareQualifiers(atom.text, "");
}
