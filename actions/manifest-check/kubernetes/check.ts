import type { CheckOptions } from "../options.ts";
import type { CheckOf } from "../rules/rule-selection.ts";
import type { Cluster } from "./cluster.ts";

/** What a check of Kubernetes objects is given. */
export interface KubernetesContext {
  readonly cluster: Cluster;
  readonly options: CheckOptions;
}

/** A pure examination of all objects together on behalf of one or more rules. */
export type Check = CheckOf<KubernetesContext>;
