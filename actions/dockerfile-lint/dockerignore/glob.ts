/** A pattern of moby/patternmatcher, compiled to steps that match a path. */
export interface Glob {
  readonly steps: readonly Step[];
}

type Step =
  | { readonly kind: "character"; readonly character: string }
  /** One character except `/`. */
  | { readonly kind: "any" }
  /** Any number of characters except `/`. */
  | { readonly kind: "star" }
  /** Zero or more whole directories, each with its `/`. */
  | { readonly kind: "directories" }
  /** Everything up to the end of the path. */
  | { readonly kind: "rest" }
  | { readonly kind: "class"; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[] };

/** Compiles a cleaned pattern, or returns why it is invalid (Go's `filepath.Match` rejects the same patterns). */
export function compileGlob(pattern: string): Glob | { readonly problem: string } {
  const steps: Step[] = [];
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern[index] ?? "";
    if (character === "*" && pattern[index + 1] === "*") {
      index += pattern[index + 2] === "/" ? 2 : 1;
      steps.push({ kind: index === pattern.length - 1 ? "rest" : "directories" });
    } else if (character === "*") steps.push({ kind: "star" });
    else if (character === "?") steps.push({ kind: "any" });
    else if (character === "\\") {
      index += 1;
      if (index === pattern.length) return { problem: "it ends in a backslash" };
      steps.push({ kind: "character", character: pattern[index] ?? "" });
    } else if (character === "[") {
      const parsed = readClass(pattern, index);
      if (parsed === undefined) return { problem: "its [ is not closed, is empty or has a reversed range" };
      steps.push(parsed.step);
      index = parsed.end;
    } else steps.push({ kind: "character", character });
  }
  return { steps };
}

function readClass(pattern: string, start: number): { readonly step: Step; readonly end: number } | undefined {
  const ranges: [number, number][] = [];
  let index = start + 1;
  const negated = pattern[index] === "^";
  if (negated) index += 1;
  const read = (): number | undefined => {
    if (pattern[index] === "\\") index += 1;
    const code = pattern.charCodeAt(index);
    index += 1;
    return Number.isNaN(code) ? undefined : code;
  };
  while (pattern[index] !== "]") {
    const low = pattern[index] === "-" ? undefined : read();
    if (low === undefined) return undefined;
    let high: number | undefined = low;
    if (pattern[index] === "-") {
      index += 1;
      high = pattern[index] === "]" ? undefined : read();
    }
    if (high === undefined || high < low) return undefined;
    ranges.push([low, high]);
  }
  return ranges.length === 0 ? undefined : { step: { kind: "class", negated, ranges }, end: index };
}

/** Returns true if the whole path matches. Takes time proportional to pattern length × path length. */
export function matchesGlob({ steps }: Glob, path: string): boolean {
  let states = new Set(closure(steps, [0]));
  for (let index = 0; index < path.length; index += 1) {
    const next = [...states].flatMap((state) => advance(steps, state, path, index));
    states = new Set(closure(steps, next));
    if (states.size === 0) return false;
  }
  return states.has(steps.length * 2);
}

/**
 * Adds the states reachable without input. States count in halves: `2n` is before step n, `2n + 1` is inside the
 * directories of step n.
 */
function closure(steps: readonly Step[], states: readonly number[]): number[] {
  const reached = new Set(states);
  for (const state of reached) {
    const step = steps[state / 2];
    if (step?.kind === "star" || step?.kind === "directories" || step?.kind === "rest") reached.add(state + 2);
  }
  return [...reached];
}

function advance(steps: readonly Step[], state: number, path: string, index: number): number[] {
  const character = path[index] ?? "";
  const inside = state % 2 === 1;
  const step = steps[Math.floor(state / 2)];
  switch (step?.kind) {
    case "character":
      return step.character === character ? [state + 2] : [];
    case "any":
      return character === "/" ? [] : [state + 2];
    case "star":
      return character === "/" ? [] : [state];
    case "rest":
      return [state];
    case "directories":
      if (character !== "/") return [inside ? state : state + 1];
      return [inside ? state - 1 : state, inside ? state : state + 1];
    case "class":
      return character !== "/" && inClass(step, path.charCodeAt(index)) ? [state + 2] : [];
    case undefined:
      return [];
  }
}

function inClass({ negated, ranges }: Extract<Step, { kind: "class" }>, code: number): boolean {
  return ranges.some(([low, high]) => low <= code && code <= high) !== negated;
}

/** Returns true if the pattern matches every name at the root of the context. */
export function matchesEverything({ steps }: Glob): boolean {
  return steps.length > 0 && steps.every(({ kind }) => kind === "star" || kind === "directories" || kind === "rest");
}
