import type { Diagram, DiagramEdge } from "../diagram.ts";
import { folded, html, htmlTable } from "./text.ts";

const words: Readonly<Record<DiagramEdge["style"], string>> = {
  solid: "",
  dotted: "cannot be decided",
  crossed: "does not get through",
};

/** Renders diagrams as tables of their arrows, folded: the page needs no network, and has no program that draws. */
export function diagramSections(diagrams: readonly Diagram[]): string {
  const parts = diagrams.map(({ title, legend, nodes, groups, edges }) => {
    const labels = new Map([
      ...groups,
      ...nodes.map(({ id, label, group }) => [id, inGroup(label, group && groups.get(group))] as const),
    ]);
    const rows = edges.map(({ from, to, label, style }) =>
      [labels.get(from) ?? "", labels.get(to) ?? "", label, words[style]].map((text) => html(text)),
    );
    return folded(html(title), `<p>${html(legend)}</p>${htmlTable(html(title), ["from", "to", "what", "note"], rows)}`);
  });
  return parts.length === 0 ? "" : `<section><h2>Connections</h2>${parts.join("")}</section>`;
}

function inGroup(label: string, group: string | undefined): string {
  return group === undefined ? label : `${label}, ${group}`;
}
