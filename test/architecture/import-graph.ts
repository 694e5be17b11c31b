import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { globSync } from "tinyglobby";

/** One import statement between source files. */
export interface ImportEdge {
  readonly from: string;
  readonly to: string;
  /** `type`: erased before the program runs. `lazy`: loaded when it is needed. */
  readonly kind: "static" | "type" | "lazy";
}

/** Reads every relative import of the sources; paths are relative to the project. */
export function readImports(root: string): readonly ImportEdge[] {
  return globSync(["actions/**/*.ts", "shared/**/*.ts"], { cwd: root }).flatMap((from) => {
    const text = readFileSync(join(root, from), "utf8");
    return [...edgesIn(text)].map(({ to, kind }) => ({ from, to: normalize(join(dirname(from), to)), kind }));
  });
}

/** Finds the relative imports in the text of a module. */
export function* edgesIn(text: string): Generator<Pick<ImportEdge, "to" | "kind">> {
  for (const match of text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;"]*?from\s+"(\.[^"]+)"|^import\s+"(\.[^"]+)"/gmu,
  )) {
    yield { to: match[2] ?? match[3] ?? "", kind: match[1] === undefined ? "static" : "type" };
  }
  for (const [, to = ""] of text.matchAll(/\bimport\(\s*"(\.[^"]+)"/gu)) yield { to, kind: "lazy" };
}

/** Finds the groups of modules that import each other in a circle (Tarjan's strongly connected components). */
export function circles(edges: readonly ImportEdge[]): readonly (readonly string[])[] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): number => {
    const number = order.size;
    order.set(node, number);
    low.set(node, number);
    open.push(node);
    for (const { to } of next.get(node) ?? []) {
      const reached = order.has(to) ? (open.includes(to) ? (order.get(to) ?? number) : number) : visit(to);
      low.set(node, Math.min(low.get(node) ?? number, reached));
    }
    const lowest = low.get(node) ?? number;
    if (lowest === number) {
      const members = open.splice(open.indexOf(node));
      if (members.length > 1) found.push(members.toSorted());
    }
    return lowest;
  };
  for (const node of next.keys()) if (!order.has(node)) visit(node);
  return found;
}
