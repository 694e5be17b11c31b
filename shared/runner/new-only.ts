import { commonInputs, type LoadedConfig } from "../config/index.ts";
import type { RunContext } from "./result.ts";

/** Whether only findings that a change causes count, and what decides that. */
export interface NewOnly {
  readonly applies: boolean;
  readonly by: "call" | "policy" | "configuration" | "default";
}

/**
 * Resolves `new-only`: the call, the action's section of the configuration, the gate's section, the default. By default
 * only new findings count where unmerged changes are examined. The configuration is the base's there.
 */
export function resolveNewOnly({
  inputs,
  config,
  host,
}: Pick<RunContext, "inputs" | "host"> & { readonly config?: LoadedConfig }): NewOnly {
  const name = "new-only";
  if (!(name in inputs)) return { applies: false, by: "default" };
  const value = inputs[name];
  if (typeof value === "boolean") {
    return { applies: value, by: host.getInput(name) === undefined ? "configuration" : "call" };
  }
  const ofGate = config?.section("gate").inputs[name];
  if (ofGate !== undefined) return { applies: commonInputs[name].parse(ofGate, name) === true, by: "configuration" };
  return { applies: host.base !== undefined, by: "default" };
}

/** Says which findings count and what decides that, without a full stop. @param change kind of the change. */
export function newOnlyRule({ applies, by }: NewOnly, change: string): string {
  const reason = by === "default" ? `the default for a ${change}` : `new-only: ${applies} in the ${by}`;
  return applies ? `only findings that this ${change} causes count (${reason})` : `existing findings count (${reason})`;
}
