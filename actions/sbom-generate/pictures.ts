import type { BomInput } from "../../shared/sbom/index.ts";
import { byteCount, count, oneLine, truncate } from "../../shared/text/index.ts";

/** Slices beyond these are one. */
const mostSlices = 10;
/** Bytes of one picture; GitHub shows Mermaid of this size at once. */
const mostBytes = 20_000;

/** What a subject is made of, as Mermaid pictures in Markdown: packages by ecosystem, bytes by layer. */
export function pictures({ packages, layers }: BomInput): string {
  const ecosystems = [...Map.groupBy(packages, ({ type }) => type)].map(
    ([type, group]) => [type, group.length] as const,
  );
  const byLayer = new Map<number, Map<string, number>>();
  for (const { type, locations } of packages) {
    const index = locations[0]?.layer?.index;
    if (index === undefined) continue;
    const types = byLayer.get(index) ?? new Map<string, number>();
    byLayer.set(index, types.set(type, (types.get(type) ?? 0) + 1));
  }
  const sizes = layers.map(({ index, size }) => [`layer ${index} (${byteCount(size)})`, size] as const);
  const all = [
    pie(`${count(packages.length, "package")} by ecosystem`, ecosystems),
    pie("Stored bytes by layer", sizes),
    treemap(byLayer),
  ];
  return all.filter((picture) => picture !== "" && Buffer.byteLength(picture) <= mostBytes).join("\n");
}

/** A pie of the largest slices; empty where there is nothing to compare. */
function pie(title: string, slices: readonly (readonly [name: string, value: number])[]): string {
  const sorted = slices.filter(([, value]) => value > 0).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (sorted.length < 2) return "";
  const rest = sorted.slice(mostSlices).reduce((sum, [, value]) => sum + value, 0);
  const drawn = [...sorted.slice(0, mostSlices), ...(rest > 0 ? [["others", rest] as const] : [])];
  const lines = drawn.map(([name, value]) => `    ${label(name)} : ${value}`);
  return mermaid([`pie showData title ${title.replace(/[;#:"]/g, " ")}`, ...lines]);
}

/** Packages by the layer that brought them and their ecosystem. */
function treemap(byLayer: ReadonlyMap<number, ReadonlyMap<string, number>>): string {
  const layers = [...byLayer].sort(([a], [b]) => a - b).slice(0, 100);
  if (layers.length < 2) return "";
  return mermaid([
    "treemap-beta",
    `${label("packages")}`,
    ...layers.flatMap(([index, types]) => [
      `  ${label(`layer ${index}`)}`,
      ...[...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, value]) => `    ${label(type)}: ${value}`),
    ]),
  ]);
}

function mermaid(lines: readonly string[]): string {
  return `\`\`\`mermaid\n${lines.join("\n")}\n\`\`\`\n`;
}

/** A quoted label: Mermaid ends it at the next quote, and reads `#…;` as an entity. */
function label(text: string): string {
  const plain = oneLine(text)
    .replace(/["`<>#;\\]/g, " ")
    .trim();
  return `"${truncate(plain, 60)}"`;
}
