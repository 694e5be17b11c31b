import type { Package, PackageHash, PackageLocation } from "../../packages/index.ts";

const algorithms: readonly PackageHash["algorithm"][] = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];

/** A digest in any format's spelling of the algorithm (`SHA-256`, `SHA256`, `sha256`); none for those we do not know. */
export function hashOf(algorithm: string, value: string): PackageHash[] {
  const plain = algorithm.toUpperCase().replace(/[-_]/g, "");
  const algorithmName = algorithms.find((name) => name.replace("-", "") === plain);
  return algorithmName === undefined || !/^[0-9a-f]+$/i.test(value)
    ? []
    : [{ algorithm: algorithmName, value: value.toLowerCase() }];
}

/** What we and other tools write where a format has no field: names with one or more values. */
export class Facts {
  readonly #values = new Map<string, string[]>();

  constructor(pairs: Iterable<readonly [name: string, value: string]>) {
    for (const [name, value] of pairs) {
      const existing = this.#values.get(name);
      if (existing === undefined) this.#values.set(name, [value]);
      else existing.push(value);
    }
  }

  /** The first value. */
  get(name: string): string | undefined {
    return this.#values.get(name)?.[0];
  }

  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** Facts of our own documents that every format keeps the same way. */
  own(): Pick<Package, "ownedBy" | "modularity" | "source" | "development"> {
    const ownedBy = this.get("seaworthy:package:ownedBy");
    const modularity = this.get("seaworthy:package:modularity");
    const source = this.get("seaworthy:source:name");
    return {
      ...(ownedBy === undefined ? {} : { ownedBy }),
      ...(modularity === undefined ? {} : { modularity }),
      ...(source === undefined
        ? {}
        : { source: { name: source, version: this.get("seaworthy:source:version") ?? "" } }),
      ...(this.get("seaworthy:package:development") === "true" ? { development: true } : {}),
    };
  }

  /** Places of our own documents; the layer is known where there is one place. */
  locations(): PackageLocation[] {
    return this.placed(this.all("seaworthy:path"));
  }

  /** Paths with the layer that brought the only one of them. */
  placed(paths: readonly string[]): PackageLocation[] {
    const diffId = this.get("seaworthy:layer:diffId") ?? this.get("aquasecurity:trivy:LayerDiffID");
    const index = Number(this.get("seaworthy:layer:index") ?? Number.NaN);
    const layer = diffId !== undefined && Number.isInteger(index) ? { diffId, index } : undefined;
    return paths.map((path) => ({
      path: path.startsWith("/") ? path : `/${path}`,
      ...(layer === undefined || paths.length > 1 ? {} : { layer }),
    }));
  }
}

/** `name=value`, as we write facts into SPDX annotations. */
export function splitFact(text: string): [string, string] {
  const offset = text.indexOf("=");
  return offset < 0 ? [text, ""] : [text.slice(0, offset), text.slice(offset + 1)];
}

/**
 * The licenses that an expression joins by AND, references replaced by the names that the document gives them. An
 * expression with a choice at its top stays whole.
 */
export function splitLicenses(expression: string, names: ReadonlyMap<string, string>): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part: string[] = [];
  for (const word of expression.trim().split(/\s+/)) {
    if (depth === 0 && word === "OR") return [expression];
    if (depth === 0 && word === "AND") {
      parts.push(part.join(" "));
      part = [];
      continue;
    }
    for (const character of word) depth += character === "(" ? 1 : character === ")" ? -1 : 0;
    part.push(word);
  }
  return [...parts, part.join(" ")]
    .filter((text) => text !== "")
    .map((licenseName) => names.get(licenseName) ?? licenseName);
}
