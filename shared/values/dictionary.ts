/** An object of unknown shape in an untrusted document. */
export type Dictionary = Readonly<Record<string, unknown>>;

/** Tells whether a value is an object and not a list. */
export function isDictionary(value: unknown): value is Dictionary {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the text under a key, trimmed; undefined when there is none or it is empty. */
export function textIn(value: unknown, key: string): string | undefined {
  const text = isDictionary(value) ? value[key] : undefined;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}

/** Returns the dictionary under a key; an empty one when there is none. */
export function dictionaryIn(value: unknown, key: string): Dictionary {
  const inner = isDictionary(value) ? value[key] : undefined;
  return isDictionary(inner) ? inner : {};
}

/** Returns the list under a key; an empty one when there is none. */
export function listIn(value: unknown, key: string): readonly unknown[] {
  const inner = isDictionary(value) ? value[key] : undefined;
  return Array.isArray(inner) ? inner : [];
}

/** Returns the strings in the list under a key. */
export function textsIn(value: unknown, key: string): readonly string[] {
  return listIn(value, key).filter((item): item is string => typeof item === "string");
}

/** Returns the strings of the dictionary under a key, by their own keys. */
export function textEntriesIn(value: unknown, key: string): readonly (readonly [string, string])[] {
  return Object.entries(dictionaryIn(value, key)).flatMap(([name, text]) =>
    typeof text === "string" ? [[name, text] as const] : [],
  );
}
