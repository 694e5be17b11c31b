import { truncate } from "../../text/index.ts";
import { escapeHtml } from "./rows.ts";
import { html, visible } from "./text.ts";
import { type Placed, type Rectangle, treemap } from "./treemap.ts";

/** A box of a map. Texts are untrusted. */
export interface MapBox {
  readonly name: string;
  /** Name with numbers, for people who cannot see the box. */
  readonly label: string;
  readonly value: number;
  /** Class of its color: `s0` to `s4` by the worst severity, otherwise `none`. */
  readonly color: string;
  /** What to search for if the box is chosen. Absent if it has no findings. */
  readonly find?: string;
}

/** Boxes that belong together, such as those of a layer. */
export interface MapGroup {
  readonly title: string;
  readonly boxes: readonly MapBox[];
}

/** Wide for windows, tall for phones; style sheets show one of them. */
const pictures = [
  { kind: "wide", width: 1000, height: 440, title: 18, letter: 6.6 },
  { kind: "tall", width: 360, height: 520, title: 18, letter: 6.6 },
] as const;
type Picture = (typeof pictures)[number];

/** Renders a treemap of groups and boxes as a figure with a caption that names the chosen box. */
export function mapFigure(label: string, groups: readonly MapGroup[]): string {
  const drawings = pictures.map((picture) => drawing(label, groups, picture)).join("");
  return `<figure>${drawings}<figcaption><output aria-live="polite">${label}</output></figcaption></figure>`;
}

function drawing(label: string, groups: readonly MapGroup[], picture: Picture): string {
  const { kind, width, height } = picture;
  const items = groups.map((group) => ({ group, value: group.boxes.reduce((sum, { value }) => sum + value, 0) }));
  const placed = treemap(items, { x: 0, y: 0, width, height });
  const content = placed.map((place) => groupDrawing(place, picture)).join("");
  return `<svg class="map ${kind}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">${content}</svg>`;
}

function groupDrawing(place: Placed<{ readonly group: MapGroup }>, picture: Picture): string {
  const { group } = place.item;
  const frame = inset(place, 1);
  const hasTitle = frame.height > 2 * picture.title && frame.width > 50;
  const top = hasTitle ? picture.title : 0;
  const inside = inset({ ...frame, y: frame.y + top, height: frame.height - top }, 1);
  const title = hasTitle ? textIn(group.title, frame, "title", picture) : "";
  const boxes = treemap(group.boxes, inside).map((box) => boxDrawing(box, picture));
  return `<rect class="frame" ${attributes(frame)}/>${title}${boxes.join("")}`;
}

function boxDrawing(place: Placed<MapBox>, picture: Picture): string {
  const { name, label, color, find } = place.item;
  const box = inset(place, 0.5);
  const text = box.height >= 14 && box.width >= 34 ? textIn(name, box, "name", picture) : "";
  const search = find === undefined ? "" : ` data-find="${html(find)}"`;
  return `<g class="box ${color}" role="img" aria-label="${html(label)}"${search}><rect ${attributes(box)}/>${text}</g>`;
}

function textIn(text: string, { x, y, width }: Rectangle, kind: string, { letter }: Picture): string {
  const shown = truncate(visible(text), Math.max(1, Math.floor((width - 6) / letter)));
  return `<text class="${kind}" x="${round(x + 3)}" y="${round(y + 12)}">${escapeHtml(shown)}</text>`;
}

function inset({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) };
}

function attributes({ x, y, width, height }: Rectangle): string {
  return `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
