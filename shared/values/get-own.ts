/** Returns the value of a key that an object has itself. Texts from outside may be names of what all objects inherit. */
export function getOwn<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
