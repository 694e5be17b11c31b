/** A box of a diagram. */
export interface DiagramNode {
  readonly id: string;
  readonly label: string;
  /** Name of the group that it is drawn in. Undefined for boxes outside of all groups. */
  readonly group?: string | undefined;
  readonly shape: "box" | "round" | "database";
}

/** An arrow between two boxes or groups. */
export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** `solid`: certain. `dotted`: cannot be decided. `crossed`: it does not get through. */
  readonly style: "solid" | "dotted" | "crossed";
}

/** A small graph for people. */
export interface Diagram {
  readonly title: string;
  /** One sentence on how to read it, without markup. */
  readonly legend: string;
  readonly nodes: readonly DiagramNode[];
  /** Names of groups, by the id that edges use. */
  readonly groups: ReadonlyMap<string, string>;
  readonly edges: readonly DiagramEdge[];
}
