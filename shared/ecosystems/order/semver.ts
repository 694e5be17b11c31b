import { compareText } from "../../values/index.ts";
import { compareDigits, compareLists, firstDecisive, isDigits, type Order, toOrder } from "./order.ts";

export interface SemVer {
  /** Three numbers or more; missing ones are absent and count as zero. */
  readonly numbers: readonly string[];
  /** Identifiers after `-`; empty for a release. */
  readonly preRelease: readonly string[];
  /** Identifiers after `+`. */
  readonly build: readonly string[];
}

/**
 * Orders semantic versions (semver.org 2.0.0, section 11) of npm, crates.io, Go, Hex, Swift and others, read leniently:
 * a leading `v`, missing parts (zero), further numeric parts (they count) and numbers of any length.
 * The `semver` package reads none of the last two, and a comparator for advisories has to order whatever is published.
 */
export function compareSemVer(a: string, b: string): Order {
  const left = parseSemVer(a);
  const right = parseSemVer(b);
  return firstDecisive(
    () => compareNumbers(left.numbers, right.numbers),
    () => comparePreReleases(left.preRelease, right.preRelease),
  );
}

/** Dart's order (pub_semver): as semantic versioning, but build identifiers count after all else. */
export function comparePub(a: string, b: string): Order {
  const left = parseSemVer(a);
  const right = parseSemVer(b);
  return firstDecisive(
    () => compareNumbers(left.numbers, right.numbers),
    () => comparePreReleases(left.preRelease, right.preRelease),
    () => compareLists(left.build, right.build, compareIdentifiers),
  );
}

/** NuGet's order (NuGetVersion): a fourth number, labels without regard to case, build ignored. */
export function compareNuGet(a: string, b: string): Order {
  return compareSemVer(a.toLowerCase(), b.toLowerCase());
}

/** Go's order (golang.org/x/mod/semver), and of its toolchain, whose releases are written `go1.21rc2`. */
export function compareGo(a: string, b: string): Order {
  return compareSemVer(fromGoRelease(a), fromGoRelease(b));
}

function fromGoRelease(version: string): string {
  const [, release, stage, count] = /^(?:go)?(\d+(?:\.\d+){0,2})(alpha|beta|rc)(\d+)$/.exec(version.trim()) ?? [];
  if (release !== undefined) return `${release}-${stage}.${count}`;
  return version.trim().replace(/^go(?=\d)/, "");
}

/** Parsed versions: the bounds of advisories are compared with every package. Emptied when it is full. */
const parsed = new Map<string, SemVer>();
const maxParsed = 4096;

function parseSemVer(version: string): SemVer {
  const known = parsed.get(version);
  if (known !== undefined) return known;
  const result = parse(version);
  if (version.length <= 64) {
    if (parsed.size >= maxParsed) parsed.clear();
    parsed.set(version, result);
  }
  return result;
}

function parse(version: string): SemVer {
  const text = version.trim().replace(/^[vV=]+/, "");
  const plus = text.indexOf("+");
  const precedence = plus < 0 ? text : text.slice(0, plus);
  const core = /^[0-9.]*/.exec(precedence)?.[0] ?? "";
  const label = precedence.slice(core.length).replace(/^-/, "");
  return {
    numbers: core.replace(/\.$/, "").split("."),
    preRelease: label === "" ? [] : label.split("."),
    build: plus < 0 ? [] : text.slice(plus + 1).split("."),
  };
}

function compareNumbers(a: readonly string[], b: readonly string[]): Order {
  return compareLists(a, b, (left = "", right = "") => compareDigits(left, right));
}

function comparePreReleases(a: readonly string[], b: readonly string[]): Order {
  if (a.length === 0 || b.length === 0) return toOrder(Number(a.length === 0) - Number(b.length === 0));
  return compareLists(a, b, compareIdentifiers);
}

/** Numbers before words, numbers by value, words by ASCII; a longer list is after its own beginning. */
function compareIdentifiers(a: string | undefined, b: string | undefined): Order {
  if (a === undefined || b === undefined) return toOrder(Number(a !== undefined) - Number(b !== undefined));
  const numeric = isDigits(a);
  if (numeric !== isDigits(b)) return numeric ? -1 : 1;
  return numeric ? compareDigits(a, b) : compareText(a, b);
}
