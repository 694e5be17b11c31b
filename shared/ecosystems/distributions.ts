import { amazon, type DistributionAdvisories, inRelease, redHat, suse, ubuntu } from "./distribution-advisories.ts";
import type { OperatingSystem } from "./operating-system.ts";
import type { PackageType } from "./records.ts";

/** Distribution, with its names in images and advisories. */
interface Distribution {
  /** Type of the packages in its database. An image without any such package has lost its database. */
  readonly packages?: PackageType;
  /** Vendor and product under which NVD lists it. */
  readonly cpe?: readonly [vendor: string, product: string];
  /** Returns the ecosystems of a release's advisories. Absent if OSV has none for the distribution. */
  readonly advisories?: (release: Release) => DistributionAdvisories | undefined;
}

/** The parts of VERSION_ID, and the whole of os-release(5). */
interface Release {
  readonly version: string;
  /** `12` of `12.5` */
  readonly major: string | undefined;
  /** `12.5` of `12.5.1` */
  readonly minor: string | undefined;
  readonly os: OperatingSystem;
}

const azureLinux: Distribution["advisories"] = ({ major }) => inRelease("Azure Linux", major, "both");
const openEuler: Distribution = {
  advisories: ({ os: { prettyName } }) =>
    inRelease(
      "openEuler",
      prettyName
        ?.replace(/^openEuler /, "")
        .replace(/[ ()]+/g, "-")
        .replace(/-$/, ""),
      "both",
    ),
};

/** Distributions by the id of os-release(5). */
export const distributions: Readonly<Record<string, Distribution>> = {
  almalinux: {
    packages: "rpm",
    cpe: ["almalinux", "almalinux"],
    advisories: ({ major }) => inRelease("AlmaLinux", major, "binary"),
  },
  alpaquita: { packages: "apk" },
  alpine: {
    packages: "apk",
    cpe: ["alpinelinux", "alpine_linux"],
    // `3.21_alpha20240807` is edge, which has no release of its own.
    advisories: ({ version, minor }) =>
      inRelease("Alpine", version.includes("_") || minor === undefined ? undefined : `v${minor}`, "source"),
  },
  amzn: {
    packages: "rpm",
    cpe: ["amazon", "linux"],
    advisories: ({ major, os }) => amazon(major === "2018" ? "1" : major, os.contentStreams ?? []),
  },
  arch: { packages: "alpm" },
  azurelinux: { packages: "rpm", advisories: azureLinux },
  // CentOS has no advisories of its own: it is built from the sources of Red Hat Enterprise Linux, Stream ahead of it.
  centos: { packages: "rpm", cpe: ["centos", "centos"], advisories: ({ major }) => redHat(major, []) },
  chainguard: { packages: "apk", advisories: () => ({ ecosystems: ["Chainguard"], names: "both" }) },
  debian: {
    packages: "deb",
    cpe: ["debian", "debian_linux"],
    advisories: ({ major }) => inRelease("Debian", major, "source"),
  },
  fedora: { packages: "rpm", cpe: ["fedoraproject", "fedora"] },
  mariner: { packages: "rpm", advisories: azureLinux },
  minimos: { advisories: () => ({ ecosystems: ["MinimOS"], names: "both" }) },
  ol: {
    packages: "rpm",
    cpe: ["oracle", "linux"],
    advisories: ({ major }) => inRelease("Oracle Linux", major, "binary"),
  },
  openEuler,
  openeuler: openEuler,
  "opensuse-leap": {
    packages: "rpm",
    cpe: ["opensuse", "leap"],
    advisories: ({ minor }) => inRelease("openSUSE", minor === undefined ? undefined : `Leap ${minor}`, "binary"),
  },
  "opensuse-tumbleweed": {
    packages: "rpm",
    advisories: () => ({ ecosystems: ["openSUSE:Tumbleweed"], names: "binary" }),
  },
  photon: {
    packages: "rpm",
    cpe: ["vmware", "photon_os"],
    advisories: ({ minor }) => inRelease("Photon OS", minor, "both"),
  },
  raspbian: { packages: "deb" },
  rhel: {
    packages: "rpm",
    cpe: ["redhat", "enterprise_linux"],
    advisories: ({ major, os }) => redHat(major, os.contentStreams ?? []),
  },
  rocky: {
    packages: "rpm",
    cpe: ["rocky", "rocky"],
    advisories: ({ major }) => inRelease("Rocky Linux", major, "both"),
  },
  sles: {
    packages: "rpm",
    cpe: ["suse", "linux_enterprise_server"],
    advisories: ({ major, os }) => suse(os.prettyName?.replace(/^SUSE /, ""), major),
  },
  "sl-micro": {
    packages: "rpm",
    advisories: ({ os }) => suse(os.prettyName?.replace(/^SUSE /, ""), undefined),
  },
  ubuntu: { packages: "deb", cpe: ["canonical", "ubuntu_linux"], advisories: ({ minor }) => ubuntu(minor) },
  wolfi: { packages: "apk", advisories: () => ({ ecosystems: ["Wolfi"], names: "both" }) },
};

/** Returns the record of a distribution. Undefined for an unknown one. */
export function distributionOf({ id }: Pick<OperatingSystem, "id">): Distribution | undefined {
  return Object.hasOwn(distributions, id) ? distributions[id] : undefined;
}

/**
 * Returns where the advisories of a distribution's release are. Undefined for a distribution or release that OSV has
 * no advisories for, or whose release is unknown: nothing may be concluded for it.
 */
export function distributionAdvisories(os: OperatingSystem): DistributionAdvisories | undefined {
  const version = os.versionId ?? "";
  const major = /^\d+/.exec(version)?.[0];
  const minor = /^\d+\.\d+/.exec(version)?.[0];
  return distributionOf(os)?.advisories?.({ version, major, minor, os });
}
