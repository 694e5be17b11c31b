/** Removes undefined from the values of an object; keys that may be undefined become optional. */
export type Defined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Returns an object without its undefined values, as exact optional properties require it. */
export function defined<T extends object>(values: T): Defined<T> {
  const kept: Partial<Record<string, unknown>> = {};
  for (const [key, value] of Object.entries(values)) if (value !== undefined) kept[key] = value;
  return kept as Defined<T>;
}
