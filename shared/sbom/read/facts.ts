import type { Package, PackageHash, PackageLocation } from "../../packages/index.ts";

const algorithms: readonly PackageHash["algorithm"][] = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];

/**
 * Parses a digest with any format's spelling of the algorithm (`SHA-256`, `SHA256`, `sha256`); empty for unknown
 * algorithms.
 */
export function hashOf(algorithm: string, value: string): PackageHash[] {
  const plain = algorithm.toUpperCase().replace(/[-_]/g, "");
  const algorithmName = algorithms.find((name) => name.replace("-", "") === plain);
  return algorithmName === undefined || !/^[0-9a-f]+$/i.test(value)
    ? []
    : [{ algorithm: algorithmName, value: value.toLowerCase() }];
}

/** Facts that Seaworthy and other tools write without a dedicated field: names with one or more values. */
export class Facts {
  readonly #values = new Map<string, string[]>();

  constructor(pairs: Iterable<readonly [name: string, value: string]>) {
    for (const [name, value] of pairs) {
      const existing = this.#values.get(name);
      if (existing === undefined) this.#values.set(name, [value]);
      else existing.push(value);
    }
  }

  /** Returns the first value of a name. */
  get(name: string): string | undefined {
    return this.#values.get(name)?.[0];
  }

  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** Returns the facts of our own documents, which all formats store alike. */
  own(): Pick<Package, "ownedBy" | "modularity" | "source" | "development" | "role" | "guessed" | "thirdParty"> {
    const ownedBy = this.get("seaworthy:package:ownedBy");
    const modularity = this.get("seaworthy:package:modularity");
    const source = this.get("seaworthy:source:name");
    const role = this.get("seaworthy:package:role");
    const guessed = this.get("seaworthy:package:guessed");
    return {
      ...(ownedBy === undefined ? {} : { ownedBy }),
      ...(modularity === undefined ? {} : { modularity }),
      ...(source === undefined
        ? {}
        : { source: { name: source, version: this.get("seaworthy:source:version") ?? "" } }),
      ...(this.get("seaworthy:package:thirdParty") === "true" ? { thirdParty: true } : {}),
      ...(this.get("seaworthy:package:development") === "true" ? { development: true } : {}),
      ...(role === "program" || role === "application" ? { role } : {}),
      ...(guessed === "group" || guessed === "name" ? { guessed } : {}),
    };
  }

  /** Returns the locations of our own documents. The layer is known if there is one location. */
  locations(): PackageLocation[] {
    return this.placed(this.all("seaworthy:path"));
  }

  /** Creates locations from paths, with the layer if there is only one. */
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

/** Splits `name=value`, our form of facts in SPDX annotations. */
export function splitFact(text: string): [string, string] {
  const offset = text.indexOf("=");
  return offset < 0 ? [text, ""] : [text.slice(0, offset), text.slice(offset + 1)];
}

/**
 * Splits an expression joined by AND into licenses and replaces references by the document's names. Keeps an expression
 * whole if it is a choice at the top level.
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
