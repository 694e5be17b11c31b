/** Looking into values that others wrote: nothing is taken for granted, and what has another shape is absent. */

export type Dictionary = Readonly<Record<string, unknown>>;

export function isDictionary(value: unknown): value is Dictionary {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A non-empty string, trimmed. */
export function textIn(value: unknown, key: string): string | undefined {
  const text = isDictionary(value) ? value[key] : undefined;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}

/** The dictionary under a key; empty when there is none. */
export function dictionaryIn(value: unknown, key: string): Dictionary {
  const inner = isDictionary(value) ? value[key] : undefined;
  return isDictionary(inner) ? inner : {};
}

/** The list under a key; empty when there is none. */
export function listIn(value: unknown, key: string): readonly unknown[] {
  const inner = isDictionary(value) ? value[key] : undefined;
  return Array.isArray(inner) ? inner : [];
}

/** The strings among the list under a key. */
export function textsIn(value: unknown, key: string): readonly string[] {
  return listIn(value, key).filter((each): each is string => typeof each === "string");
}

/** The strings of a dictionary under a key, by their own keys. */
export function textEntriesIn(value: unknown, key: string): readonly (readonly [string, string])[] {
  return Object.entries(dictionaryIn(value, key)).flatMap(([name, each]) =>
    typeof each === "string" ? [[name, each] as const] : [],
  );
}
