import type { CheckOptions } from "../options.ts";
import type { CheckOf } from "../rules/rule-selection.ts";
import type { Cluster } from "./cluster.ts";
import type { Joins } from "./joins/joins.ts";

/** The input of a check of Kubernetes objects. */
export interface KubernetesContext {
  /** The objects of one unit. */
  readonly cluster: Cluster;
  readonly joins: Joins;
  readonly options: CheckOptions;
}

/** A pure check of all objects together for one or more rules. */
export type Check = CheckOf<KubernetesContext>;
