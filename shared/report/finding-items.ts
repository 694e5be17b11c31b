import { type EarlierFinding, type Finding, packagesOf } from "../findings/index.ts";
import { code, count, escapeMarkdown, link, truncate, withCommas } from "../text/index.ts";
import { findingUrl, idUrl, type Links } from "./links.ts";
import { placeOf } from "./order.ts";

/** Characters. */
const maxFixedMessage = 200;
/** Places of an item. */
const maxPlaces = 3;

/** Limits of a list of findings. */
export interface ListLimits {
  readonly items: number;
  /** Maximum length of a message in characters. Default: no limit. */
  readonly message?: number;
  /** Where to find the findings without an item; follows their number. */
  readonly elsewhere: string;
}

/** Renders findings as a Markdown list, in the order given: severity, finding with its fix, place. */
export function findingList(findings: readonly Finding[], links: Links, limits: ListLimits): string {
  const groups = groupItems(findings);
  const shown = groups.slice(0, limits.items);
  const left = groups.slice(limits.items).flat().length;
  const note = left > 0 ? `\n${count(left, "less important finding")} ${limits.elsewhere}.\n` : "";
  return `${shown.map((group) => `- ${findingItem(group, links, limits.message)}\n`).join("")}${note}`;
}

/** Renders fixed findings as a Markdown list: at most `limit`, and how many more there are. */
export function fixedList(fixed: readonly EarlierFinding[], links: Links, limit: number): string {
  const lines = fixed
    .slice(0, limit)
    .map(({ ruleId, message }) => `- ${messageMarkdown(truncate(message, maxFixedMessage), ruleId, links)}\n`);
  const hidden = fixed.length - lines.length;
  return `${lines.join("")}${hidden > 0 ? `- and ${withCommas(hidden)} more\n` : ""}`;
}

/**
 * Groups findings that are one item: a vulnerability of several packages that are built from one source, or what a rule
 * says with the same words in several places.
 */
function groupItems(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = Map.groupBy(findings, (finding) => {
    const { ruleId, severity, message, package: pkg, subject } = finding;
    const image = subject.kind === "image" ? [subject.digest, subject.platform] : [];
    const what = pkg === undefined ? [message] : [pkg.sourceName ?? pkg.name, placeOf(finding)];
    return JSON.stringify([ruleId, severity, pkg !== undefined, ...what, ...image]);
  });
  return [...groups.values()];
}

function findingItem(group: readonly Finding[], links: Links, maxMessage: number | undefined): string {
  const [finding, ...others] = group;
  if (finding === undefined) return "";
  const sentence = finding.message.replace(/\.$/u, "");
  const text = maxMessage === undefined ? sentence : truncate(sentence, maxMessage);
  const names = new Set(others.flatMap((other) => packagesOf(other).map(({ name }) => name)));
  for (const { name } of packagesOf(finding)) names.delete(name);
  const also = names.size === 0 ? "" : `; also in ${escapeMarkdown([...names].toSorted().join(", "))}`;
  return `**${finding.severity}** ${messageMarkdown(text, finding.ruleId, links)}${also} · ${placesMarkdown(group, links)}`;
}

function placesMarkdown(group: readonly Finding[], links: Links): string {
  const places = [...new Map(group.map((finding) => [shortPlace(finding), finding]))];
  const shown = places.slice(0, maxPlaces).map(([place, finding]) => link(code(place), findingUrl(finding, links)));
  const hidden = places.length - shown.length;
  return `${shown.join(", ")}${hidden > 0 ? ` and ${count(hidden, "more place")}` : ""}`;
}

/** Formats a message with its id as a link: where the message names it, otherwise before it, so that it is there once. */
export function messageMarkdown(message: string, id: string, links: Links): string {
  const name = escapeMarkdown(id);
  const label = link(name, idUrl(id, links));
  const whole = escapeMarkdown(message);
  const start = message.indexOf(id);
  const around = `${message.slice(0, start).slice(-1)}${message.slice(start + id.length).slice(0, 1)}`;
  if (id === "" || start < 0 || /[\w-]/u.test(around)) return `${label}: ${whole}`;
  const before = escapeMarkdown(message.slice(0, start));
  const after = escapeMarkdown(message.slice(start + id.length));
  // An address that begins or ends within the id is one only as a whole.
  return `${before}${name}${after}` === whole ? `${before}${label}${after}` : `${label}: ${whole}`;
}

/** The place without its column, which helps editors more than people. */
function shortPlace(finding: Pick<Finding, "locations" | "imageLocations" | "subject">): string {
  const [location] = finding.locations;
  return location === undefined ? placeOf(finding) : `${location.file}:${location.region.startLine}`;
}
