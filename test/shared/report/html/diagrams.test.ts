import { expect, test } from "vitest";
import { diagramSections } from "../../../../shared/report/html/diagrams.ts";
import type { Diagram } from "../../../../shared/report/index.ts";

const diagram: Diagram = {
  title: "Network of <shop>",
  legend: "Who reaches what.",
  nodes: [
    { id: "a", label: "web & <b>", group: "g", shape: "box" },
    { id: "b", label: "Any address", shape: "round" },
  ],
  groups: new Map([["g", "shop"]]),
  edges: [
    { from: "a", to: "b", label: "TCP 80", style: "solid" },
    { from: "g", to: "b", label: "", style: "dotted" },
  ],
};

test("diagrams are tables of their arrows, escaped", () => {
  const page = diagramSections([diagram]);
  expect(page).toContain("<summary>Network of &#60;shop&#62;</summary>");
  const cells = [...page.matchAll(/<td[^>]*>([^<]*)<\/td>/gu)].map(([, cell]) => cell);
  expect(cells).toEqual([
    "web &#38; &#60;b&#62;, shop",
    "Any address",
    "TCP 80",
    "",
    "shop",
    "Any address",
    "",
    "cannot be decided",
  ]);
});

test("there is no section without diagrams", () => {
  expect(diagramSections([])).toBe("");
});
