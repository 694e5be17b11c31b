import type { Cataloger, FileEvidence } from "../cataloger.ts";

const outputs = /-(?:bin|dev|doc|info|lib|man|out|static|debug|data)$/;

/** Catalogs packages in a Nix store by directory name: `<hash>-<name>-<version>`. */
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
