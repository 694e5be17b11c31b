import { oneLine } from "./plain.ts";

/**
 * Escapes untrusted text as literal Markdown on one line for GitHub: no markup, HTML, links, mentions or issue
 * references.
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

/** Formats untrusted text as inline code that also works in table cells. */
export function code(text: string): string {
  const clean = oneLine(text).replace(/\|/gu, "\\|").replaceAll("<!--", "<!\u200b--");
  const longest = Math.max(0, ...(clean.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = clean.startsWith("`") || clean.endsWith("`") || clean === "" ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}
