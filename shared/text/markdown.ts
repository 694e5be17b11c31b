import { oneLine } from "./plain.ts";

/**
 * Text from strangers as literal Markdown on one line, for GitHub's renderer: markup, HTML, links,
 * mentions and issue references lose their meaning.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/[\\`*_[\]#|~$]/gu, "\\$&")
    .replace(/@(?!(?<=\w@)sha256:)/gu, "@\u200b")
    .replace(/:\/\//gu, ":\u200b//")
    .replace(/\bwww\./giu, "www\u200b.");
}

/** Text from strangers as inline code that works in a table cell; backticks cannot end it, nor can it begin a comment. */
export function code(text: string): string {
  const clean = oneLine(text).replace(/\|/gu, "\\|").replaceAll("<!--", "<!\u200b--");
  const longest = Math.max(0, ...(clean.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = clean.startsWith("`") || clean.endsWith("`") || clean === "" ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}
