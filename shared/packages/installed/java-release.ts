import { type Cataloger, defined, type FileEvidence, textOf } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";

/** Catalogs Java runtimes by their `release` file: `JAVA_VERSION="17.0.1"`. */
export const javaRelease: Cataloger = {
  id: "java-release",
  version: 2,
  settings: ["image"],
  named: { names: /^release$/, parts: 1 },
  wants: ({ path, type, size }) => isFile(type) && path.endsWith("/release") && size < 65_536,
  read(file): FileEvidence | undefined {
    const fields = new Map(
      [...textOf(file).matchAll(/^([A-Z_]+)="?([^"\n]*)"?$/gm)].map(([, key = "", value = ""]) => [key, value]),
    );
    const version = fields.get("JAVA_VERSION");
    if (version === undefined) return undefined;
    const name = fields.get("IMAGE_TYPE") === "JRE" ? "jre" : "openjdk";
    const supplier = fields.get("IMPLEMENTOR");
    return { packages: [{ type: "generic", role: "program", name, version, ...defined({ supplier }) }] };
  },
};
