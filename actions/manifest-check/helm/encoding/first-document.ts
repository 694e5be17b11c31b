/** The first document of a text. */
export interface DocumentRange {
  readonly start: number;
  readonly end: number;
}

const marker = /^(---|\.\.\.)(?=[ \t\r\n]|$)/gm;
const content = /^[ \t]*[^ \t\r\n#%]|^[ \t]+%/m;
const directive = /^%/m;

/** Returns the range of the first document of a YAML stream, without its marker. Undefined if there is none. */
export function firstDocument(text: string, start = 0, end = text.length): DocumentRange | undefined {
  let from = start;
  let isStarted = false;
  for (marker.lastIndex = start; ; ) {
    const match = marker.exec(text);
    const next = match === null || match.index >= end ? end : match.index;
    const part = text.slice(from, next);
    if (isStarted || content.test(part)) return { start: from, end: next };
    if (match === null || match.index >= end) return undefined;
    isStarted = match[1] === "---";
    // Directives belong to the document after them.
    if (!directive.test(part)) from = next + match[0].length;
  }
}
