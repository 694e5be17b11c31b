import type { ManifestDocument } from "../document.ts";

/** Where an Argo CD Application or a Flux Kustomization deploys to. */
export interface Destination {
  /** Name or address of the cluster. Empty for the cluster that the object itself is in. */
  readonly cluster: string;
  /** Namespace of objects that name none. */
  readonly namespace: string | undefined;
}

/** Objects that are deployed together. Rules join objects of one unit. */
export interface Unit {
  /** Name for messages: a directory, a kustomization, a project or `files`' patterns. */
  readonly name: string;
  readonly documents: readonly ManifestDocument[];
  /** Undefined for units that no Application deploys. */
  readonly destination: Destination | undefined;
  /** The outermost directory of tests, examples or documentation that the unit is in. Empty for what is deployed. */
  readonly zone: string;
  /** True if other units may contain documents of the same files, such as overlays of one base. */
  readonly isRendered: boolean;
}

/** Files that are deployed together because a kustomization or a Compose project builds them. */
export interface RenderedUnit {
  /** The file that builds them. */
  readonly path: string;
  readonly documents: readonly ManifestDocument[];
}
