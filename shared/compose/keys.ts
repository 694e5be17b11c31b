/** Merge rules of Compose (Compose Specification, 13 Merge). Paths are relative to a service. */

/** Values that replace an earlier one completely. */
export const replacing = new Set(["command", "entrypoint", "healthcheck.test", "provider"]);

/** Maps that may be written as lists of `KEY=value`. */
export const pairs = new Set([
  ...["environment", "labels", "annotations", "sysctls", "build.args", "build.labels", "deploy.labels"],
  "build.additional_contexts",
]);

/** Maps that may be written as lists of their keys. */
export const keyLists = new Set(["depends_on", "networks", "models"]);

/** Lists that may be written as one value. */
export const singles = new Set(["dns", "dns_search", "tmpfs", "env_file", "label_file"]);

/** Lists with items that are identified by their target. */
export const targeted = new Set(["volumes", "secrets", "configs", "devices"]);
