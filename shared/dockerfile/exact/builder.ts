/** A builder whose histories can be compared. */
export type Builder = "BuildKit" | "legacy" | "Buildah";

/** The builders, in the order in which they are tried. */
export const builders: readonly Builder[] = ["BuildKit", "legacy", "Buildah"];
