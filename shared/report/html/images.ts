import { compareSeverity, type Severity, severities } from "../../findings/index.ts";
import { byteCount, count, truncate, withCommas } from "../../text/index.ts";
import type { ReportDocument } from "../document/model.ts";
import type { ContentLayer, ContentPackage, Examined, ImageContents } from "../result.ts";
import { type MapBox, type MapGroup, mapFigure } from "./map.ts";
import { folded, html, htmlCode, htmlTable } from "./text.ts";

/** Maximum length of a name in a box, for which there are two drawings. */
const maxName = 80;
/** Least share of a directory with a box of its own: one part in this many of all bytes. */
const minShare = 400;
/** Packages with a box of their own in an image. The others share a box for each layer. */
const maxBoxes = 600;

/** Worst severity and number of a package's findings. */
interface Tally {
  readonly worst: Severity;
  readonly number: number;
}

/** Renders the images: maps by layer and package and by layer and directory, and the same as a table. */
export function imageSections(document: ReportDocument, examined: readonly Examined[]): string {
  const sections = examined.map(({ report, contents }) => {
    const { subject } = report;
    if (contents === undefined || subject.kind !== "image") return "";
    const findings = document.findings.filter(({ subject: { digest } }) => digest === subject.digest);
    return imageSection(`${subject.name} ${subject.platform}`, contents(), talliesOf(findings));
  });
  return sections.join("");
}

function imageSection(name: string, contents: ImageContents, tallies: ReadonlyMap<string, Tally>): string {
  const { layers, packages } = contents;
  if (layers.length === 0) return "";
  const byLayer = Map.groupBy(packages, ({ layer }) => layer);
  const groups = packageGroups(layers, byLayer, tallies);
  const packageMap = groups.length === 0 ? "" : `${mapFigure(mapLabel, groups)}${legend}`;
  const total = layers.flatMap(({ directories }) => directories).reduce((sum, [, bytes]) => sum + bytes, 0);
  const sizes = layers.map((layer) => ({ title: layerTitle(layer), boxes: directoryBoxes(layer, total / minShare) }));
  const sizeMap = sizes.some(({ boxes }) => boxes.length > 0) ? mapFigure("Bytes by layer and directory", sizes) : "";
  const rows = layers.map((layer) => layerRow(layer, byLayer.get(layer.index) ?? [], tallies));
  const columns = ["layer", "made by", "stored", "packages", "findings", "packages with findings"];
  return (
    `<section><h2>Image ${htmlCode(name)}</h2>${packageMap}` +
    `${htmlTable("Layers of the image", columns, rows)}${folded("Bytes by layer and directory", sizeMap)}</section>`
  );
}

const mapLabel = "Packages by layer. The color is the worst severity of a package's findings";
const legend = `<p class="legend">Colors: ${severities
  .map((severity, index) => `<span class="sev s${index}">${severity}</span>`)
  .join(" ")}, gray without findings. The table has the same content.</p>`;

function talliesOf(findings: ReportDocument["findings"]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { package: affected, severity } of findings) {
    if (affected === undefined) continue;
    const { worst, number } = tallies.get(affected.purl) ?? { worst: severity, number: 0 };
    const isWorse = compareSeverity(severity, worst) < 0;
    tallies.set(affected.purl, { worst: isWorse ? severity : worst, number: number + 1 });
  }
  return tallies;
}

function packageGroups(
  layers: readonly ContentLayer[],
  byLayer: ReadonlyMap<number | undefined, readonly ContentPackage[]>,
  tallies: ReadonlyMap<string, Tally>,
): readonly MapGroup[] {
  const all = [...byLayer.values()].flat();
  const share = Math.min(1, maxBoxes / Math.max(1, all.filter(({ purl }) => tallies.has(purl)).length));
  return layers.flatMap((layer) => {
    const packages = byLayer.get(layer.index) ?? [];
    const affected = packages.filter(({ purl }) => tallies.has(purl)).toSorted((a, b) => byTally(a, b, tallies));
    const clean = packages.filter(({ purl }) => !tallies.has(purl));
    const single =
      all.length <= maxBoxes ? [...affected, ...clean] : affected.slice(0, Math.ceil(affected.length * share));
    const shared = packages.length - single.length;
    const boxes = single.map((each) => packageBox(each, layer, tallies.get(each.purl)));
    const title = `${layerTitle(layer)}, ${count(packages.length, "package")}`;
    if (shared > 0) boxes.push(sharedBox(shared, single.length < affected.length, layer));
    return boxes.length === 0 ? [] : [{ title, boxes }];
  });
}

function byTally(a: ContentPackage, b: ContentPackage, tallies: ReadonlyMap<string, Tally>): number {
  const [left, right] = [tallies.get(a.purl), tallies.get(b.purl)];
  if (left === undefined || right === undefined) return 0;
  return compareSeverity(left.worst, right.worst) || right.number - left.number || (a.name < b.name ? -1 : 1);
}

function packageBox({ name, version }: ContentPackage, { index }: ContentLayer, tally: Tally | undefined): MapBox {
  const found = tally === undefined ? "no findings" : `${count(tally.number, "finding")}, worst ${tally.worst}`;
  return {
    name,
    label: `${truncate(name, maxName)} ${truncate(version, maxName)}, layer ${index}: ${found}`,
    value: 1,
    color: tally === undefined ? "none" : `s${severities.indexOf(tally.worst)}`,
    ...(tally === undefined ? {} : { find: truncate(`${name} ${version}`, maxName) }),
  };
}

function sharedBox(value: number, hasFindings: boolean, { index }: ContentLayer): MapBox {
  const name = `${count(value, "other package")}`;
  return { name, label: `${name}, layer ${index}${hasFindings ? "" : ": no findings"}`, value, color: "none" };
}

/** Lists the directories of at least so many bytes, and the others together. */
function directoryBoxes({ index, directories }: ContentLayer, least: number): readonly MapBox[] {
  const large = directories.filter(([directory, bytes]) => directory !== "" && bytes >= least);
  const all = directories.reduce((sum, [, bytes]) => sum + bytes, 0);
  const others = all - large.reduce((sum, [, bytes]) => sum + bytes, 0);
  const drawn = [...large, ...(others > 0 ? [["other directories", others] as const] : [])];
  return drawn.map(([directory, bytes]) => {
    const name = truncate(directory, maxName);
    return { name, label: `${name}, layer ${index}: ${byteCount(bytes)}`, value: bytes, color: "none" };
  });
}

/** Returns a layer's title, with its instruction where that is known. */
function layerTitle({ index, origin, inBase }: ContentLayer): string {
  if (inBase === true) return `layer ${index}: base image`;
  return origin === undefined ? `layer ${index}` : `layer ${index}: ${origin.keyword} at ${origin.file}:${origin.line}`;
}

function layerRow(
  layer: ContentLayer,
  packages: readonly ContentPackage[],
  tallies: ReadonlyMap<string, Tally>,
): readonly string[] {
  const { index, origin, inBase, size } = layer;
  const made = origin === undefined ? "unknown" : html(`${origin.keyword} at ${origin.file}:${origin.line}`);
  const affected = packages.filter(({ purl }) => tallies.has(purl)).toSorted((a, b) => byTally(a, b, tallies));
  const findings = affected.reduce((sum, { purl }) => sum + (tallies.get(purl)?.number ?? 0), 0);
  const named = affected.slice(0, 20).map(({ name, version }) => `${name} ${version}`);
  const more = affected.length > named.length ? ` and ${affected.length - named.length} more` : "";
  return [
    String(index),
    inBase === true ? `base image (${made})` : made,
    byteCount(size),
    withCommas(packages.length),
    withCommas(findings),
    `${html(named.join(", "))}${more}`,
  ];
}
