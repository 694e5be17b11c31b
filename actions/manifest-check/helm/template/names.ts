/** Names of variables, which hide earlier ones of the same name. Finding one takes the same time in a long list. */
export class NameStack {
  readonly #names: string[] = [];
  /** For each name, the index of the one that it hides. */
  readonly #hidden: number[] = [];
  readonly #latest = new Map<string, number>();

  get height(): number {
    return this.#names.length;
  }

  declare(name: string): void {
    this.#hidden.push(this.find(name));
    this.#latest.set(name, this.#names.length);
    this.#names.push(name);
  }

  /** Forgets the names above a height. */
  forget(height: number): void {
    for (let index = this.#names.length - 1; index >= height; index -= 1)
      this.#latest.set(this.#names[index] ?? "", this.#hidden[index] ?? -1);
    if (height >= this.#names.length) return;
    this.#names.length = height;
    this.#hidden.length = height;
  }

  /** Returns the index of the latest of a name, or -1. */
  find(name: string): number {
    return this.#latest.get(name) ?? -1;
  }
}
