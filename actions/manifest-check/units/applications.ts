import picomatch from "picomatch";
import { resolvePath } from "../../../shared/files/index.ts";
import type { Field } from "../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../document.ts";
import { getDeployer } from "./deployers.ts";
import type { Destination } from "./unit.ts";

/** An object that deploys directories of the checkout. */
export interface Application {
  readonly name: string;
  /** Directories relative to the checkout. */
  readonly paths: readonly string[];
  /** True if it deploys the files below the directories, too. */
  readonly isRecursive: boolean;
  readonly destination: Destination;
}

/** Maximum number of patterns of directories in one ApplicationSet. */
const maxPatterns = 50;

/**
 * Lists the directories that Applications and ApplicationSets (Argo CD) and Kustomizations (Flux) deploy. Their
 * repository may be another one; then the checkout has no such directory.
 * @param directories all directories of the checkout, for the patterns of ApplicationSets.
 */
export function listApplications(
  documents: readonly ManifestDocument[],
  directories: ReadonlySet<string>,
): Application[] {
  return documents.flatMap(({ root }) => {
    const deployer = getDeployer(root);
    if (deployer === "Application") return argoApplication(root);
    if (deployer === "ApplicationSet") return argoApplicationSet(root, directories);
    return deployer === "Kustomization" ? fluxKustomization(root) : [];
  });
}

function argoApplication(root: Field): Application[] {
  const spec = root.get("spec");
  const sources = [spec.get("source"), ...spec.get("sources").items()];
  const destination = spec.get("destination");
  const cluster = destination.get("name").text ?? destination.get("server").text ?? "";
  return application(root, {
    paths: sources.map((source) => source.get("path").text),
    isRecursive: sources.some((source) => source.get("directory", "recurse").isTrue),
    destination: {
      cluster: inCluster.test(cluster) ? "" : cluster,
      namespace: destination.get("namespace").text,
    },
  });
}

/** Globs that are matched in linear time. Others match nothing. */
const simpleGlob = /^(?:[\w./-]{0,100}\*{1,2}){0,4}[\w./-]{0,100}$/u;

/** Lists what an ApplicationSet makes of the directories that its git generators match, one Application for each. */
function argoApplicationSet(root: Field, directories: ReadonlySet<string>): Application[] {
  const generators = root.get("spec", "generators").items();
  const inner = generators.flatMap((generator) => ["matrix", "merge"].map((kind) => generator.get(kind, "generators")));
  const patterns = [...generators, ...inner.flatMap((list) => list.items())]
    .flatMap((generator) => generator.get("git", "directories").items())
    .slice(0, maxPatterns);
  const { included = [], excluded = [] } = Object.groupBy(patterns, (pattern) =>
    pattern.get("exclude").isTrue ? "excluded" : "included",
  );
  const globs = (list: readonly Field[]): string[] =>
    list.flatMap((pattern) => pattern.get("path").text ?? []).filter((glob) => simpleGlob.test(glob));
  const names = globs(included);
  if (names.length === 0) return [];
  const matches = picomatch(names, { ignore: globs(excluded) });
  const isRecursive = root.get("spec", "template", "spec", "source", "directory", "recurse").isTrue;
  return [...directories]
    .filter((path) => path !== "" && matches(path))
    .map((path) => ({ name: path, paths: [path], isRecursive, destination: { cluster: "", namespace: undefined } }));
}

/** The names of the cluster that Argo CD runs in. */
const inCluster = /^(?:in-cluster|https:\/\/kubernetes\.default\.svc(?:\.cluster\.local)?\/?)$/u;

function fluxKustomization(root: Field): Application[] {
  const spec = root.get("spec");
  return application(root, {
    paths: [spec.get("path").text ?? "."],
    isRecursive: true,
    destination: {
      cluster: spec.get("kubeConfig", "secretRef", "name").text ?? "",
      namespace: spec.get("targetNamespace").text,
    },
  });
}

function application(
  root: Field,
  { paths, ...rest }: Omit<Application, "name" | "paths"> & { readonly paths: readonly (string | undefined)[] },
): Application[] {
  const inside = paths.flatMap((path) =>
    path === undefined ? [] : (resolvePath("", path.replace(/^\/+/u, "")) ?? []),
  );
  const name = root.get("metadata", "name").text ?? "";
  return inside.length === 0 ? [] : [{ name, paths: inside, ...rest }];
}
