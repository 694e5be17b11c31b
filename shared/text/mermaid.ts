import { oneLine, truncate } from "./plain.ts";

/** Formats lines of Mermaid as a code block of GitHub Markdown. */
export function mermaid(lines: readonly string[]): string {
  return `\`\`\`mermaid\n${lines.join("\n")}\n\`\`\`\n`;
}

/**
 * Quotes untrusted text as a label of Mermaid. Mermaid ends a label at the next quote, and reads `#…;` as an entity,
 * `<…>` as HTML and text in backticks as Markdown.
 * @param max length in UTF-16 units.
 */
export function mermaidLabel(text: string, max = 60): string {
  const plain = oneLine(text)
    .replace(/["`<>#;\\]/gu, " ")
    .trim();
  return `"${truncate(plain, max)}"`;
}
