import { type Cataloger, defined, type FileEvidence, partial } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";
import { type PhpValue, readPhpSerialized } from "./php-serialized.ts";

const registryPath = /\/\.registry\/(?:\.channel\.([^/]+)\/)?[^/]+\.reg$/;
const defaultChannel = "pear.php.net";

/**
 * Catalogs PHP packages installed by `pear` and `pecl`: `.registry/**.reg`, one serialized package description each.
 */
export const pear: Cataloger = {
  id: "pear",
  version: 1,
  settings: ["image"],
  named: { names: /\.reg$/, parts: 3 },
  wants: ({ path, type }) => path.endsWith(".reg") && isFile(type) && registryPath.test(path),
  read({ header, body }): FileEvidence {
    const entry = readPhpSerialized(body);
    // Packages of format 1 have `package` for `name`.
    const name = textAt(entry, "name") ?? textAt(entry, "package");
    if (name === undefined) return { gaps: [partial("the registry entry has no package name")] };
    const license = textAt(entry, "license") ?? textAt(entry, "license", "_content");
    return {
      packages: [
        {
          type: "pear",
          namespace: textAt(entry, "channel") ?? registryPath.exec(header.path)?.[1] ?? defaultChannel,
          name,
          version: textAt(entry, "version", "release") ?? textAt(entry, "version"),
          licenses: license === undefined ? [] : [license],
          ...defined({
            supplier: textAt(entry, "lead", "name") ?? textAt(entry, "lead", "0", "name"),
            supplierContact: textAt(entry, "lead", "email") ?? textAt(entry, "lead", "0", "email"),
          }),
        },
      ],
    };
  },
};

function textAt(value: PhpValue, ...keys: readonly string[]): string | undefined {
  let inner: PhpValue | undefined = value;
  for (const key of keys) inner = inner instanceof Map ? inner.get(key) : undefined;
  return typeof inner === "string" && inner.trim() !== "" ? inner.trim() : undefined;
}
