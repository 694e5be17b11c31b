const commentStart = /^[ \t]*(?:\/\/|\/\*|\*|>>>)/;

/** Tells whether a match is in a comment of code, whose values are examples. Comments of settings may be secrets. */
export function isInComment({ input, index }: RegExpExecArray): boolean {
  const start = input.lastIndexOf("\n", index) + 1;
  return index - start < 1000 && commentStart.test(input.slice(start, index));
}
