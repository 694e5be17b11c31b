import type { Origin } from "../values/origin.ts";

/** A value in the terms of the emitter. */
export type YamlTree =
  | { readonly kind: "map"; readonly entries: readonly { readonly key: YamlScalar; readonly value: YamlTree }[] }
  | { readonly kind: "list"; readonly items: readonly YamlTree[] }
  | YamlScalar;

/** A scalar. Texts are quoted as needed, other scalars are written as they are. */
export interface YamlScalar {
  readonly kind: "text" | "bare" | "binary";
  readonly text: string;
  readonly origin: Origin | undefined;
}
