/**
 * Breaks text into lines of at most `width` characters at its blanks. A longer word, such as a path or URL, has a line of
 * its own. Lines after the first start with `indent`.
 */
export function wrapText(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const candidate = line === "" ? word : `${line} ${word}`;
    const room = lines.length === 0 ? width : width - indent.length;
    if (candidate.length <= room || line === "") line = candidate;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join(`\n${indent}`);
}
