import type { ManifestDocument } from "../document.ts";

/** Where an Argo CD Application, a Flux Kustomization or the release of a chart deploys to. */
export interface Destination {
  /** Name or address of the cluster. Empty for the cluster that the object itself is in. */
  readonly cluster: string;
  /** Namespace of objects that name none. Undefined if the files do not say it. */
  readonly namespace: string | undefined;
}

/** Objects that are deployed together. Rules join objects of one unit. */
export interface Unit {
  /** Name for messages: a directory, a kustomization, a project or `files`' patterns. */
  readonly name: string;
  readonly documents: readonly ManifestDocument[];
  /** Undefined for units that nothing but `kubectl apply` deploys. */
  readonly destination: Destination | undefined;
  /** The outermost directory of tests, examples or documentation that the unit is in. Empty for what is deployed. */
  readonly zone: string;
  /** True if other units may contain documents of the same files, such as overlays of one base. */
  readonly isRendered: boolean;
}

/** Files that are deployed together because a kustomization, a Compose project or a chart builds them. */
export interface RenderedUnit {
  /** The file that builds them. */
  readonly path: string;
  readonly documents: readonly ManifestDocument[];
  /** Where a chart is released to. Without one, that of the Application that deploys the file. */
  readonly destination?: Destination;
  /** The values of a chart, which can be rendered in several ways. Its variants are never deployed together. */
  readonly variant?: string;
  /** True if the documents are only created to test what is deployed. */
  readonly isTest?: boolean;
}
