import { oneLine, truncate } from "./plain.ts";

const maxLabel = 60;

/** Formats lines of Mermaid as a code block of GitHub Markdown. */
export function mermaid(lines: readonly string[]): string {
  return `\`\`\`mermaid\n${lines.join("\n")}\n\`\`\`\n`;
}

/**
 * Quotes untrusted text as a label of Mermaid. Mermaid ends a label at the next quote, and reads `#…;` as an entity,
 * `<…>` as HTML and text in backticks as Markdown.
 */
export function mermaidLabel(text: string): string {
  const plain = oneLine(text)
    .replace(/["`<>#;\\]/gu, " ")
    .trim();
  return `"${truncate(plain, maxLabel)}"`;
}
