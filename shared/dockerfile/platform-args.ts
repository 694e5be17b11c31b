/** Variables that BuildKit defines for FROM, and in a stage if ARG declares them. */
export const platformArgs: ReadonlySet<string> = new Set([
  "TARGETPLATFORM",
  "TARGETOS",
  "TARGETARCH",
  "TARGETVARIANT",
  "TARGETOSVERSION",
  "TARGETSTAGE",
  "BUILDPLATFORM",
  "BUILDOS",
  "BUILDARCH",
  "BUILDVARIANT",
  "BUILDOSVERSION",
]);
