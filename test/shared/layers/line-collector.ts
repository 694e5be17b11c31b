import type { Collector, CreateCollectors } from "../../../shared/layers/index.ts";

/** Collects the beginning and length of files with an extension. */
export function lineCollector(extension: string): Collector<string> {
  return {
    name: "lines",
    version: 1,
    wants: ({ path, type }) => type === "file" && path.endsWith(`.${extension}`),
    collect: ({ body }) => `${Buffer.from(body.subarray(0, 20)).toString("hex")} ${body.length}`,
  };
}

export const createCollectors: CreateCollectors = (options) => [lineCollector(String(options))];
