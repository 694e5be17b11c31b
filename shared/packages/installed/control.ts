/** Paragraph of fields, by lower-case name. */
export interface Paragraph {
  /** 1-based line of its first field. */
  readonly line: number;
  readonly fields: ReadonlyMap<string, string>;
}

export interface ControlFile {
  readonly paragraphs: readonly Paragraph[];
  /** 1-based lines that are neither a field nor the continuation of one. */
  readonly strayLines: readonly number[];
}

/**
 * Parses `Field: value` paragraphs separated by blank lines (deb822(5)). Continuation lines keep their line breaks and
 * lose the leading blank.
 */
export function parseControl(text: string): ControlFile {
  const paragraphs: Paragraph[] = [];
  const strayLines: number[] = [];
  let fields = new Map<string, string>();
  let start = 1;
  let current: string | undefined;
  const finish = (): void => {
    if (fields.size > 0) paragraphs.push({ line: start, fields });
    fields = new Map();
    current = undefined;
  };
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") {
      finish();
      continue;
    }
    if (line.startsWith("#")) continue;
    if (line.startsWith(" ") || line.startsWith("\t")) {
      if (current === undefined) strayLines.push(index + 1);
      else fields.set(current, `${fields.get(current) ?? ""}\n${line.slice(1).trimEnd()}`);
      continue;
    }
    const colon = line.indexOf(":");
    if (colon <= 0) {
      strayLines.push(index + 1);
      current = undefined;
      continue;
    }
    if (fields.size === 0) start = index + 1;
    current = line.slice(0, colon).toLowerCase();
    fields.set(current, line.slice(colon + 1).trim());
  }
  finish();
  return { paragraphs, strayLines };
}
