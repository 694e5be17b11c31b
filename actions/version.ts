import manifest from "../package.json" with { type: "json" };

/** Version of the engine, `major.minor.patch`. */
export const version: string = manifest.version;
