import { SecretChecks } from "../../../../actions/image-scan/secrets/index.ts";
import type { ImageSubject } from "../../../../shared/findings/index.ts";
import { walkImage } from "../../../../shared/layers/index.ts";
import type { OpenedImage } from "../../../../shared/oci/index.ts";
import { PackageCollectors } from "../../../../shared/packages/catalog/catalog.ts";
import { layersOf } from "../../../shared/layers/builders.ts";
import type { TarFile } from "../../../shared/oci/builders.ts";

const subject: ImageSubject = { kind: "image", name: "shop:1", digest: "sha256:0", platform: "linux/amd64" };

/** Database of Debian in which package `x` owns files, so that every other file has no owner. */
export function debianWith(...paths: readonly string[]): readonly TarFile[] {
  return [
    { name: "etc/os-release", body: "ID=debian\nVERSION_ID=12\n" },
    { name: "var/lib/dpkg/status", body: "Package: x\nStatus: install ok installed\nVersion: 1\nArchitecture: all\n" },
    { name: "var/lib/dpkg/info/x.list", body: ["usr/bin/x", ...paths].map((path) => `/${path}\n`).join("") },
  ];
}

/** Searches files next to a package database as a scan does. */
export async function secretsIn(files: readonly TarFile[], owned: readonly string[] = []) {
  const checks = new SecretChecks();
  const packages = new PackageCollectors();
  const layers = await layersOf([...debianWith(...owned), ...files]);
  const walk = await walkImage({ layers }, [...packages.collectors, ...checks.collectors]);
  const config = { env: [], labels: {}, history: [], cmd: [], entrypoint: [] };
  const read = { image: { config } as unknown as OpenedImage, walk, catalog: packages.catalog(walk) };
  const problems = checks.problems(read, subject);
  return {
    problems,
    gaps: checks.gaps(read),
    /** `rule path:line` of each finding. */
    found: problems.map(({ finding }) => {
      const [place] = finding.imageLocations ?? [];
      return `${finding.ruleId.replace("SW-IM-secret-", "")} ${place?.path}:${place?.region?.startLine}`;
    }),
    severities: problems.map(({ finding }) => finding.severity),
    messages: problems.map(({ finding }) => finding.message),
  };
}
