import type { Report, Subject } from "../findings/index.ts";
import { scopeText, titleOf } from "../references/index.ts";
import { code, escapeMarkdown } from "../text/index.ts";

/** What an action examines, for people. */
const examined: Readonly<Record<string, string>> = {
  "dockerfile-lint": "Dockerfiles",
  "image-scan": "Image",
  "manifest-check": "Manifests",
  "sbom-generate": "SBOM",
};
const named = new RegExp(`^(${Object.values(examined).join("|")}) ([^\\s(]\\S*)(.*)$`, "su");

/** Returns the title of results for people, without markup: `Image shop:ci (linux/amd64)`, `Dockerfiles`. */
export function sectionTitle({ action, subject }: Pick<Report, "action" | "subject">): string {
  const what = examined[action];
  if (what === undefined) return titleOf(action, subject);
  if (subject.kind === "image")
    return `${what} ${subject.name} (${[subject.platform, ...scopeOf(subject)].join(", ")})`;
  return titleOf(action, subject) === action ? what : `${what} ${scopeText(subject)}`;
}

function scopeOf({ scope }: Subject): readonly string[] {
  return scope === undefined ? [] : [scope];
}

/** Formats a title as Markdown, with the name of what was examined as code. */
export function titleMarkdown(title: string): string {
  const [, what, name, ending = ""] = named.exec(title) ?? [];
  if (what === undefined || name === undefined) return escapeMarkdown(title);
  return `${what} ${code(name)}${escapeMarkdown(ending)}`;
}

/** Characters of a name that fit into a column of a table next to three numbers, at 390 pixels. */
const maxName = 14;

/** Formats titles for a narrow column: long names lose their beginning, unless two rows would look alike. */
export function shortTitles(titles: readonly string[]): readonly string[] {
  const short = titles.map((title) => {
    const [, what, name = "", ending = ""] = named.exec(title) ?? [];
    if (what === undefined || name.length <= maxName) return title;
    const tail = name.slice(1 - maxName);
    return `${what} …${tail.slice(Math.max(0, tail.indexOf("/")))}${ending}`;
  });
  return titles.map((title, index) => {
    const text = short[index] ?? title;
    return titleMarkdown(short.filter((each) => each === text).length > 1 ? title : text);
  });
}
