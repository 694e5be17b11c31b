import { escapeMarkdown, mermaid, mermaidLabel } from "../text/index.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "./diagram.ts";

const shapes: Readonly<Record<DiagramNode["shape"], readonly [string, string]>> = {
  box: ["[", "]"],
  round: ["([", "])"],
  database: ["[(", ")]"],
};

/** Maximum length of a label. Mermaid breaks long ones into lines. */
const maxLabel = 140;

const arrows: Readonly<Record<DiagramEdge["style"], string>> = { solid: "-->", dotted: "-.->", crossed: "--x" };

/** Renders a diagram as a Mermaid flowchart in GitHub Markdown, with its title and legend. */
export function renderDiagram({ title, legend, nodes, groups, edges }: Diagram): string {
  const ids = new Map([...nodes.map(({ id }) => id), ...groups.keys()].map((id, index) => [id, `n${index}`]));
  const draw = ({ id, label, shape }: DiagramNode): string =>
    `${ids.get(id)}${shapes[shape][0]}${mermaidLabel(label, maxLabel)}${shapes[shape][1]}`;
  const outside = nodes.filter(({ group }) => group === undefined);
  const inside = [...groups].flatMap(([id, label]) => [
    `  subgraph ${ids.get(id)}[${mermaidLabel(label, maxLabel)}]`,
    ...nodes.filter(({ group }) => group === id).map((node) => `    ${draw(node)}`),
    "  end",
  ]);
  const lines = edges.flatMap(({ from, to, label, style }) => {
    const [start, end] = [ids.get(from), ids.get(to)];
    const text = label === "" ? "" : `|${mermaidLabel(label, maxLabel)}|`;
    return start === undefined || end === undefined ? [] : [`  ${start} ${arrows[style]}${text} ${end}`];
  });
  const picture = mermaid(["flowchart LR", ...outside.map((node) => `  ${draw(node)}`), ...inside, ...lines]);
  const used = new Set(edges.map(({ style }) => style));
  const styles = [
    used.has("dotted") ? " Dotted arrows cannot be decided." : "",
    used.has("crossed") ? " Crossed ones do not get through." : "",
  ];
  return `### ${escapeMarkdown(title)}\n\n${escapeMarkdown(legend)}${styles.join("")}\n\n${picture}`;
}
