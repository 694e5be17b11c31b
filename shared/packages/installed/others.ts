import { type Cataloger, defined, type FileEvidence, nonEmpty, textOf, withoutAddresses } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";
import { textIn, textsIn } from "../values.ts";
import { parseControl } from "./control.ts";

/** Packages in a conda environment: `conda-meta/<name>-<version>-<build>.json`. */
export const condaInstalled: Cataloger = {
  id: "conda-installed",
  version: 1,
  settings: ["image"],
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

/** R packages: `library/<name>/DESCRIPTION` (Writing R Extensions, "The DESCRIPTION file"). */
export const rInstalled: Cataloger = {
  id: "r-installed",
  version: 1,
  settings: ["image"],
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

/** Perl distributions as cpanm records them: `.meta/<distribution>/install.json`. */
export const perlInstalled: Cataloger = {
  id: "perl-installed",
  version: 1,
  settings: ["image"],
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

/** Lua rocks: `rocks-5.4/<name>/<version>/<name>-<version>.rockspec`. */
export const luaInstalled: Cataloger = {
  id: "lua-installed",
  version: 1,
  settings: ["image"],
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

const outputs = /-(?:bin|dev|doc|info|lib|man|out|static|debug|data)$/;

/** Packages in a Nix store, told by the names of its folders: `<hash>-<name>-<version>`. */
export const nixStore: Cataloger = {
  id: "nix-store",
  version: 1,
  settings: ["image"],
  wants: ({ path, type }) => type === "directory" && /^\/nix\/store\/[0-9a-z]{32}-[^/]+$/.test(path),
  read({ header }): FileEvidence | undefined {
    const label = header.path.slice("/nix/store/".length + 33).replace(outputs, "");
    const [, name, version] = /^(.+?)-(\d[^/]*)$/.exec(label) ?? [];
    return name === undefined ? undefined : { packages: [{ type: "nix", name, version }] };
  },
};

/** Formulas that Homebrew installed: `Cellar/<name>/<version>/INSTALL_RECEIPT.json`. */
export const homebrew: Cataloger = {
  id: "homebrew",
  version: 1,
  settings: ["image"],
  wants: ({ path, type }) =>
    isFile(type) &&
    path.endsWith("/INSTALL_RECEIPT.json") &&
    /\/Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/.test(path),
  read({ header }): FileEvidence | undefined {
    const [, name, version] = /\/Cellar\/([^/]+)\/([^/]+)\/[^/]+$/.exec(header.path) ?? [];
    return name === undefined ? undefined : { packages: [{ type: "brew", name, version }] };
  },
};
