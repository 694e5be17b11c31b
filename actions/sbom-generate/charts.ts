import type { DirectorySize, WalkedLayer } from "../../shared/layers/index.ts";
import type { BomInput, BomLayer } from "../../shared/sbom/index.ts";
import { byteCount, count, mermaid, mermaidLabel } from "../../shared/text/index.ts";

/** Maximum number of slices; the others are combined. */
const maxSlices = 10;
/** Maximum bytes of one chart that GitHub renders at once. */
const maxChartBytes = 20_000;
/** Minimum share of a box: one part in this many of all bytes. */
const minShare = 100;
const maxLayers = 100;

/**
 * Renders Mermaid charts of a subject: packages by ecosystem and, for an image, stored bytes by layer and files by
 * layer and directory.
 */
export function charts({ packages, layers }: BomInput, walked: readonly WalkedLayer[]): string {
  const ecosystems = [...Map.groupBy(packages, ({ type }) => type)].map(
    ([type, group]) => [type, group.length] as const,
  );
  const sizes = layers.map((layer) => [`${layerTitle(layer)} (${byteCount(layer.size)})`, layer.size] as const);
  const origins = new Map(layers.map((layer) => [layer.index, layer]));
  const directories = walked.map(
    (layer) => [layerTitle(origins.get(layer.index) ?? layer), layer.directories] as const,
  );
  const total = byteCount(totalOf(directories.flatMap(([, sized]) => sized)));
  const all = [
    pie(`${count(packages.length, "package")} by ecosystem`, ecosystems, "showData"),
    pie("Stored bytes by layer", sizes, ""),
    pie(`Files by directory and layer, ${total} in total (kB)`, directorySlices(directories), "showData"),
  ];
  return all.filter((picture) => picture !== "" && Buffer.byteLength(picture) <= maxChartBytes).join("\n");
}

/** Returns a layer's title, with its instruction where that is known. */
function layerTitle({ index, origin }: BomLayer): string {
  if (origin === undefined) return `layer ${index}`;
  const { inBase, keyword, file, line } = origin;
  return inBase ? `layer ${index}: base image` : `layer ${index}: ${keyword} at ${file}:${line}`;
}

/** Renders a pie chart of the largest slices; empty if there is nothing to compare. */
function pie(
  title: string,
  slices: readonly (readonly [name: string, value: number])[],
  legend: "showData" | "",
): string {
  const sorted = slices.filter(([, value]) => value > 0).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (sorted.length < 2) return "";
  const otherTotal = sorted.slice(maxSlices).reduce((sum, [, value]) => sum + value, 0);
  const drawn = [...sorted.slice(0, maxSlices), ...(otherTotal > 0 ? [["others", otherTotal] as const] : [])];
  const lines = drawn.map(([name, value]) => `    ${mermaidLabel(name)} : ${value}`);
  const head = ["pie", legend, `title ${title.replace(/[;#:"]/g, " ")}`].filter((word) => word !== "").join(" ");
  return mermaid([head, ...lines]);
}

/**
 * Lists kilobytes by layer and directory. Directories under one percent share one slice per layer. A pie shows them,
 * because Mermaid has treemaps only since 11.8, and GitHub shows an error in place of a chart that it does not know.
 */
function directorySlices(
  layers: readonly (readonly [title: string, directories: readonly DirectorySize[]])[],
): readonly (readonly [name: string, kilobytes: number])[] {
  const least = Math.max(totalOf(layers.flatMap(([, directories]) => directories)) / minShare, 1);
  return layers.slice(0, maxLayers).flatMap(([title, directories]) => {
    const large = directories.filter(([directory, bytes]) => directory !== "" && bytes >= least);
    const rest = totalOf(directories) - totalOf(large);
    const drawn = [...large, ...(rest >= least ? [["other directories", rest] as const] : [])];
    return drawn.map(([directory, bytes]) => [`${directory} (${title})`, Math.ceil(bytes / 1000)] as const);
  });
}

function totalOf(directories: readonly DirectorySize[]): number {
  return directories.reduce((sum, [, bytes]) => sum + bytes, 0);
}
