import type { Decoded, Decoder } from "./decoder.ts";

const variable = /\bvariable\s{1,8}"([\w-]{2,80})"\s{0,8}\{[^{}]{0,600}?\bdefault\s{0,8}=\s{0,8}"([^"\n]{4,300})"/g;

/** Terraform's variables, whose name and default are on different lines (Terraform language, "Input Variables"). */
export const terraform: Decoder = {
  reads: (path) => /\.tf$/.test(path),
  *decode(text): Generator<Decoded> {
    const content = text.toString("utf8");
    for (const match of content.matchAll(variable)) {
      const [whole, name = "", value = ""] = match;
      const line = content.slice(0, match.index + whole.lastIndexOf(value)).split("\n").length;
      yield { kind: "value", name, value, line };
    }
  },
};
