/** Time that is left for some work. Pure engines are given one and do not read a clock themselves. */
export interface Deadline {
  /** Milliseconds that are left; 0 when the time is over. */
  remaining(): number;
  /** The limit that ends the time first, as a call writes it: `fileSeconds=60`. */
  readonly limit: string;
}

/** Time for work that waits for its turn. Only what is spent on it counts, until the time of the run ends. */
export interface TimeBudget extends Deadline {
  /** Counts time that was spent. @param milliseconds at least 0. */
  spend(milliseconds: number): void;
}

/** Seconds that work may take. */
export interface TimeSettings {
  /** For one file. */
  readonly fileSeconds: number;
  /** For the whole run. */
  readonly totalSeconds: number;
}

/** The time of one run, from its creation. */
export class TimeLimits {
  /** Deadline of the whole run. */
  readonly total: Deadline;
  readonly #settings: TimeSettings;
  readonly #clock: () => number;
  readonly #end: number;

  /** @param clock milliseconds; never goes back. */
  constructor(settings: TimeSettings, clock: () => number) {
    this.#settings = settings;
    this.#clock = clock;
    this.#end = clock() + settings.totalSeconds * 1000;
    this.total = this.#until(this.#end, `totalSeconds=${settings.totalSeconds}`);
  }

  /** Starts the time of a file, which ends with that of the run at the latest. */
  startFile(): Deadline {
    const { fileSeconds } = this.#settings;
    const end = this.#clock() + fileSeconds * 1000;
    return end < this.#end ? this.#until(end, `fileSeconds=${fileSeconds}`) : this.total;
  }

  /** Creates the budget of a file: the time of one file, and what is left of that of the run if that is less. */
  createFileBudget(): TimeBudget {
    const { total } = this;
    const limit = `fileSeconds=${this.#settings.fileSeconds}`;
    let left = this.#settings.fileSeconds * 1000;
    return {
      remaining: () => Math.min(left, total.remaining()),
      spend(milliseconds) {
        left = Math.max(0, left - milliseconds);
      },
      get limit() {
        return left < total.remaining() ? limit : total.limit;
      },
    };
  }

  #until(end: number, limit: string): Deadline {
    return { limit, remaining: () => Math.max(0, end - this.#clock()) };
  }
}

/** Checks whether the time is over. False without a deadline. */
export function isOver(deadline: Deadline | undefined): boolean {
  return deadline !== undefined && deadline.remaining() === 0;
}

/** Says that time ran out and what to do, as the reason of a gap. */
export function overtime(deadline: Deadline): string {
  const { limit } = deadline;
  return `it takes longer than the limit ${limit}. Simplify it, or raise the limit with \`limits: ${limit.split("=")[0]}=…\``;
}
