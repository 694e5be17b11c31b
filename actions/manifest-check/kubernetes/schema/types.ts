import table from "./types.json" with { type: "json" };

/** The shape of a field's value. */
export type Shape =
  | { readonly kind: "text" | "number" | "boolean" | "quantity" | "any" }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "list" | "map"; readonly element: Shape }
  | { readonly kind: "object"; readonly type: string };

/** The fields of a type of Kubernetes' API. */
export interface ObjectType {
  readonly name: string;
  readonly fields: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
}

const kinds: ReadonlyMap<string, string> = new Map(Object.entries(table.kinds));
const encoded: ReadonlyMap<string, string> = new Map(Object.entries(table.types));
const decoded = new Map<string, ObjectType>();

/**
 * Returns the name of the type of a kind, for example `apps/v1 Deployment`. Returns undefined for kinds that are not
 * Kubernetes' own.
 */
export function getKindType(apiVersion: string, kind: string): string | undefined {
  return kinds.get(`${apiVersion} ${kind}`);
}

const stableVersions: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      [...kinds.keys()].map((key) => key.split(" ")).filter(([version = ""]) => /(?:^|\/)v\d+$/.test(version)),
      ([, kind = ""]) => kind,
    ),
  ].map(([kind, keys]) => [kind, keys.map(([version = ""]) => version).toSorted()]),
);
const groups: ReadonlySet<string> = new Set([...kinds.keys()].map(groupOf));

/** Returns the stable API versions that define a kind, oldest first. */
export function getStableVersions(kind: string): readonly string[] {
  return stableVersions.get(kind) ?? [];
}

/** Checks whether Kubernetes itself defines the kinds of an API version's group. */
export function isOwnGroup(apiVersion: string): boolean {
  return groups.has(groupOf(apiVersion));
}

function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf("/");
  return slash === -1 ? "" : apiVersion.slice(0, slash);
}

/** Returns the fields of a type, in the newest version that the table contains. */
export function getObjectType(name: string): ObjectType | undefined {
  const cached = decoded.get(name);
  const text = encoded.get(name);
  if (cached !== undefined || text === undefined) return cached;
  const parts = text === "" ? [] : text.split(",").map((part) => /^(.+?)(!?):(.*)$/.exec(part) ?? []);
  const type: ObjectType = {
    name,
    fields: new Map(parts.map(([, field = "", , code = "*"]) => [field, shapeOf(code)])),
    required: parts.flatMap(([, field = "", mark]) => (mark === "!" ? [field] : [])),
  };
  decoded.set(name, type);
  return type;
}

const simple: Readonly<Record<string, Shape>> = {
  s: { kind: "text" },
  n: { kind: "number" },
  b: { kind: "boolean" },
  q: { kind: "quantity" },
  "*": { kind: "any" },
};

function shapeOf(code: string): Shape {
  const simpleShape = simple[code];
  if (simpleShape !== undefined) return simpleShape;
  if (code.startsWith("[")) return { kind: "list", element: shapeOf(code.slice(1, -1)) };
  if (code.startsWith("{")) return { kind: "map", element: shapeOf(code.slice(1, -1)) };
  if (code.includes("|")) return { kind: "words", words: code.split("|") };
  return { kind: "object", type: code };
}
