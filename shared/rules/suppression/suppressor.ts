import type { Directive } from "./directive.ts";
import { isExpired } from "./expiry.ts";

/**
 * Which directives count as used if several apply to one subject: the first, so that redundant comments are reported,
 * or all, for files that several tools read and that must repeat each other.
 */
type UseCounting = "first" | "all";

/** Decides which directive suppresses a subject, and records which of its ids suppressed anything. */
export class Suppressor<Subject, D extends Directive<Subject>> {
  readonly #now: Date;
  readonly #credit: UseCounting;
  readonly #used = new Map<D, Set<string>>();

  constructor(now: Date, { credit = "first" }: { readonly credit?: UseCounting } = {}) {
    this.#now = now;
    this.#credit = credit;
  }

  /** Returns the first of these directives, strongest first, that applies and has not expired. */
  find(subject: Subject, candidates: Iterable<D>): D | undefined {
    let match: D | undefined;
    for (const directive of candidates) {
      if (isExpired(directive, this.#now)) continue;
      const ids = directive.match(subject);
      if (ids.length === 0) continue;
      this.#remember(directive, ids);
      match ??= directive;
      if (this.#credit === "first") break;
    }
    return match;
  }

  /** Returns true if a directive has expired. */
  isExpired(directive: D): boolean {
    return isExpired(directive, this.#now);
  }

  /** Returns the ids of a directive that suppressed nothing. */
  unusedIds(directive: D): string[] {
    const used = this.#used.get(directive);
    return directive.ids.filter((id) => used?.has(id) !== true);
  }

  /** Returns true if a directive suppressed something. */
  isUsed(directive: D): boolean {
    return this.#used.has(directive);
  }

  #remember(directive: D, ids: readonly string[]): void {
    const used = this.#used.get(directive) ?? new Set<string>();
    this.#used.set(directive, used);
    for (const id of ids) used.add(id);
  }
}
