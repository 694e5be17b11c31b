/** Ecosystems and names of the advisories for a distribution's release. */
export interface DistributionAdvisories {
  /** In OSV's spelling: `Debian:12`, `Alpine:v3.19`; Red Hat has one per repository. */
  readonly ecosystems: readonly [string, ...string[]];
  /** Ecosystem of fixes that only subscribers get (Ubuntu Pro's `+esm` versions). */
  readonly subscription?: string;
  /** Ecosystem of vulnerabilities without a fix, if the distribution lists them separately. Not one of OSV's. */
  readonly unfixedEcosystem?: string;
  /** Whether advisories name source packages, binary packages, or both. */
  readonly names: "source" | "binary" | "both";
}

export function inRelease(
  base: string,
  suffix: string | undefined,
  names: DistributionAdvisories["names"],
): DistributionAdvisories | undefined {
  return suffix === undefined || suffix === "" ? undefined : { ecosystems: [`${base}:${suffix}`], names };
}

/**
 * Returns Amazon's ecosystems: the core repository's and, for Amazon Linux 2, those of the extras that the image enables.
 * Extras contain packages of the core's names in other versions.
 */
export function amazon(release: string | undefined, extras: readonly string[]): DistributionAdvisories | undefined {
  const core = inRelease("Amazon Linux", release, "binary");
  return core === undefined || release !== "2"
    ? core
    : { ...core, ecosystems: [core.ecosystems[0], ...extras.map((name) => amazonExtra(release, name))] };
}

/** Returns the ecosystem of an extra of Amazon Linux: `Amazon Linux:2:kernel-5.15`. */
export function amazonExtra(release: string, name: string): string {
  return `Amazon Linux:${release}:${name}`;
}

/** Returns Ubuntu's ecosystems. April releases of even years are long-term releases, and OSV's name says so. */
export function ubuntu(version: string | undefined): DistributionAdvisories | undefined {
  if (version === undefined) return undefined;
  const [year = "", month = ""] = version.split(".");
  const isLongTerm = month === "04" && Number(year) % 2 === 0;
  return {
    ecosystems: [`Ubuntu:${version}${isLongTerm ? ":LTS" : ""}`],
    ...(isLongTerm ? { subscription: `Ubuntu:Pro:${version}:LTS` } : {}),
    names: "source",
  };
}

/**
 * Repositories of a default installation, by the last part of their CPE (`cpe:/o:redhat:enterprise_linux:9::baseos`).
 */
const redHatRepositories = [
  "baseos",
  "appstream",
  "crb",
  "supplementary",
  "highavailability",
  "nfv",
  "realtime",
  "sap",
];
const olderRedHatRepositories = ["server", "client", "workstation", "computenode"];

/**
 * Returns Red Hat's ecosystems for the image's update streams. Extended streams (`rhel_eus`) have ecosystems of their
 * own. Default: the streams of a default installation.
 */
export function redHat(major: string | undefined, streams: readonly string[]): DistributionAdvisories | undefined {
  if (major === undefined) return undefined;
  const repositories = Number(major) >= 8 ? redHatRepositories : olderRedHatRepositories;
  const plain = repositories.map((repository) => `enterprise_linux:${major}::${repository}`);
  const isKnown = streams.some((stream) => /^(?:enterprise_linux|rhel_\w+):/.test(stream));
  const all = isKnown ? streams : [...plain, ...streams];
  const [first, ...others] = all.map((stream) => `Red Hat:${stream}`);
  if (first === undefined) return undefined;
  return { ecosystems: [first, ...others], unfixedEcosystem: redHatUnfixed(major), names: "binary" };
}

/**
 * Returns the ecosystem of a release's vulnerabilities without a fix, which are listed by release, not by repository.
 */
export function redHatUnfixed(release: string): string {
  return `Red Hat:enterprise_linux:${release}`;
}

/** Modules of SUSE Linux Enterprise 15 with packages in images; the product itself has few. */
const suseModules = [
  ...["Basesystem", "Server Applications", "Development Tools", "Web and Scripting", "Python 3", "Containers"],
  ...["Legacy", "Public Cloud", "Desktop Applications", "Certifications"],
];

/**
 * Returns SUSE's ecosystems.
 * @param product as in PRETTY_NAME, without the vendor: `Linux Enterprise Server 15 SP5`.
 */
export function suse(product: string | undefined, major: string | undefined): DistributionAdvisories | undefined {
  if (product === undefined || product === "") return undefined;
  const release = major === "15" ? /15(?: SP\d)?$/.exec(product)?.[0] : undefined;
  const modules = release === undefined ? [] : suseModules;
  return {
    ecosystems: [
      `SUSE:${product}`,
      ...modules.map((module) => `SUSE:Linux Enterprise Module for ${module} ${release}`),
    ],
    names: "binary",
  };
}
