import { listIn, textIn } from "../../values/index.ts";
import type { FileEvidence, PackageDraft } from "../cataloger.ts";
import { type Cataloger, defined, nonEmpty, textOf } from "../cataloger.ts";
import { parseControl } from "../installed/control.ts";
import { fileNamed, isFile } from "./lockfile.ts";

/** Creates a vcpkg port, which has no purl type of its own. */
function port(name: string, version: string | undefined): PackageDraft {
  return { type: "generic", namespace: "vcpkg", name, version };
}

/**
 * Catalogs vcpkg.json. Only `overrides` determine versions: `version>=` is a lower bound, and a baseline's versions are
 * in vcpkg's own repository (vcpkg documentation, "vcpkg.json").
 */
export const vcpkgManifest = fileNamed("vcpkg-manifest", ["vcpkg.json"], (text): FileEvidence => {
  const overrides = listIn(JSON.parse(text), "overrides");
  return {
    packages: overrides.flatMap((entry): PackageDraft[] => {
      const name = textIn(entry, "name");
      const version = ["version", "version-semver", "version-string", "version-date"]
        .map((key) => textIn(entry, key))
        .find((candidate) => candidate !== undefined);
      return name === undefined || version === undefined ? [] : [port(name, version.replace(/#\d+$/, ""))];
    }),
  };
});

const statusPath = /\/vcpkg\/(?:status|updates\/\d+)$/;

/**
 * Catalogs the ports that vcpkg installed: `vcpkg/status` next to the triplets' directories, in Debian's control
 * format.
 */
export const vcpkgStatus: Cataloger = {
  id: "vcpkg-status",
  version: 1,
  settings: ["image", "source"],
  named: { names: /^status$/, parts: 3 },
  wants: ({ path, type }) => isFile(type) && statusPath.test(path),
  read(file): FileEvidence {
    const installed = parseControl(textOf(file)).paragraphs.filter(
      // Features of a port have paragraphs of their own.
      ({ fields }) => !fields.has("feature") && fields.get("status")?.endsWith(" installed") === true,
    );
    return {
      packages: installed.flatMap(({ fields }): PackageDraft[] => {
        const name = nonEmpty(fields.get("package"));
        if (name === undefined) return [];
        const dependencies = (fields.get("depends") ?? "")
          .split(",")
          .map((need) => need.trim().replace(/[:[ ].*$/, ""));
        const arch = nonEmpty(fields.get("architecture"));
        return [
          {
            ...port(name, nonEmpty(fields.get("version"))),
            needs: dependencies,
            ...defined({ qualifiers: arch === undefined ? undefined : { triplet: arch } }),
          },
        ];
      }),
    };
  },
};
