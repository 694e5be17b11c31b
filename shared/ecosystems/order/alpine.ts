import { compareText } from "../../values/index.ts";
import { compareDigits, compareLists, firstDecisive, type Order, toOrder } from "./order.ts";

interface Suffix {
  readonly rank: number;
  /** Empty if the suffix has no number, which sorts before `0`. */
  readonly number: string;
}

interface ApkVersion {
  readonly numbers: readonly string[];
  readonly letter: string;
  readonly suffixes: readonly Suffix[];
  /** Digits of `-rN`; undefined when there is none. */
  readonly build: string | undefined;
  /** Text outside the grammar; empty for a valid version. */
  readonly tail: string;
}

/** Suffixes in order of age; `none` is a version without suffix. */
const suffixOrder = ["alpha", "beta", "pre", "rc", "none", "cvs", "svn", "git", "hg", "p"];
const noSuffix: Suffix = { rank: suffixOrder.indexOf("none"), number: "" };

/**
 * Orders Alpine, Wolfi and Chainguard package versions,
 * `number{.number}[letter]{_suffix[number]}[~hash][-rN]` (apk-package(5), apk-tools src/version.c).
 * The commit hash has no order and is ignored. Where a version breaks the grammar, the valid beginning is compared and
 * the broken version is the older one; what apk itself says of such text differs between its releases.
 */
export function compareAlpine(a: string, b: string): Order {
  const left = parse(a.trim());
  const right = parse(b.trim());
  return firstDecisive(
    () => compareNumbers(left.numbers, right.numbers),
    () => compareText(left.letter, right.letter),
    () => compareLists(left.suffixes, right.suffixes, compareSuffixes),
    () => toOrder(Number(left.tail === "") - Number(right.tail === "")),
    () => compareBuilds(left, right),
    () => compareText(left.tail, right.tail),
  );
}

function parse(version: string): ApkVersion {
  let rest = version;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match !== null) rest = rest.slice(match[0].length);
    return match;
  };
  const numbers: string[] = [];
  const dotted = /\.?(\d+)/y;
  for (;;) {
    const start = dotted.lastIndex;
    const match = start === 0 && rest.startsWith(".") ? null : dotted.exec(rest);
    if (match?.[1] === undefined) {
      rest = rest.slice(start);
      break;
    }
    numbers.push(match[1]);
  }
  const letter = take(/^[a-z]/)?.[0] ?? "";
  const suffixes: Suffix[] = [];
  for (;;) {
    const match = take(/^_(alpha|beta|pre|rc|cvs|svn|git|hg|p)(?![a-z])(\d*)/);
    if (match === null) break;
    suffixes.push({ rank: suffixOrder.indexOf(match[1] ?? "none"), number: match[2] ?? "" });
  }
  take(/^~[0-9a-f]+/);
  const build = take(/^-r(\d*)/)?.[1];
  const isBrokenBuild = rest !== "" && (build !== undefined || rest.startsWith("-"));
  return { numbers, letter, suffixes, build, tail: isBrokenBuild ? "-" : rest };
}

function compareNumbers(a: readonly string[], b: readonly string[]): Order {
  const first = compareDigits(a[0] ?? "", b[0] ?? "");
  if (first !== 0) return first;
  return compareLists(a, b, compareNumber);
}

/** A later component with a leading zero is a decimal fraction and compares as text: `1.01` is before `1.1`. */
function compareNumber(a: string | undefined, b: string | undefined): Order {
  if (a === undefined || b === undefined) return toOrder(Number(a !== undefined) - Number(b !== undefined));
  return a.startsWith("0") || b.startsWith("0") ? compareText(a, b) : compareDigits(a, b);
}

function compareSuffixes(a: Suffix = noSuffix, b: Suffix = noSuffix): Order {
  if (a.rank !== b.rank) return toOrder(a.rank - b.rank);
  return compareOptionalDigits(a.number, b.number);
}

function compareBuilds(a: ApkVersion, b: ApkVersion): Order {
  // A broken tail hides whether `-r` was meant, so there a missing build is 0; otherwise it is before `-r0`.
  if (a.tail !== "") return compareDigits(a.build ?? "", b.build ?? "");
  if (a.build === undefined || b.build === undefined) {
    return toOrder(Number(a.build !== undefined) - Number(b.build !== undefined));
  }
  return compareDigits(a.build, b.build);
}

function compareOptionalDigits(a: string, b: string): Order {
  return compareDigits(a, b) || toOrder(Number(a !== "") - Number(b !== ""));
}
