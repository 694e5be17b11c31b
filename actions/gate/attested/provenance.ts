import { z } from "zod";
import { provenanceType } from "../../../shared/sigstore/formats/predicate-types.ts";

/** Predicate type of SLSA provenance before its first version, which BuildKit still writes. */
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
  /** URLs of repositories, without `git+`, user, revision and `.git`. */
  readonly sources: readonly string[];
}

/** Checks whether a predicate type is SLSA provenance. */
export function isProvenance(predicateType: string): boolean {
  return predicateType === provenanceType || predicateType === v02;
}

/**
 * Reads SLSA provenance v1 (slsa.dev/spec/v1.1/provenance) and v0.2: the builder, and where the source is. Several
 * places may name it, and all that do count. Undefined for another shape.
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
    sources: repositories(workflow?.repository, configSource?.uri, sourceOf(resolvedDependencies)),
  };
}

/** The first dependency, where it is a git repository: builders put the source there, and images behind it. */
function sourceOf([first]: readonly { readonly uri: string }[]): string | undefined {
  return first?.uri.startsWith("git+") ? first.uri : undefined;
}

function repositories(...uris: readonly (string | undefined)[]): readonly string[] {
  const sourceRepositories = uris.flatMap((uri) => (uri === undefined || uri === "" ? [] : [repositoryOf(uri)]));
  return [...new Set(sourceRepositories)];
}

/** A repository's URL in one spelling; dot segments are resolved, as a fetch would. The text itself where it is none. */
function repositoryOf(uri: string): string {
  const text = uri.replace(/^git\+/u, "");
  // Hosts differ in what an escaped slash is.
  if (!URL.canParse(text) || /%(?:2f|5c)/iu.test(text)) return `no URL of a repository: ${text}`;
  const { protocol, host, pathname } = new URL(text);
  const path = pathname
    .replace(/@.*$/u, "")
    .replace(/\.git$/u, "")
    .replace(/\/+$/u, "");
  return `${protocol}//${host}${path}`;
}
