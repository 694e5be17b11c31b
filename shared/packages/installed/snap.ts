import { parse } from "yaml";
import { dictionaryIn, textIn, textsIn } from "../../values/index.ts";
import { type Cataloger, defined, type FileEvidence, type PackageDraft, textOf } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";

const manifestPath = /\/snap\/manifest\.yaml$/;
const basePath = /\/usr\/share\/snappy\/dpkg\.yaml$/;

/**
 * Catalogs the Debian packages in snaps: `snap/manifest.yaml` of snapcraft, and `usr/share/snappy/dpkg.yaml` of base
 * snaps. Both list Ubuntu's packages as `name[:arch]=version`.
 */
export const snap: Cataloger = {
  id: "snap",
  version: 1,
  settings: ["image"],
  named: { names: /^(?:manifest|dpkg)\.yaml$/, parts: 4 },
  wants: ({ path, type }) => path.endsWith(".yaml") && isFile(type) && (manifestPath.test(path) || basePath.test(path)),
  read(file): FileEvidence | undefined {
    const document: unknown = parse(textOf(file), { maxAliasCount: 0, logLevel: "error" });
    if (basePath.test(file.header.path)) return { packages: debs(textsIn(document, "packages"), undefined) };
    return readManifest(document);
  },
};

function readManifest(document: unknown): FileEvidence {
  const release = textIn(document, "snapcraft-os-release-version-id");
  const name = textIn(document, "name");
  const license = textIn(document, "license");
  // Older snapcraft names what was staged part by part; not all of that need have got into the snap.
  const primed = textsIn(document, "primed-stage-packages");
  const parts = Object.values(dictionaryIn(document, "parts"));
  const staged = primed.length > 0 ? primed : parts.flatMap((part) => textsIn(part, "stage-packages"));
  const ownPackages: PackageDraft[] =
    name === undefined
      ? []
      : [
          {
            type: "generic",
            name,
            version: textIn(document, "version"),
            ...defined({ licenses: license === undefined ? undefined : [license] }),
          },
        ];
  return { packages: [...ownPackages, ...debs(staged, release)] };
}

function debs(pins: readonly string[], release: string | undefined): PackageDraft[] {
  return pins.flatMap((pin): PackageDraft[] => {
    const [, name, arch, version] = /^([a-z0-9][a-z0-9+.-]*)(?::([a-z0-9-]+))?=(\S+)$/.exec(pin) ?? [];
    if (name === undefined || version === undefined) return [];
    return [
      {
        type: "deb",
        namespace: "ubuntu",
        name,
        version,
        origin: "Ubuntu",
        ...defined({ arch, qualifiers: release === undefined ? undefined : { distro: `ubuntu-${release}` } }),
      },
    ];
  });
}
