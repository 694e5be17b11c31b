import type { ExternalReport } from "../../../shared/evidence/external/index.ts";
import type { CoveredImage } from "./statement.ts";

/** Which image a report is about: its digest, or why none. */
export type Binding =
  | { readonly digest: string }
  /** It speaks of another image than it is attested of. */
  | { readonly contradiction: string }
  /** It could be about several. */
  | { readonly doubt: string };

/**
 * The one image, of those that a statement is about, that a report in it means: by the digest of its manifest or
 * configuration. Tools that were given an index name that, and the configuration of the platform that they took. Pure.
 */
export function bindReport(
  { manifests, config }: Pick<ExternalReport, "manifests" | "config">,
  images: readonly CoveredImage[],
): Binding {
  const possible = images.filter((image) => {
    const names = [image.digest, ...image.within];
    const isConfig = config === undefined || config === image.config || names.includes(config);
    return (
      isConfig &&
      (manifests.length === 0 || config === image.config || manifests.some((manifest) => names.includes(manifest)))
    );
  });
  const certain = possible.filter((image) => manifests.includes(image.digest) || config === image.config);
  const [image, another] = certain.length > 0 ? certain : possible;
  if (image === undefined) {
    const claimed = [...manifests, ...(config === undefined ? [] : [config])].join(" and ");
    return {
      contradiction: `it is about ${claimed}, and is attested of ${images.map(({ digest }) => digest).join(" and ")}`,
    };
  }
  return another === undefined ? { digest: image.digest } : { doubt: "it does not say which platform it is about" };
}
