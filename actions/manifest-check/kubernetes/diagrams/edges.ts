import type { DiagramEdge } from "../../../../shared/report/index.ts";

/** Arrows of a diagram. Equal arrows from or to all boxes of a group become one for the group. */
export class EdgeList {
  readonly #groups: ReadonlyMap<string, string>;
  readonly #edges = new Map<string, DiagramEdge>();

  /** @param groups the group of each box that is in one. */
  constructor(groups: ReadonlyMap<string, string>) {
    this.#groups = groups;
  }

  /** Adds an arrow, once. */
  add(edge: DiagramEdge): void {
    this.#edges.set(JSON.stringify(edge), edge);
  }

  list(): DiagramEdge[] {
    return this.#joined(this.#joined([...this.#edges.values()], "to"), "from");
  }

  #joined(edges: readonly DiagramEdge[], end: "from" | "to"): DiagramEdge[] {
    const sizes = Map.groupBy(this.#groups.keys(), (id) => this.#groups.get(id));
    const other = end === "to" ? "from" : "to";
    const keyOf = (edge: DiagramEdge): string =>
      JSON.stringify([edge[other], this.#groups.get(edge[end]), edge.label, edge.style]);
    return [...Map.groupBy(edges, keyOf).values()].flatMap((alike) => {
      const [first] = alike;
      const group = first === undefined ? undefined : this.#groups.get(first[end]);
      // An arrow inside a group cannot end at the group itself.
      if (first === undefined || group === undefined || this.#isIn(first[other], group)) return alike;
      const isWhole = alike.length > 1 && alike.length === sizes.get(group)?.length;
      return isWhole ? [{ ...first, [end]: group }] : alike;
    });
  }

  #isIn(id: string, group: string): boolean {
    return id === group || this.#groups.get(id) === group;
  }
}
