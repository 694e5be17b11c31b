import { compareText } from "../../values/index.ts";
import { compareDigits, compareLists, firstDecisive, isDigits, type Order, toOrder } from "./order.ts";
import { compareLegacyPython } from "./python-legacy.ts";

interface Pep440Version {
  readonly epoch: string;
  /** Without the zeros that end it. */
  readonly release: readonly string[];
  /** Rank of `dev`, `a`, `b`, `rc` or final, then the number. */
  readonly pre: { readonly rank: number; readonly number: string };
  /** Number of the post-release; undefined when it is none. */
  readonly post: string | undefined;
  /** Number of the development release; undefined when it is none. */
  readonly dev: string | undefined;
  /** Segments after `+`; undefined when there are none. */
  readonly local: readonly string[] | undefined;
}

/** Rank of a development release of a final version: before its alphas. */
const devRank = 0;
const preRanks: Readonly<Record<string, number>> = {
  a: 1,
  alpha: 1,
  b: 2,
  beta: 2,
  c: 3,
  rc: 3,
  pre: 3,
  preview: 3,
};
const finalRank = 4;

/**
 * Orders Python package versions (PEP 440, now packaging.python.org "Version specifiers"): epoch, release, then
 * dev < a < b < rc < final < post, then local segments. Text outside PEP 440 is before all of it and ordered among
 * itself as setuptools once did.
 */
export function comparePep440(a: string, b: string): Order {
  const left = parsePep440(a);
  const right = parsePep440(b);
  if (left === undefined || right === undefined) {
    if (left === undefined && right === undefined) return compareLegacyPython(a, b);
    return left === undefined ? -1 : 1;
  }
  return firstDecisive(
    () => compareDigits(left.epoch, right.epoch),
    () => compareLists(left.release, right.release, (x = "", y = "") => compareDigits(x, y)),
    () => toOrder(left.pre.rank - right.pre.rank),
    () => compareDigits(left.pre.number, right.pre.number),
    () => compareOptional(left.post, right.post, -1),
    () => compareOptional(left.dev, right.dev, 1),
    () => compareLocal(left.local, right.local),
  );
}

/** Parses a version in any spelling that PEP 440's appendix B accepts; undefined for other text. */
export function parsePep440(version: string): Pep440Version | undefined {
  let rest = version.trim().toLowerCase().replace(/^v/, "");
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match !== null) rest = rest.slice(match[0].length);
    return match;
  };
  const epoch = take(/^(\d+)!/)?.[1] ?? "";
  const release = takeRelease();
  if (release === undefined) return undefined;
  const pre = take(/^[-_.]?(alpha|a|beta|b|preview|pre|c|rc)(?:[-_.]?(\d+))?/);
  const post = take(/^-(\d+)/) ?? take(/^[-_.]?(?:post|rev|r)(?:[-_.]?(\d+))?/);
  const dev = take(/^[-_.]?dev(?:[-_.]?(\d+))?/);
  const local = rest.startsWith("+") ? rest.slice(1).split(/[-_.]/) : undefined;
  const isComplete = local === undefined ? rest === "" : local.every((segment) => /^[a-z0-9]+$/.test(segment));
  if (!isComplete) return undefined;
  return {
    epoch,
    release,
    pre: { rank: preRank(pre?.[1], post !== null, dev !== null), number: pre?.[2] ?? "" },
    post: post === null ? undefined : (post[1] ?? ""),
    dev: dev === null ? undefined : (dev[1] ?? ""),
    local,
  };

  function takeRelease(): string[] | undefined {
    const text = /^[\d.]+/.exec(rest)?.[0].replace(/\.+$/, "") ?? "";
    const parts = text.split(".");
    if (parts.some((part) => part === "")) return undefined;
    rest = rest.slice(text.length);
    return parts.slice(0, parts.findLastIndex((part) => !/^0+$/.test(part)) + 1);
  }
}

function preRank(spelling: string | undefined, isPost: boolean, isDev: boolean): number {
  if (spelling !== undefined) return preRanks[spelling] ?? finalRank;
  return isDev && !isPost ? devRank : finalRank;
}

/** Compares optional parts; `absent` is the rank of a version without the part. */
function compareOptional(a: string | undefined, b: string | undefined, absent: -1 | 1): Order {
  if (a !== undefined && b !== undefined) return compareDigits(a, b);
  if (a === b) return 0;
  return a === undefined ? absent : toOrder(-absent);
}

function compareLocal(a: readonly string[] | undefined, b: readonly string[] | undefined): Order {
  if (a === undefined || b === undefined) return toOrder(Number(a !== undefined) - Number(b !== undefined));
  return compareLists(a, b, (left, right) => {
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    const numeric = isDigits(left);
    if (numeric !== isDigits(right)) return numeric ? 1 : -1;
    return numeric ? compareDigits(left, right) : compareText(left, right);
  });
}
