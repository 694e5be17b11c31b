import type { CoverageGap } from "../../../../shared/findings/index.ts";
import { count, oneLine, truncate } from "../../../../shared/text/index.ts";
import type { Owner } from "../../rules/rule.ts";

const maxReasons = 3;
const maxLength = 300;

/** What rules could not decide about one unit. */
export class Undecided {
  readonly #owners = new Map<string, Set<string>>();
  readonly #reasons = new Set<string>();

  /** Adds an object that a rule could not decide about, and why, as a clause. */
  add({ kind, namespace = "", name }: Owner, because: string): void {
    const names = this.#owners.get(kind) ?? new Set();
    this.#owners.set(kind, names.add(`${namespace}/${name}`));
    if (this.#reasons.size < maxReasons) this.#reasons.add(truncate(oneLine(because), maxLength));
  }

  /** Returns one note for a unit, if there is anything. */
  listNotes(unit: string): CoverageGap[] {
    if (this.#owners.size === 0) return [];
    const owners = [...this.#owners].map(
      ([kind, names]) => `${count(names.size, "object")} of kind ${truncate(kind, 60)}`,
    );
    const why = `could not decide about ${owners.join(", ")}, because ${[...this.#reasons].join("; ")}`;
    return [{ what: unit === "" ? "." : unit, why, weight: "note" }];
  }
}
