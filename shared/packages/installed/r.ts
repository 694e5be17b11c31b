import { type Cataloger, defined, type FileEvidence, nonEmpty, textOf, withoutAddresses } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";
import { parseControl } from "./control.ts";

/** Catalogs R packages: `library/<name>/DESCRIPTION` (Writing R Extensions, "The DESCRIPTION file"). */
export const rInstalled: Cataloger = {
  id: "r-installed",
  version: 1,
  settings: ["image"],
  named: { names: /^DESCRIPTION$/, parts: 3 },
  wants: ({ path, type }) =>
    isFile(type) && path.endsWith("/DESCRIPTION") && /\/(?:site-)?library\/[^/]+\/DESCRIPTION$/.test(path),
  read(file): FileEvidence | undefined {
    const fields = parseControl(textOf(file)).paragraphs[0]?.fields;
    const name = nonEmpty(fields?.get("package"));
    if (name === undefined) return undefined;
    const license = nonEmpty(fields?.get("license"));
    return {
      packages: [
        {
          type: "cran",
          name,
          version: nonEmpty(fields?.get("version")),
          licenses: license === undefined ? [] : [license],
          ...defined({ supplier: withoutAddresses(fields?.get("maintainer")), homepage: nonEmpty(fields?.get("url")) }),
        },
      ],
    };
  },
};
