const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** Tokens that may come next. */
type State = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end" | "nothing";

/**
 * Finds the offset, in UTF-16 units, at which a text stops being JSON (RFC 8259), because the engine's own messages do
 * not always state it. Returns the length of a text that is truncated or valid.
 */
export function jsonErrorOffset(text: string): number {
  const open: ("{" | "[")[] = [];
  let state: State = "value";
  const afterValue = (): State => (open.length === 0 ? "nothing" : ", or end");
  token.lastIndex = 0;
  for (;;) {
    const start = token.lastIndex;
    const offset = start + (/^[ \t\r\n]*/.exec(text.slice(start, start + 1000))?.[0].length ?? 0);
    const match = token.exec(text);
    if (match === null) return offset;
    const [, mark, string] = match;
    const isValue: boolean = state === "value" || state === "value or ]";
    if (isValue && mark === undefined) state = afterValue();
    else if (isValue && (mark === "{" || mark === "[")) {
      open.push(mark);
      state = mark === "{" ? "key or }" : "value or ]";
    } else if ((state === "key" || state === "key or }") && string !== undefined) state = ":";
    else if (state === ":" && mark === ":") state = "value";
    else if (state === ", or end" && mark === ",") state = open.at(-1) === "{" ? "key" : "value";
    else if (closes(mark, open.at(-1), state)) {
      open.pop();
      state = afterValue();
    } else return offset;
  }
}

function closes(mark: string | undefined, innermost: "{" | "[" | undefined, state: State): boolean {
  if (innermost === "{") return mark === "}" && (state === ", or end" || state === "key or }");
  return innermost === "[" && mark === "]" && (state === ", or end" || state === "value or ]");
}
