import { LimitError } from "../values/value.ts";

/** One or more code points of a class, by ranges. */
interface CharacterClass {
  readonly kind: "class";
  readonly isNegated: boolean;
  readonly ranges: readonly (readonly [string, string])[];
}

type GlobNode =
  | { readonly kind: "text"; readonly point: string }
  | { readonly kind: "one" | "many" | "all" }
  | CharacterClass
  | { readonly kind: "alternatives"; readonly patterns: readonly (readonly GlobNode[])[] };

const maxPatternLength = 2000;
const maxDepth = 20;
/** Maximum number of steps of one match. */
const maxSteps = 1_000_000;

/** A pattern of the library gobwas/glob with `/` as separator: `*`, `**`, `?`, `[a-z]`, `[!a]`, `{a,b}`. */
export class Glob {
  readonly #nodes: readonly GlobNode[];

  /** @throws SyntaxError for a pattern that the library refuses. */
  constructor(pattern: string) {
    if (pattern.length > maxPatternLength) throw new LimitError(`a glob is longer than ${maxPatternLength} characters`);
    this.#nodes = new GlobParser([...pattern]).parse();
  }

  /** Returns whether a path matches. Takes time linear in the path for each node. @throws LimitError */
  matches(path: string): boolean {
    const points = [...path];
    const budget = { steps: maxSteps };
    return match(this.#nodes, points, new Set([0]), budget).has(points.length);
  }
}

/** Returns the positions behind all ways in which nodes match from the positions. */
function match(
  nodes: readonly GlobNode[],
  points: readonly string[],
  starts: ReadonlySet<number>,
  budget: { steps: number },
): ReadonlySet<number> {
  let positions = starts;
  for (const node of nodes) {
    budget.steps -= positions.size + 1;
    if (budget.steps < 0) throw new LimitError("a glob takes too many steps");
    if (positions.size === 0) return positions;
    positions = step(node, points, positions, budget);
  }
  return positions;
}

function step(
  node: GlobNode,
  points: readonly string[],
  positions: ReadonlySet<number>,
  budget: { steps: number },
): ReadonlySet<number> {
  if (node.kind === "alternatives") {
    return new Set(node.patterns.flatMap((pattern) => [...match(pattern, points, positions, budget)]));
  }
  const next = new Set<number>();
  for (const position of positions) {
    if (node.kind === "many" || node.kind === "all") {
      for (let end = position; !next.has(end); end += 1) {
        next.add(end);
        if (end >= points.length || (node.kind === "many" && points[end] === "/")) break;
      }
    } else if (position < points.length && accepts(node, points[position] ?? "")) next.add(position + 1);
  }
  budget.steps -= next.size;
  return next;
}

function accepts(node: Exclude<GlobNode, { kind: "alternatives" }>, point: string): boolean {
  if (node.kind === "text") return node.point === point;
  if (node.kind !== "class") return point !== "/";
  const code = point.codePointAt(0) ?? 0;
  const isIn = node.ranges.some(
    ([first, last]) => (first.codePointAt(0) ?? 0) <= code && code <= (last.codePointAt(0) ?? 0),
  );
  return isIn !== node.isNegated;
}

class GlobParser {
  readonly #points: readonly string[];
  #position = 0;

  constructor(points: readonly string[]) {
    this.#points = points;
  }

  parse(): GlobNode[] {
    const nodes = this.#sequence(0);
    if (this.#position < this.#points.length) throw new SyntaxError("unexpected end of alternatives");
    return nodes;
  }

  /** Parses up to the end of an alternative, or of the pattern. */
  #sequence(depth: number): GlobNode[] {
    if (depth > maxDepth) throw new LimitError(`a glob is nested deeper than ${maxDepth}`);
    const nodes: GlobNode[] = [];
    for (;;) {
      const point = this.#points[this.#position];
      if (point === undefined || (depth > 0 && (point === "," || point === "}"))) return nodes;
      this.#position += 1;
      nodes.push(this.#node(point, depth));
    }
  }

  #node(point: string, depth: number): GlobNode {
    switch (point) {
      case "*":
        if (this.#points[this.#position] !== "*") return { kind: "many" };
        this.#position += 1;
        return { kind: "all" };
      case "?":
        return { kind: "one" };
      case "[":
        return this.#class();
      case "{":
        return this.#alternatives(depth + 1);
      case "\\":
        return { kind: "text", point: this.#take() };
      default:
        return { kind: "text", point };
    }
  }

  #alternatives(depth: number): GlobNode {
    const patterns: GlobNode[][] = [];
    for (let stop: string | undefined = ","; stop === ","; ) {
      patterns.push(this.#sequence(depth));
      stop = this.#take();
    }
    return { kind: "alternatives", patterns };
  }

  /** Parses a range `[a-z]` or a list `[abc]`. */
  #class(): GlobNode {
    const isNegated = this.#points[this.#position] === "!";
    if (isNegated) this.#position += 1;
    const start = this.#position;
    if (this.#points[start + 1] === "-" && this.#points[start + 3] === "]") {
      const [first = "", , last = ""] = this.#points.slice(start, start + 3);
      if ((first.codePointAt(0) ?? 0) > (last.codePointAt(0) ?? 0))
        throw new SyntaxError("a range is in the wrong order");
      this.#position = start + 4;
      return { kind: "class", isNegated, ranges: [[first, last]] };
    }
    const ranges: [string, string][] = [];
    for (let point = this.#take(); point !== "]"; point = this.#take()) {
      const character = point === "\\" ? this.#take() : point;
      ranges.push([character, character]);
    }
    if (ranges.length === 0) throw new SyntaxError("a class is empty");
    return { kind: "class", isNegated, ranges };
  }

  #take(): string {
    const point = this.#points[this.#position];
    if (point === undefined) throw new SyntaxError("unexpected end of the glob");
    this.#position += 1;
    return point;
  }
}
