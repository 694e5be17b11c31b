import { defined } from "../values/index.ts";
import { DecodedText } from "./decoded-text.ts";
import { KeywordFinder } from "./keyword-finder.ts";
import {
  type Candidate,
  type FoundSecret,
  matchAt,
  matchReach,
  placeholder,
  type Searched,
  searchAround,
  searchRadius,
} from "./match.ts";
import { masked } from "./randomness.ts";
import type { SecretRule, SecretSeverity } from "./secret-rule.ts";

/** Found secret, without anything that reveals it. */
export interface SecretHit {
  readonly rule: string;
  /** 1-based. */
  readonly line: number;
  /** Masked secret. */
  readonly masked: string;
  /** Severity and title, if the context tells more about the secret than the rule does. */
  readonly severity?: SecretSeverity;
  readonly title?: string;
  /** Where everybody can get the secret, so that it protects nothing. */
  readonly published?: string;
}

/** Secrets in a text. */
export interface SearchResult {
  readonly hits: readonly SecretHit[];
  /** Number of secrets beyond those in `hits`. */
  readonly more: number;
  /** Number of values that have the form of secrets and are placeholders or examples. */
  readonly placeholders: number;
}

const maxHits = 100;

interface SearchMode {
  readonly isOwn: boolean;
  /** True if tokens count only with their issuer's checksum. */
  readonly hasChecksums: boolean;
}

interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly placeholders: number;
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
   * @param end offset from which on secrets are left to the next search, if the bytes are a window.
   */
  search(bytes: Uint8Array, isOwn: boolean, end = bytes.byteLength): SearchResult {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found = this.#candidates(buffer, { isOwn, hasChecksums: true });
    const { placeholders } = found;
    const candidates = end < bytes.byteLength ? found.candidates.filter(({ start }) => start < end) : found.candidates;
    const listed = candidates.slice(0, maxHits);
    return { hits: withLines(listed, buffer), more: candidates.length - listed.length, placeholders };
  }

  /**
   * Finds the secrets in a text that a person wrote: an instruction, value or document. An issuer's format is enough;
   * checksums are required only for the many files of an image. Returns at most 1,000.
   */
  find(text: string): readonly FoundSecret[] {
    // One byte per code unit, so that offsets are those of the text. No rule matches outside ASCII.
    const buffer = Buffer.from(text.replace(/[^\0-\x7f]/g, "\xff"), "latin1");
    return this.#candidates(buffer, { isOwn: true, hasChecksums: false }).candidates.filter(
      ({ published }) => published === undefined,
    );
  }

  #candidates(buffer: Buffer, { isOwn, hasChecksums }: SearchMode): Candidates {
    let placeholders = 0;
    const candidates: Candidate[] = [];
    const searched: Searched = new Map();
    const text = new DecodedText(buffer, searchRadius, matchReach);
    this.#finder.find(buffer, (keyword, offset) => {
      for (const rule of this.#rules[keyword] ?? []) {
        if (rule.ownFilesOnly === true && !isOwn) continue;
        const candidate =
          rule.searches === true ? searchAround(rule, text, offset, searched) : matchAt(rule, text, offset, searched);
        if (candidate === placeholder) placeholders += 1;
        if (candidate === undefined || candidate === placeholder || candidates.length >= 10 * maxHits) continue;
        if (!hasChecksums || rule.checksum?.(candidate.secret) !== false) candidates.push(candidate);
      }
    });
    return { candidates: withoutOverlaps(candidates), placeholders };
  }
}

/** Keeps one candidate per location. An issuer's format takes precedence over a generic rule. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const accepted: Candidate[] = [];
  const ranked = candidates.toSorted((a, b) => rankOf(a.rule) - rankOf(b.rule) || a.start - b.start);
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

/** Ranks rules by what they know: an issuer's format, then a name, then a context that only explains other values. */
function rankOf({ generic, isNamed }: SecretRule): number {
  if (generic !== true) return 0;
  return isNamed === true ? 1 : 2;
}

function withLines(candidates: readonly Candidate[], buffer: Buffer): SecretHit[] {
  let line = 1;
  let offset = 0;
  return candidates.map(({ rule, start, secret, severity, published }) => {
    for (let next = buffer.indexOf(10, offset); next !== -1 && next < start; next = buffer.indexOf(10, offset)) {
      line += 1;
      offset = next + 1;
    }
    return { rule: rule.id, line, masked: maskSecret(rule, secret), ...defined({ severity, published }) };
  });
}

/** Masks a secret of a rule. Hides those completely whose ends say nothing, as of private keys. */
export function maskSecret({ hidesEnds }: SecretRule, secret: string): string {
  return hidesEnds === true ? "…" : masked(secret);
}
