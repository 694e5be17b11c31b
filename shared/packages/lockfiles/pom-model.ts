/** A dependency as a pom.xml writes it, properties not yet replaced. */
export interface PomDependency {
  readonly group: string;
  readonly artifact: string;
  readonly version?: string;
  readonly scope?: string;
  readonly optional?: true;
}

/** What of a pom.xml decides about dependencies (Maven POM reference). */
export interface PomModel {
  readonly group?: string;
  readonly artifact?: string;
  readonly version?: string;
  readonly parent?: {
    readonly group: string;
    readonly artifact: string;
    readonly version?: string;
    /** Where it is looked for first; empty for nowhere in the tree. */
    readonly relativePath: string;
  };
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly managed: readonly PomDependency[];
  readonly dependencies: readonly PomDependency[];
}
