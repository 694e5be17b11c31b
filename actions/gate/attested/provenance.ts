import { z } from "zod";

/** Predicate types of SLSA provenance that are read. */
const v1 = "https://slsa.dev/provenance/v1";
const v02 = "https://slsa.dev/provenance/v0.2";

const uri = z.object({ uri: z.string() });

const provenanceV1 = z.object({
  runDetails: z.object({ builder: z.object({ id: z.string().min(1) }) }),
  buildDefinition: z.object({
    externalParameters: z
      .object({
        workflow: z.object({ repository: z.string() }).optional().catch(undefined),
        configSource: uri.optional().catch(undefined),
      })
      .catch({}),
    resolvedDependencies: z.array(uri.catch({ uri: "" })).catch([]),
  }),
});
const provenanceV02 = z.object({
  builder: z.object({ id: z.string().min(1) }),
  invocation: z.object({ configSource: uri }).optional().catch(undefined),
});

/** Who built of what, as a predicate says. */
export interface Provenance {
  readonly builder: string;
  /** URLs of repositories, without `git+`, revision and `.git`. */
  readonly sources: readonly string[];
}

/** Whether a predicate type is one of provenance. */
export function isProvenance(predicateType: string): boolean {
  return predicateType === v1 || predicateType === v02;
}

/**
 * Reads SLSA provenance v1 (slsa.dev/spec/v1.1/provenance) and v0.2: the builder, and where the source is. Of the
 * dependencies the first counts, which GitHub's and BuildKit's builders make the source. Undefined for another shape.
 */
export function readProvenance(predicateType: string, predicate: unknown): Provenance | undefined {
  if (predicateType === v02) {
    const { data } = provenanceV02.safeParse(predicate);
    return data && { builder: data.builder.id, sources: repositories(data.invocation?.configSource.uri) };
  }
  const { data } = provenanceV1.safeParse(predicate);
  if (data === undefined) return undefined;
  const { externalParameters, resolvedDependencies } = data.buildDefinition;
  const { workflow, configSource } = externalParameters;
  return {
    builder: data.runDetails.builder.id,
    sources: repositories(workflow?.repository, configSource?.uri, resolvedDependencies[0]?.uri),
  };
}

function repositories(...uris: readonly (string | undefined)[]): readonly string[] {
  const bare = uris.map((text) =>
    (text ?? "")
      .replace(/^git\+/u, "")
      .replace(/[@#][^/]*(?:\/.*)?$/u, "")
      .replace(/\.git$/u, ""),
  );
  return [...new Set(bare.filter((text) => text !== ""))];
}
