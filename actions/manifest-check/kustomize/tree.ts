import { getFileName, isRemote, resolvePath } from "../../../shared/files/index.ts";
import type { TextFile } from "../../../shared/yaml/index.ts";
import type { ManifestProblem } from "../rules/rule.ts";

/** Names that kustomize looks for in a directory, in its order. */
export const kustomizationNames = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

/** The files that kustomizations refer to. */
export interface KustomizationTree {
  readonly files: ReadonlyMap<string, TextFile>;
  /** Why files could not be read, by path. */
  readonly problems: ReadonlyMap<string, ManifestProblem>;
}

/** The target of a kustomization's reference. */
export type Reference =
  | { readonly kind: "file"; readonly file: TextFile }
  | { readonly kind: "directory"; readonly file: TextFile }
  | { readonly kind: "remote" | "outside" | "missing" }
  | { readonly kind: "unreadable"; readonly problem: ManifestProblem };

export function isKustomization(file: TextFile): boolean {
  return kustomizationNames.includes(getFileName(file));
}

/** Resolves a reference of a kustomization in a directory. */
export function resolveReference(
  { files, problems }: KustomizationTree,
  directory: string,
  reference: string,
): Reference {
  if (isRemote(reference)) return { kind: "remote" };
  const path = resolvePath(directory, reference);
  if (path === undefined) return { kind: "outside" };
  const file = files.get(path);
  if (file !== undefined) return { kind: "file", file };
  const problem = problems.get(path);
  if (problem !== undefined) return { kind: "unreadable", problem };
  for (const name of kustomizationNames) {
    const inside = files.get(path === "" ? name : `${path}/${name}`);
    if (inside !== undefined) return { kind: "directory", file: inside };
  }
  return { kind: "missing" };
}
