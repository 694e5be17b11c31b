import { type Cataloger, defined, type FileEvidence, nonEmpty, textOf } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";

const pluginPath = /\/wp-content\/plugins\/(?:([^/]+)\/)?([^/]+)\.php$/;
/** WordPress itself reads no more bytes of a header. */
const headerBytes = 8192;

/**
 * Catalogs WordPress plugins: the PHP file whose comment contains a `Plugin Name` (Plugin Handbook, "Header
 * Requirements"). The plugin's directory is its name in the plugin directory.
 */
export const wordpressPlugin: Cataloger = {
  id: "wordpress-plugin",
  version: 1,
  settings: ["image"],
  named: { names: /\.php$/, parts: 4 },
  wants: ({ path, type, size }) => size < 2 ** 20 && path.endsWith(".php") && isFile(type) && pluginPath.test(path),
  read(file): FileEvidence | undefined {
    const { header, body } = file;
    const text = textOf({ header, body: body.subarray(0, headerBytes) });
    const field = (name: string): string | undefined =>
      nonEmpty(new RegExp(`^[ \\t/*#@]*${name}:(.*)$`, "im").exec(text)?.[1]?.replace("*/", ""));
    const [, directory, stem] = pluginPath.exec(header.path) ?? [];
    const name = directory ?? stem;
    if (name === undefined || field("Plugin Name") === undefined) return undefined;
    const license = field("License");
    return {
      packages: [
        {
          type: "generic",
          namespace: "wordpress-plugin",
          name,
          version: field("Version"),
          licenses: license === undefined ? [] : [license],
          ...defined({ supplier: field("Author"), homepage: field("Plugin URI") }),
        },
      ],
    };
  },
};
