import type { ImageConfig } from "../../../shared/oci/index.ts";
import type { SecretHit, SecretSearch } from "../../../shared/secrets/search.ts";

/** Secret in an image's configuration. */
export interface SettingHit extends SecretHit {
  /** `the variable NAME`, `the history (RUN)`. */
  readonly where: string;
  readonly setBy: readonly string[];
  /** Index of the layer, for secrets in the history. */
  readonly layer?: number;
}

/** Searches ENV, LABEL, commands and history for secrets. The history includes ARG and every RUN. Pure. */
export function settingHits(config: ImageConfig, search: SecretSearch): readonly SettingHit[] {
  const seen = new Set<string>();
  let layer = -1;
  const texts: { readonly text: string; readonly where: string; readonly setBy: readonly string[]; layer?: number }[] =
    [
      ...config.env.map((text) => ({ text, where: `the variable ${text.split("=", 1)[0]}`, setBy: ["ENV"] })),
      ...Object.entries(config.labels).map(([name, value]) => ({
        text: `${name}=${value}`,
        where: `the label ${name}`,
        setBy: ["LABEL"],
      })),
      ...[config.cmd, config.entrypoint, config.healthcheck?.test ?? []].map((words, index) => {
        const keyword = ["CMD", "ENTRYPOINT", "HEALTHCHECK"][index] ?? "CMD";
        return { text: words.join(" "), where: keyword, setBy: [keyword] };
      }),
      ...config.history.map(({ createdBy = "", emptyLayer }) => {
        if (!emptyLayer) layer += 1;
        const keyword = /(?:#\(nop\)\s+)?\b([A-Z]{3,11}) /.exec(createdBy)?.[1] ?? "RUN";
        return {
          text: createdBy,
          where: `the history (${keyword})`,
          setBy: [keyword],
          ...(emptyLayer ? {} : { layer }),
        };
      }),
    ];
  return texts.flatMap(({ text, where, setBy, layer: layerIndex }) =>
    search.search(Buffer.from(text), true).hits.flatMap((hit): SettingHit[] => {
      // The history repeats what ENV and LABEL set.
      const key = `${hit.rule}\0${hit.masked}\0${hit.masked === "…" ? where : ""}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...hit, where, setBy, ...(layerIndex === undefined ? {} : { layer: layerIndex }) }];
    }),
  );
}
