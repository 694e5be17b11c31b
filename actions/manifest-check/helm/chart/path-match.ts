/** Characters of a class: `[a-z]`, `[^a]`. */
interface CharacterClass {
  readonly isNegated: boolean;
  /** First and last code point of each range. */
  readonly ranges: readonly (readonly [number, number])[];
}

type Step = string | "any" | "many" | CharacterClass;

/** A pattern of Go's `path/filepath.Match`. */
export class PathPattern {
  /** A literal is one code point, marked with a leading `=`. */
  readonly #steps: readonly Step[];

  /** @throws SyntaxError for a pattern that Go refuses. */
  constructor(pattern: string) {
    this.#steps = parse([...pattern]);
  }

  /** Returns whether the whole path matches. `*` and `?` do not match `/`. Takes time linear in both lengths. */
  matches(path: string): boolean {
    const points = [...path];
    let step = 0;
    let position = 0;
    let star = -1;
    let resume = 0;
    while (position < points.length) {
      const point = points[position] ?? "";
      const current = this.#steps[step];
      if (current === "many") {
        star = step;
        resume = position;
        step += 1;
      } else if (current !== undefined && accepts(current, point)) {
        step += 1;
        position += 1;
      } else {
        // The last star takes one more character. Earlier stars never need to be tried again, except across a slash.
        if (star === -1 || points[resume] === "/") return false;
        resume += 1;
        position = resume;
        step = star + 1;
      }
    }
    while (this.#steps[step] === "many") step += 1;
    return step === this.#steps.length;
  }
}

function accepts(step: Step, point: string): boolean {
  if (typeof step === "object") {
    const code = point.codePointAt(0) ?? 0;
    return step.ranges.some(([first, last]) => first <= code && code <= last) !== step.isNegated;
  }
  return step === "any" ? point !== "/" : step === `=${point}`;
}

function parse(points: readonly string[]): Step[] {
  const steps: Step[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index] ?? "";
    if (point === "*") {
      if (steps.at(-1) !== "many") steps.push("many");
    } else if (point === "?") steps.push("any");
    else if (point === "[") {
      const { characters, end } = parseClass(points, index + 1);
      steps.push(characters);
      index = end;
    } else if (point === "\\") {
      index += 1;
      steps.push(`=${required(points[index])}`);
    } else steps.push(`=${point}`);
  }
  return steps;
}

/** Parses a class behind its bracket. Returns the index of the closing bracket. */
function parseClass(points: readonly string[], start: number): { characters: CharacterClass; end: number } {
  const isNegated = points[start] === "^";
  const ranges: [number, number][] = [];
  let index = isNegated ? start + 1 : start;
  while (points[index] !== "]" || ranges.length === 0) {
    const first = readCharacter(points, index);
    let last = first;
    if (points[first.end] === "-") last = readCharacter(points, first.end + 1);
    ranges.push([first.code, last.code]);
    index = last.end;
    if (index >= points.length) throw new SyntaxError("syntax error in pattern");
  }
  return { characters: { isNegated, ranges }, end: index };
}

function readCharacter(points: readonly string[], index: number): { code: number; end: number } {
  const isEscaped = points[index] === "\\";
  const point = required(points[isEscaped ? index + 1 : index]);
  if (!isEscaped && (point === "-" || point === "]")) throw new SyntaxError("syntax error in pattern");
  return { code: point.codePointAt(0) ?? 0, end: index + (isEscaped ? 2 : 1) };
}

function required(point: string | undefined): string {
  if (point === undefined) throw new SyntaxError("syntax error in pattern");
  return point;
}
