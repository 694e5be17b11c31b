import { type Cataloger, type FileEvidence, textOf } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";

/** Catalogs Lua rocks: `rocks-5.4/<name>/<version>/<name>-<version>.rockspec`. */
export const luaInstalled: Cataloger = {
  id: "lua-installed",
  version: 1,
  settings: ["image"],
  named: { names: /\.rockspec$/, parts: 4 },
  wants: ({ path, type }) => isFile(type) && path.endsWith(".rockspec") && /\/rocks(?:-[\d.]+)?\//.test(path),
  read(file): FileEvidence | undefined {
    const text = textOf(file);
    const field = (key: string): string | undefined =>
      new RegExp(`^\\s*${key}\\s*=\\s*["']([^"']+)["']`, "m").exec(text)?.[1];
    const name = field("package");
    const license = field("license");
    if (name === undefined) return undefined;
    return {
      packages: [
        { type: "luarocks", name, version: field("version"), licenses: license === undefined ? [] : [license] },
      ],
    };
  },
};
