export { compareRangePoints, compareVersions, isVersion, versionScheme } from "./compare-versions.ts";
export {
  amazonExtra,
  type DistributionAdvisories,
  redHatUnfixed as redHatOpenFaults,
} from "./distribution-advisories.ts";
export { distributionAdvisories, distributionOf } from "./distributions.ts";
export type { CpeRule, Ecosystem } from "./ecosystem.ts";
export {
  ecosystemBase,
  ecosystemOf,
  ecosystemOfOsv,
  isPackageType,
  isSystemType,
  normalizeName,
  packageTypes,
  typesNamed,
} from "./lookup.ts";
export type { OperatingSystem } from "./operating-system.ts";
export type { Order } from "./order/order.ts";
export { rpmvercmp } from "./order/rpm.ts";
export type { VersionScheme } from "./order/schemes.ts";
export type { PackageType } from "./records.ts";
