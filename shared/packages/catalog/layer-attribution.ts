import type { FoundFile, LayerRef } from "../../layers/index.ts";
import type { FileEvidence, PackageDraft } from "../cataloger.ts";

/**
 * Tells which layer brought a package. A database is written anew by every layer that installs something, so the
 * layer of the file that a container sees says little: what counts is the lowest layer from which on each version of
 * the file has the package in this version.
 */
export class LayerAttribution {
  /** Per path: what each layer's file held, the lowest layer first. */
  readonly #versions = new Map<string, { readonly layer: LayerRef; readonly keys: ReadonlySet<string> }[]>();

  constructor(files: readonly FoundFile<FileEvidence>[]) {
    for (const [path, group] of Map.groupBy(files, ({ header }) => header.path)) {
      if (group.length < 2) continue;
      const versions = group.flatMap(({ layer, value }) =>
        layer === undefined ? [] : [{ layer, keys: new Set((value.packages ?? []).map(keyOf)) }],
      );
      this.#versions.set(
        path,
        versions.sort((a, b) => a.layer.index - b.layer.index),
      );
    }
  }

  /** @param file the visible file that has the package. */
  layerOf(draft: PackageDraft, file: FoundFile<FileEvidence>): LayerRef | undefined {
    const key = keyOf(draft);
    let layer = file.layer;
    if (layer === undefined) return undefined;
    for (const version of this.#versions.get(file.header.path)?.toReversed() ?? []) {
      if (version.layer.index > layer.index) continue;
      if (!version.keys.has(key)) break;
      layer = version.layer;
    }
    return layer;
  }
}

function keyOf({ name, version, arch }: PackageDraft): string {
  return `${name}\0${version ?? ""}\0${arch ?? ""}`;
}
