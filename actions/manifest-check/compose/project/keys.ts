/** How Compose puts two files together (Compose Specification, 13 Merge); paths are relative to a service. */

/** Values that replace an earlier one whole. */
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

/** Lists whose items are told apart by where they lead to. */
export const targeted = new Set(["volumes", "secrets", "configs", "devices"]);
