import { parseAllDocuments } from "yaml";

const options = { uniqueKeys: false, merge: true, logLevel: "silent" } as const;

/**
 * Checks whether each annotation of the head with that key is also in the base, on the same object (API group, kind,
 * namespace, name) at the same path, with the same value, as often. False for objects without a name, and where a text
 * cannot be read as YAML. Pure.
 */
export function areAnnotationsOfBase(head: string, base: string, key: string): boolean {
  const [after, all] = [annotationsIn(head, key), annotationsIn(base, key)];
  if (after === undefined || all === undefined || after.length === 0) return false;
  const before = all.filter((annotation) => !annotation.startsWith(unnamed));
  return after.every((annotation) => {
    const index = before.indexOf(annotation);
    if (index >= 0) before.splice(index, 1);
    return index >= 0;
  });
}

/** Beginning of the text of an annotation on an object without a name, which may be any object. */
const unnamed = "unnamed ";

/** Each annotation as a text of object, path and value; aliases and merge keys are followed. */
function annotationsIn(source: string, key: string): string[] | undefined {
  const annotations: string[] = [];
  const walk = (value: unknown, owner: string, path: readonly string[]): void => {
    if (typeof value !== "object" || value === null) return;
    const identity = identityOf(value);
    const [object, above] = identity === undefined ? [owner, path] : [identity, []];
    for (const [name, inner] of Object.entries(value)) {
      if (name === key) annotations.push(`${object} ${JSON.stringify([above, inner])}`);
      else walk(inner, object, [...above, name]);
    }
  };
  try {
    const documents = parseAllDocuments(source, options);
    for (const document of "empty" in documents ? [] : documents) {
      if (document.errors.length > 0) return undefined;
      walk(document.toJS({ maxAliasCount: 100 }), "", []);
    }
  } catch {
    return undefined;
  }
  return annotations;
}

/** Returns the identity of an object in a cluster, or undefined if the value is not an object. */
function identityOf(value: object): string | undefined {
  const { apiVersion = "", kind, metadata } = value as Readonly<Record<string, unknown>>;
  if (typeof kind !== "string" || typeof metadata !== "object" || metadata === null) return undefined;
  const { namespace, name, generateName } = metadata as Readonly<Record<string, unknown>>;
  if (name == null && generateName == null) return unnamed.trim();
  const [group] = /^.*(?=\/)/u.exec(String(apiVersion)) ?? [""];
  return JSON.stringify([group, kind, namespace, name ?? generateName]);
}
