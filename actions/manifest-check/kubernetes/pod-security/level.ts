import type { Field } from "../../../../shared/yaml/index.ts";
import type { Unit } from "../../units/unit.ts";
import type { Cluster } from "../cluster.ts";
import type { Joins } from "../joins/joins.ts";
import type { Workload } from "../workload.ts";
import { type PodSecurityLevel, podSecurityLevels } from "./check.ts";
import { newestMinor } from "./evaluate.ts";

/** A level that pods must meet, and its source. */
export interface RequiredLevel {
  readonly level: PodSecurityLevel;
  readonly minor: number;
  /** `option`: set by the input; otherwise the mode of a Namespace's label. */
  readonly mode: "option" | "enforce" | "warn" | "audit";
  /** Another unit that the Namespace is in. */
  readonly assumed?: Pick<Unit, "name">;
}

/** Settings that override the labels. */
export interface PodSecurityOptions {
  readonly level?: PodSecurityLevel | undefined;
  readonly minor?: number | undefined;
}

export const labelPrefix = "pod-security.kubernetes.io/";
const modes = ["enforce", "warn", "audit"] as const;

/** Parses the minor version of `v1.N`, `1.N`, or `latest`. Returns undefined for any other text. */
export function parseMinor(version: string): number | undefined {
  if (version === "latest") return newestMinor;
  const minor = /^v?1\.(\d{1,4})(?:\.\d+)?$/.exec(version)?.[1];
  return minor === undefined ? undefined : Number(minor);
}

/** Lists the levels that a pod must meet: the input's, or those of its Namespace's labels. */
export function listRequiredLevels(
  pod: Workload,
  { cluster, joins }: { readonly cluster: Cluster; readonly joins: Joins },
  options: PodSecurityOptions,
): RequiredLevel[] {
  if (options.level !== undefined) {
    return [{ level: options.level, minor: options.minor ?? newestMinor, mode: "option" }];
  }
  if (pod.namespace === undefined) return [];
  const own = cluster.find("Namespace", pod.namespace, undefined);
  if (own !== undefined) return labeled(own.root.get("metadata", "labels"), options);
  const other = joins.around.find("Namespace", pod.namespace, undefined);
  if (other === undefined) return [];
  const levels = labeled(other.owner.root.get("metadata", "labels"), options);
  return levels.map((level) => ({ ...level, assumed: other.unit }));
}

function labeled(labels: Field, { minor }: PodSecurityOptions): RequiredLevel[] {
  return modes.flatMap((mode) => {
    const level = podSecurityLevels.find((candidate) => candidate === labels.get(`${labelPrefix}${mode}`).text);
    const version = parseMinor(labels.get(`${labelPrefix}${mode}-version`).text ?? "latest");
    return level === undefined ? [] : [{ level, minor: minor ?? version ?? newestMinor, mode }];
  });
}
