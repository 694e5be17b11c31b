import type { Healthcheck, HistoryEntry, ImageConfig } from "./image.ts";
import { parseDocument } from "./json.ts";
import { configSchema, type RawConfig } from "./schema.ts";

/**
 * Parses an image configuration (OCI image specification, config.md).
 * @throws UndecidedError if it is not valid.
 */
export function parseConfig(bytes: Uint8Array, label: string): ImageConfig {
  const raw = parseDocument(bytes, configSchema, label);
  const run = raw.config ?? {};
  return {
    os: raw.os,
    architecture: raw.architecture,
    ...withoutNull({
      variant: raw.variant,
      created: raw.created,
      author: raw.author,
      osVersion: raw["os.version"],
      stopSignal: run.StopSignal,
      healthcheck: run.Healthcheck == null ? undefined : healthcheck(run.Healthcheck),
    }),
    user: run.User ?? "",
    env: run.Env ?? [],
    entrypoint: words(run.Entrypoint),
    cmd: words(run.Cmd),
    workingDir: run.WorkingDir ?? "",
    exposedPorts: Object.keys(run.ExposedPorts ?? {}),
    volumes: Object.keys(run.Volumes ?? {}),
    labels: run.Labels ?? {},
    onBuild: run.OnBuild ?? [],
    shell: run.Shell ?? [],
    history: (raw.history ?? []).map(historyEntry),
    diffIds: raw.rootfs?.diff_ids ?? [],
  };
}

function historyEntry(raw: NonNullable<RawConfig["history"]>[number]): HistoryEntry {
  return {
    ...withoutNull({ created: raw.created, createdBy: raw.created_by, author: raw.author, comment: raw.comment }),
    emptyLayer: raw.empty_layer ?? false,
  };
}

function healthcheck(raw: NonNullable<NonNullable<RawConfig["config"]>["Healthcheck"]>): Healthcheck {
  return {
    test: raw.Test ?? [],
    ...withoutNull({
      interval: raw.Interval,
      timeout: raw.Timeout,
      startPeriod: raw.StartPeriod,
      retries: raw.Retries,
    }),
  };
}

function words(value: string | readonly string[] | null | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return value ?? [];
}

/** Removes null, undefined and empty values from an object. */
function withoutNull<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const result: { [K in keyof T]?: NonNullable<T[K]> } = {};
  for (const key in values) {
    const value = values[key];
    if (value !== null && value !== undefined && value !== "") result[key] = value as NonNullable<T[typeof key]>;
  }
  return result;
}
