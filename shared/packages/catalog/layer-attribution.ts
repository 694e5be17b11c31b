import type { FoundFile, LayerRef } from "../../layers/index.ts";
import type { FileEvidence, PackageDraft } from "../cataloger.ts";

/**
 * Finds the layer that added a package. Every layer that installs something rewrites the whole database, so the layer
 * of the visible file is not enough. The result is the lowest layer from which on each version of the file lists the
 * package in this version.
 */
export class LayerAttribution {
  /** Contents of each layer's file by path, lowest layer first. */
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

  /**
   * Returns the layer that added a package.
   * @param file the visible file that lists the package.
   */
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
