import { textIn } from "../../values/index.ts";
import { type Cataloger, type FileEvidence, textOf } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";

/** Catalogs Perl distributions recorded by cpanm: `.meta/<distribution>/install.json`. */
export const perlInstalled: Cataloger = {
  id: "perl-installed",
  version: 1,
  settings: ["image"],
  named: { names: /^install\.json$/, parts: 3 },
  wants: ({ path, type }) =>
    isFile(type) && path.endsWith("/install.json") && /\/\.meta\/[^/]+\/install\.json$/.test(path),
  read(file): FileEvidence | undefined {
    const entry: unknown = JSON.parse(textOf(file));
    const dist = textIn(entry, "dist");
    const version = textIn(entry, "version");
    const name = textIn(entry, "name")?.replaceAll("::", "-") ?? dist?.replace(/-v?\d[\w.]*$/, "");
    return name === undefined ? undefined : { packages: [{ type: "cpan", name, version }] };
  },
};
