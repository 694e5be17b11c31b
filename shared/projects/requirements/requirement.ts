/** How the manifests of an ecosystem state which versions of a dependency they accept. All functions are pure. */
export interface RequirementGrammar {
  /** Tells whether a requirement accepts a version. Undefined if it has a form that this grammar does not know. */
  accepts(requirement: string, version: string): boolean | undefined;
  /**
   * Returns the requirement with its lowest version raised to `version`, in the same form if that accepts the version.
   * Undefined if it has a form that this grammar does not know: a path, an address, alternatives.
   */
  raise(requirement: string, version: string): string | undefined;
}

/** Longest requirement to read. */
export const maxRequirementLength = 200;
