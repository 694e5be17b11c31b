import { textIn, textsIn } from "../../values/index.ts";
import { type Cataloger, type FileEvidence, textOf } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";

/** Catalogs packages in a conda environment: `conda-meta/<name>-<version>-<build>.json`. */
export const condaInstalled: Cataloger = {
  id: "conda-installed",
  version: 1,
  settings: ["image"],
  named: { names: /\.json$/, parts: 2 },
  wants: ({ path, type }) => isFile(type) && path.endsWith(".json") && /\/conda-meta\/[^/]+\.json$/.test(path),
  read(file): FileEvidence | undefined {
    const entry: unknown = JSON.parse(textOf(file));
    const name = textIn(entry, "name");
    if (name === undefined) return undefined;
    const license = textIn(entry, "license");
    const prefix = file.header.path.replace(/\/conda-meta\/[^/]+$/, "");
    return {
      packages: [
        {
          type: "conda",
          name,
          version: textIn(entry, "version"),
          licenses: license === undefined ? [] : [license],
          needs: textsIn(entry, "depends").map((need) => need.split(" ")[0] ?? need),
          files: textsIn(entry, "files").map((path) => `${prefix}/${path}`),
        },
      ],
    };
  },
};
