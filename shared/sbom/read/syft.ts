import { z } from "zod";
import { collect, type ReadComponent, type ReadSbom } from "./document.ts";

export const syft = z.looseObject({
  schema: z.looseObject({ version: z.string(), url: z.string().optional() }),
  descriptor: z.looseObject({ name: z.literal("syft") }),
  source: z.looseObject({ name: z.string().optional() }).optional(),
  distro: z
    .looseObject({ id: z.string().optional(), versionID: z.string().optional(), prettyName: z.string().optional() })
    .optional(),
  artifacts: z.array(
    z.looseObject({
      name: z.string(),
      version: z.string().optional(),
      id: z.string().optional(),
      purl: z.string().optional(),
      cpes: z.array(z.union([z.string(), z.looseObject({ cpe: z.string() })])).nullish(),
      licenses: z
        .array(
          z.union([z.string(), z.looseObject({ value: z.string().optional(), spdxExpression: z.string().optional() })]),
        )
        .nullish(),
      locations: z.array(z.looseObject({ path: z.string() })).nullish(),
      metadata: z
        .looseObject({
          source: z.string().nullish(),
          sourceVersion: z.string().nullish(),
          originPackage: z.string().nullish(),
          modularityLabel: z.string().nullish(),
          maintainer: z.string().nullish(),
        })
        .nullish(),
    }),
  ),
  artifactRelationships: z.array(z.looseObject({ parent: z.string(), child: z.string(), type: z.string() })).nullish(),
});

type Artifact = z.infer<typeof syft>["artifacts"][number];

/** Reads Syft's own JSON (schema 11 and later). */
export function readSyft(document: z.infer<typeof syft>): ReadSbom {
  const { distro, source, artifacts } = document;
  const os =
    distro?.id === undefined || distro.id === ""
      ? undefined
      : {
          id: distro.id,
          ...(distro.versionID === undefined ? {} : { versionId: distro.versionID }),
          ...(distro.prettyName === undefined ? {} : { prettyName: distro.prettyName }),
        };
  const head = {
    format: `Syft JSON ${document.schema.version}`,
    ...(source?.name === undefined ? {} : { name: source.name }),
  };
  // The parent is what the child needs.
  const dependencies = (document.artifactRelationships ?? []).filter(({ type }) => type === "dependency-of");
  const edges = new Map(
    [...Map.groupBy(dependencies, ({ child }) => child)].map(([child, group]) => [
      child,
      group.map(({ parent }) => parent),
    ]),
  );
  return collect(head, os, artifacts.map(readArtifact), edges);
}

function readArtifact({ id, cpes, name, version, purl, licenses, locations, metadata }: Artifact): ReadComponent {
  if (purl === undefined || purl === "") return { nameless: `${name} ${version ?? ""}`.trim() };
  const source = metadata?.source ?? metadata?.originPackage ?? "";
  const sourceVersion = metadata?.sourceVersion ?? "";
  const modularity = metadata?.modularityLabel ?? "";
  return {
    stated: {
      purl,
      licenses: (licenses ?? []).flatMap((license) =>
        typeof license === "string" ? license : ((license.spdxExpression || license.value) ?? []),
      ),
      hashes: [],
      ...(id === undefined ? {} : { ref: id }),
      cpes: (cpes ?? []).map((cpe) => (typeof cpe === "string" ? cpe : cpe.cpe)),
      locations: (locations ?? []).map(({ path }) => ({ path })),
      ...(source === "" || version === undefined
        ? {}
        : { source: { name: source, version: sourceVersion === "" ? version : sourceVersion } }),
      ...(modularity === "" ? {} : { modularity }),
    },
  };
}
