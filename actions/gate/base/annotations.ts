import { parseAllDocuments } from "yaml";

const options = { uniqueKeys: false, merge: true, logLevel: "silent" } as const;

/**
 * Whether each annotation of the head with that key is the base's: it stands on the same object (kind, namespace, name)
 * at the same path, with the same value, as often. False where a text cannot be read as YAML. Pure.
 */
export function areAnnotationsOfBase(head: string, base: string, key: string): boolean {
  const [after, before] = [annotationsIn(head, key), annotationsIn(base, key)];
  if (after === undefined || before === undefined || after.length === 0) return false;
  return after.every((one) => {
    const at = before.indexOf(one);
    if (at >= 0) before.splice(at, 1);
    return at >= 0;
  });
}

/** Each annotation as a text of object, path and value; aliases and merge keys are followed. */
function annotationsIn(source: string, key: string): string[] | undefined {
  const found: string[] = [];
  const walk = (value: unknown, owner: readonly unknown[], path: readonly string[]): void => {
    if (typeof value !== "object" || value === null) return;
    const identity = identityOf(value);
    const [of, above] = identity === undefined ? [owner, path] : [identity, []];
    for (const [name, inner] of Object.entries(value)) {
      if (name === key) found.push(JSON.stringify([of, above, inner]));
      else walk(inner, of, [...above, name]);
    }
  };
  try {
    const documents = parseAllDocuments(source, options);
    for (const document of "empty" in documents ? [] : documents) {
      if (document.errors.length > 0) return undefined;
      walk(document.toJS({ maxAliasCount: 100 }), [], []);
    }
  } catch {
    return undefined;
  }
  return found;
}

/** What an object is known by in a cluster; undefined for all that is none. */
function identityOf(value: object): readonly unknown[] | undefined {
  const { kind, metadata } = value as { readonly kind?: unknown; readonly metadata?: unknown };
  if (typeof kind !== "string" || typeof metadata !== "object" || metadata === null) return undefined;
  const { namespace, name, generateName } = metadata as Readonly<Record<string, unknown>>;
  return [kind, namespace, name ?? generateName];
}
