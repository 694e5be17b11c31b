import { DecodedText } from "./decoded-text.ts";
import { entropyOf } from "./entropy.ts";
import { KeywordFinder } from "./keyword-finder.ts";
import { isPlaceholder, masked } from "./randomness.ts";
import type { SecretRule } from "./secret-rule.ts";

/** Found secret, without anything that reveals it. */
export interface SecretHit {
  readonly rule: string;
  /** 1-based. */
  readonly line: number;
  /** Masked secret. */
  readonly masked: string;
}

/** Secrets in a text. */
export interface SearchResult {
  readonly hits: readonly SecretHit[];
  /** Number of secrets beyond those in `hits`. */
  readonly more: number;
}

const maxHits = 100;
const defaultWindow = 512;
/** Bytes of context around a keyword for patterns that search. */
const searchRadius = 256;
/** Maximum windows that a searching pattern inspects per text, which bounds the time. */
const maxSearches = 2000;
/** Characters after a keyword that the longest match of a pattern can take: a private key whose line ends are escaped. */
const matchReach = 17_000;

/** A secret in a text, with its place. */
export interface FoundSecret {
  readonly rule: SecretRule;
  /** Offsets of the secret itself, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Progress by rule: the searched offset, and the number of windows left. */
type Searched = Map<SecretRule, { readonly until: number; readonly left: number }>;

interface Candidate extends FoundSecret {
  readonly secret: string;
}

interface SearchMode {
  readonly isOwn: boolean;
  /** True if tokens count only with their issuer's checksum. */
  readonly hasChecksums: boolean;
}

/** Searches for secrets: first by keyword, then by pattern where a keyword occurs. Pure. */
export class SecretSearch {
  readonly #finder: KeywordFinder;
  /** Rules by keyword. */
  readonly #rules: readonly (readonly SecretRule[])[];

  constructor(rules: readonly SecretRule[]) {
    const byKeyword = new Map<string, SecretRule[]>();
    for (const rule of rules) {
      for (const keyword of rule.keywords) byKeyword.set(keyword, [...(byKeyword.get(keyword) ?? []), rule]);
    }
    this.#finder = new KeywordFinder([...byKeyword.keys()]);
    this.#rules = [...byKeyword.values()];
  }

  /**
   * Searches the bytes of a file.
   * @param bytes text in any ASCII-compatible encoding.
   * @param isOwn false for files of packages, in which only issuers' formats are searched.
   */
  search(bytes: Uint8Array, isOwn: boolean): SearchResult {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const distinct = this.#candidates(buffer, { isOwn, hasChecksums: true });
    const listed = distinct.slice(0, maxHits);
    return { hits: withLines(listed, buffer), more: distinct.length - listed.length };
  }

  /**
   * Finds the secrets in a text that a person wrote: an instruction, value or document. An issuer's format is enough;
   * checksums are required only for the many files of an image. Returns at most 1,000.
   */
  find(text: string): readonly FoundSecret[] {
    // One byte per code unit, so that offsets are those of the text. No rule matches outside ASCII.
    const buffer = Buffer.from(text.replace(/[^\0-\x7f]/g, "\xff"), "latin1");
    return this.#candidates(buffer, { isOwn: true, hasChecksums: false });
  }

  #candidates(buffer: Buffer, { isOwn, hasChecksums }: SearchMode): Candidate[] {
    const candidates: Candidate[] = [];
    const searched: Searched = new Map();
    const text = new DecodedText(buffer, searchRadius, matchReach);
    this.#finder.find(buffer, (keyword, offset) => {
      for (const rule of this.#rules[keyword] ?? []) {
        if (rule.ownFilesOnly === true && !isOwn) continue;
        const candidate =
          rule.searches === true ? searchAround(rule, text, offset, searched) : matchAt(rule, text, offset, searched);
        if (candidate === undefined || candidates.length >= 10 * maxHits) continue;
        if (!hasChecksums || rule.checksum?.(candidate.secret) !== false) candidates.push(candidate);
      }
    });
    return withoutOverlaps(candidates);
  }
}

/** Matches at a keyword. Skips text that an earlier match covers, so that no text is read repeatedly. */
function matchAt(rule: SecretRule, text: DecodedText, offset: number, searched: Searched): Candidate | undefined {
  const from = offset - (rule.lookBehind ?? 0);
  if (from < (searched.get(rule)?.until ?? 0)) return undefined;
  const window = text.around(offset);
  rule.pattern.lastIndex = from - window.start;
  const match = rule.pattern.exec(window.text);
  if (match !== null && rule.generic !== true) searched.set(rule, { until: from + match[0].length, left: 0 });
  return accepted(rule, match, window.start);
}

/** Searches around a keyword. Searches each part of the text once per rule, however many keywords it contains. */
function searchAround(rule: SecretRule, text: DecodedText, offset: number, searched: Searched): Candidate | undefined {
  const state = searched.get(rule) ?? { until: 0, left: maxSearches };
  if (offset < state.until || state.left === 0) return undefined;
  const base = Math.max(state.until, offset - searchRadius);
  const end = offset + (rule.window ?? defaultWindow);
  rule.pattern.lastIndex = 0;
  const window = text.around(offset);
  const match = rule.pattern.exec(window.text.slice(base - window.start, end - window.start));
  const until = match === null ? offset + 1 : Math.max(offset + 1, base + match.index + match[0].length);
  searched.set(rule, { until, left: state.left - 1 });
  return accepted(rule, match, base);
}

function accepted(rule: SecretRule, match: RegExpExecArray | null, base: number): Candidate | undefined {
  if (match === null) return undefined;
  const secret = match.groups?.["secret"] ?? match.groups?.["quoted"] ?? match[rule.group ?? 1] ?? match[0];
  if (isPlaceholder(secret) && rule.id !== "private-key") return undefined;
  if (rule.entropy !== undefined && entropyOf(secret) < rule.entropy) return undefined;
  if (rule.check !== undefined && !rule.check(secret, match)) return undefined;
  const start = base + match.index + match[0].indexOf(secret);
  return { rule, start, end: start + secret.length, secret };
}

/** Keeps one candidate per location. An issuer's format takes precedence over a generic rule. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const accepted: Candidate[] = [];
  const ranked = candidates.toSorted(
    (a, b) => Number(a.rule.generic === true) - Number(b.rule.generic === true) || a.start - b.start,
  );
  const taken = new Map<number, Candidate[]>();
  const cell = 4096;
  for (const candidate of ranked) {
    const first = Math.floor(candidate.start / cell);
    const cells = Array.from({ length: Math.floor(candidate.end / cell) - first + 1 }, (_none, index) => first + index);
    const neighbors = cells.flatMap((index) => taken.get(index) ?? []);
    if (neighbors.some(({ start, end }) => candidate.start < end && start < candidate.end)) continue;
    accepted.push(candidate);
    for (const index of cells) taken.set(index, [...(taken.get(index) ?? []), candidate]);
  }
  return accepted.toSorted((a, b) => a.start - b.start);
}

function withLines(candidates: readonly Candidate[], buffer: Buffer): SecretHit[] {
  let line = 1;
  let offset = 0;
  return candidates.map(({ rule, start, secret }) => {
    for (let next = buffer.indexOf(10, offset); next !== -1 && next < start; next = buffer.indexOf(10, offset)) {
      line += 1;
      offset = next + 1;
    }
    return { rule: rule.id, line, masked: maskSecret(rule, secret) };
  });
}

/** Masks a secret of a rule. Hides private keys completely. */
export function maskSecret({ id }: SecretRule, secret: string): string {
  return id === "private-key" ? "…" : masked(secret);
}
