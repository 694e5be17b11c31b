import { parseAllDocuments } from "yaml";

const options = { uniqueKeys: false, merge: true, logLevel: "silent" } as const;

/**
 * Checks whether each annotation of the head with that key is also in the base, on the same object (kind, namespace, name)
 * at the same path, with the same value, as often. False where a text cannot be read as YAML. Pure.
 */
export function areAnnotationsOfBase(head: string, base: string, key: string): boolean {
  const [after, before] = [annotationsIn(head, key), annotationsIn(base, key)];
  if (after === undefined || before === undefined || after.length === 0) return false;
  return after.every((annotation) => {
    const index = before.indexOf(annotation);
    if (index >= 0) before.splice(index, 1);
    return index >= 0;
  });
}

/** Each annotation as a text of object, path and value; aliases and merge keys are followed. */
function annotationsIn(source: string, key: string): string[] | undefined {
  const annotations: string[] = [];
  const walk = (value: unknown, owner: readonly unknown[], path: readonly string[]): void => {
    if (typeof value !== "object" || value === null) return;
    const identity = identityOf(value);
    const [object, above] = identity === undefined ? [owner, path] : [identity, []];
    for (const [name, inner] of Object.entries(value)) {
      if (name === key) annotations.push(JSON.stringify([object, above, inner]));
      else walk(inner, object, [...above, name]);
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
  return annotations;
}

/** Returns the identity of an object in a cluster, or undefined if the value is not an object. */
function identityOf(value: object): readonly unknown[] | undefined {
  const { kind, metadata } = value as { readonly kind?: unknown; readonly metadata?: unknown };
  if (typeof kind !== "string" || typeof metadata !== "object" || metadata === null) return undefined;
  const { namespace, name, generateName } = metadata as Readonly<Record<string, unknown>>;
  return [kind, namespace, name ?? generateName];
}
