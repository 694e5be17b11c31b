import { interpolate } from "./interpolate.ts";

const assignment = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/;
const maxVariables = 5000;

/**
 * Parses the variables of an `.env` file as Compose does (docker/compose, "Set environment variables", `.env` file
 * syntax): comments, `export`, literal single quotes and interpolated double quotes over several lines. Skips lines
 * that are not assignments. Never throws.
 */
export function readDotenv(text: string, outer: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  const lookup = (name: string): string | undefined => outer.get(name) ?? variables.get(name);
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length && variables.size < maxVariables; index += 1) {
    const line = lines[index] ?? "";
    const match = assignment.exec(line);
    if (match === null) continue;
    let remainder = line.slice(match[0].length);
    const quote = /^["']/.exec(remainder)?.[0];
    while (quote !== undefined && closing(remainder, quote) === -1 && index + 1 < lines.length) {
      index += 1;
      remainder += `\n${lines[index] ?? ""}`;
    }
    const value = unquoted(remainder, quote);
    variables.set(match[1] ?? "", quote === "'" ? value : interpolate(value, lookup).text);
  }
  return variables;
}

function unquoted(text: string, quote: string | undefined): string {
  if (quote === undefined) return text.replace(/(?:^|[ \t])#.*$/, "").trim();
  const end = closing(text, quote);
  const inner = text.slice(1, end === -1 ? undefined : end);
  return quote === "'" ? inner : inner.replace(/\\(["\\nrt])/g, (_, character: string) => escapes[character] ?? "");
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

function closing(text: string, quote: string): number {
  for (let position = 1; position < text.length; position += 1) {
    if (text[position] === "\\" && quote === '"') position += 1;
    else if (text[position] === quote) return position;
  }
  return -1;
}
