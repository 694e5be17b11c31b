import type { AffectedPackage } from "../../shared/findings/index.ts";
import type { Package } from "../../shared/packages/index.ts";
import type { FindingLocation } from "../../shared/rules/index.ts";

/** Returns what a finding states of its package. */
export function packageOf(pkg: Package): AffectedPackage {
  return {
    name: pkg.name,
    version: pkg.version ?? "unknown",
    purl: pkg.purl,
    path: pkg.locations[0]?.path ?? "/",
    ...(pkg.source === undefined ? {} : { sourceName: pkg.source.name, sourceVersion: pkg.source.version }),
  };
}

/** Returns where the image contains a package. */
export function locationsOf({ locations }: Package): Pick<FindingLocation, "locations" | "imageLocations"> {
  const imageLocations = locations.flatMap(({ path, layer }) =>
    layer === undefined ? [] : [{ path, diffId: layer.diffId, layerIndex: layer.index }],
  );
  return { locations: [], imageLocations: imageLocations.length === 0 ? undefined : imageLocations };
}
