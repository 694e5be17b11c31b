import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Writes the table of Kubernetes' types that manifest-check judges fields by, from the declarations of the npm packages
 * `kubernetes-models` and `@kubernetes-models/apimachinery` (MIT), which are generated from Kubernetes' OpenAPI description:
 *
 *     npm pack kubernetes-models @kubernetes-models/apimachinery   # and unpack each into a directory
 *     node scripts/kubernetes-schema.ts FOLDER FOLDER
 */
const target = fileURLToPath(new URL("../actions/manifest-check/kubernetes/schema/types.json", import.meta.url));
const leftOut = /(?:List|Review|Binding|Eviction|Scale|Event|Status|TokenRequest|ComponentStatus|PodSecurityPolicy)$/;
/** Roles bind, and bindings of roles are objects of their own. */
const kept = /^(?:Cluster)?RoleBinding$/;

interface Type {
  readonly fields: ReadonlyMap<string, { readonly type: string; readonly required: boolean }>;
}

const types = new Map<string, Type>();
const scalars = new Map<string, string>();

for (const directory of process.argv.slice(2)) {
  for (const file of await readdir(directory, { recursive: true })) {
    if (file.endsWith(".d.ts") && !file.startsWith("_schemas"))
      readDeclarations(await readFile(join(directory, file), "utf8"));
  }
}

function readDeclarations(source: string): void {
  const text = source.replace(/[ \t]*\/\*[\s\S]*?\*\/\n?/g, "");
  const names = new Map([...text.matchAll(/\b(I\w+) as (IIo\w+)/g)].map(([, own = "", full = ""]) => [own, full]));
  for (const [, own = "", type = ""] of text.matchAll(/export (?:declare )?type (I\w+) = ([^;]+);/g)) {
    const full = names.get(own);
    if (full !== undefined) scalars.set(full, type.trim());
  }
  for (const [, own = "", body = ""] of text.matchAll(/export interface (I\w+)[^{]*\{\n([\s\S]*?)\n\}/g)) {
    const full = names.get(own);
    if (full === undefined) continue;
    const fields = [...body.matchAll(/^ {4}"([^"]+)"(\??): ([\s\S]*?);\n?(?=^ {4}"|(?![\s\S]))/gm)];
    types.set(full, {
      fields: new Map(fields.map(([, name = "", optional, type = ""]) => [name, { type, required: optional === "" }])),
    });
  }
}

/** `s` text, `n` number, `b` yes or no, `q` number or text, `*` anything, `[T]`, `{T}`, `a|b` one of these words, or a type's name. */
function encode(type: string): string {
  const text = type.replace(/\s+/g, " ").trim();
  const list = /^Array<(.*)>$/.exec(text)?.[1];
  if (list !== undefined) return `[${encode(list)}]`;
  const map = /^\{ \[key: string\]: (.*?);? \}$/.exec(text)?.[1];
  if (map !== undefined) return `{${encode(map)}}`;
  if (text === "string") return "s";
  if (text === "number") return "n";
  if (text === "boolean") return "b";
  if (/^"[^"]*"(?: \| "[^"]*")*$/.test(text)) {
    const words = text.split(" | ").map((word) => word.slice(1, -1));
    return words.length > 1 && words.length < 20 && words.every((word) => /^[\w.-]+$/.test(word))
      ? words.join("|")
      : "s";
  }
  if (/^(?:string|number)(?: \| (?:string|number|null))+$/.test(text)) return "q";
  const alias = scalars.get(text);
  if (alias !== undefined) return encode(alias);
  return types.has(text) ? text : "*";
}

function shortName(name: string): string {
  return name.replace(
    /^IIoK8s(?:Api(?=[A-Z])|ApimachineryPkg(?:Apis)?|KubeAggregatorPkgApis|ApiextensionsApiserverPkgApis)/,
    "",
  );
}

/** Types that the declarations write in a form of their own. */
const overrides: Readonly<Record<string, string>> = {
  "AppsV1StatefulSetSpec.volumeClaimTemplates": "[IIoK8sApiCoreV1PersistentVolumeClaim]",
};

const kinds: Record<string, string> = {};
const table: Record<string, string> = {};

function add(name: string): void {
  const short = shortName(name);
  const type = types.get(name);
  if (type === undefined || short in table) return;
  table[short] = "";
  const parts = [...type.fields].map(([field, { type: of, required }]) => {
    const code = field === "status" ? "*" : (overrides[`${short}.${field}`] ?? encode(of));
    const named = /IIo\w+/.exec(code)?.[0];
    if (named !== undefined) add(named);
    return `${field}${required ? "!" : ""}:${named === undefined ? code : code.replace(named, shortName(named))}`;
  });
  table[short] = parts.join(",");
}

for (const [name, { fields }] of types) {
  const version = /^"([^"]+)"$/.exec(fields.get("apiVersion")?.type ?? "")?.[1];
  const kind = /^"([^"]+)"$/.exec(fields.get("kind")?.type ?? "")?.[1];
  if (version === undefined || kind === undefined || (leftOut.test(kind) && !kept.test(kind))) continue;
  kinds[`${version} ${kind}`] = shortName(name);
  add(name);
}

const sorted = (record: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(target, `${JSON.stringify({ kinds: sorted(kinds), types: sorted(table) }, undefined, 1)}\n`);
