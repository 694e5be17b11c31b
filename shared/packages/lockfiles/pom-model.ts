/** Dependency as written in a pom.xml, with unresolved properties. */
export interface PomDependency {
  readonly group: string;
  readonly artifact: string;
  readonly version?: string;
  readonly scope?: string;
  readonly optional?: true;
}

/** Parts of a pom.xml that determine dependencies (Maven POM reference). */
export interface PomModel {
  readonly group?: string;
  readonly artifact?: string;
  readonly version?: string;
  readonly parent?: {
    readonly group: string;
    readonly artifact: string;
    readonly version?: string;
    /** Path to try first; empty for none in the tree. */
    readonly relativePath: string;
  };
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly managed: readonly PomDependency[];
  readonly dependencies: readonly PomDependency[];
}
