import type { Cataloger, FileEvidence } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";

/** Catalogs formulas installed by Homebrew: `Cellar/<name>/<version>/INSTALL_RECEIPT.json`. */
export const homebrew: Cataloger = {
  id: "homebrew",
  version: 1,
  settings: ["image"],
  named: { names: /^INSTALL_RECEIPT\.json$/, parts: 4 },
  wants: ({ path, type }) =>
    isFile(type) &&
    path.endsWith("/INSTALL_RECEIPT.json") &&
    /\/Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/.test(path),
  read({ header }): FileEvidence | undefined {
    const [, name, version] = /\/Cellar\/([^/]+)\/([^/]+)\/[^/]+$/.exec(header.path) ?? [];
    return name === undefined ? undefined : { packages: [{ type: "brew", name, version }] };
  },
};
