import { oneLine, truncate } from "./plain.ts";

/**
 * Escapes untrusted text as literal Markdown on one line for GitHub: no markup, HTML, links, mentions or issue
 * references. GitHub looks for those after it removed backslashes, so a character without width separates them.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/[\\`*_[\]#|~$]/gu, "\\$&")
    .replace(/@(?!(?<=\w@)sha256:)/gu, "@\u200b")
    .replace(/#(?=\d)/gu, "#\u200b")
    .replace(/(gh)-(?=\d)/giu, "$1-\u200b")
    .replace(/:\/\//gu, ":\u200b//")
    .replace(/(www)\./giu, "$1\u200b.");
}

/** Formats untrusted text as inline code that also works in table cells. */
export function code(text: string): string {
  const clean = oneLine(text).replace(/\|/gu, "\\|").replaceAll("<!--", "<!\u200b--");
  const longest = Math.max(0, ...(clean.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = clean.startsWith("`") || clean.endsWith("`") || clean === "" ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}

/**
 * Formats a link of GitHub Markdown, which also works in table cells.
 * @param label Markdown on one line, already escaped, without links.
 * @param url web address, which is made harmless. Undefined: the label alone.
 */
export function link(label: string, url: string | undefined): string {
  if (url === undefined) return label;
  const address = url.toWellFormed().replace(/[^\w\-.~:/?#&=+,%@!]/gu, percentEncoded);
  return `[${label}](${address})`;
}

/** Encodes characters that `encodeURIComponent` leaves as they are, too. */
function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}` : encoded;
}

/** Cuts untrusted text so that it has at most `max` characters after it is escaped. Never cuts through an escape. */
export function shorten(text: string, escaped: (text: string) => string, max: number): string {
  let [kept, result] = [text, escaped(text)];
  while (result.length > max && kept !== "…") {
    kept = truncate(text, Math.max(1, Math.floor(Math.min(kept.length - 1, (kept.length * max) / result.length))));
    result = escaped(kept);
  }
  return result;
}
