/** Limits on the cost of an untrusted pattern. */
const maxLengths = { pattern: 200, reference: 500 };
const maxCounts = { repeats: 2, choices: 3 };

/** The common subset of Go's and JavaScript's patterns: no options, no named classes, and no repeated groups. */
const token =
  /\\[dwDW]|\\[^A-Za-z0-9]|\[\^?[\w./:@ -]+\]|[\w/:@. -]|\((?!\?)|\)(?![*+?{])|[|^$*+?]|\{\d{1,3}(?:,\d{0,3})?\}/uy;

/**
 * Compiles the `name` of an entry of `images`, which is a regular expression in kustomize (`IsImageMatched` in
 * kustomize's `api/internal/image`), to a function that matches references. Returns undefined for an invalid pattern,
 * one that differs between the languages, or one that could take long.
 */
export function compileImagePattern(name: string): ((reference: string) => boolean) | undefined {
  const tokens = tokensOf(name);
  if (tokens === undefined) return undefined;
  const repeats = tokens.filter((part) => /^[*+{]/u.test(part)).length;
  const choices = tokens.filter((part) => part === "?" || part === "|").length;
  if (repeats > maxCounts.repeats || choices > maxCounts.choices) return undefined;
  try {
    const pattern = new RegExp(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`);
    return (reference) => reference.length <= maxLengths.reference && pattern.test(reference);
  } catch {
    return undefined;
  }
}

function tokensOf(name: string): string[] | undefined {
  if (name === "" || name.length > maxLengths.pattern) return undefined;
  const tokens: string[] = [];
  for (let position = 0; position < name.length; position = token.lastIndex) {
    token.lastIndex = position;
    const match = token.exec(name)?.[0];
    if (match === undefined) return undefined;
    tokens.push(match);
  }
  return tokens;
}
