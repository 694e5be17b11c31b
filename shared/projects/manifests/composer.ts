import type { ManifestFormat } from "../manifest.ts";
import { requirementGrammars } from "../requirements/grammars.ts";
import { jsonTextsBySection } from "./json-texts.ts";
import { isFileNamed } from "./named.ts";

/** Reads composer.json (Composer documentation, "The composer.json schema"). */
export const composerFormat: ManifestFormat = {
  type: "composer",
  isNamed: isFileNamed("composer.json"),
  read(text) {
    const texts = jsonTextsBySection(text);
    const grammar = requirementGrammars.composer;
    return {
      dependencies: ["require", "require-dev"].flatMap((section) =>
        (texts.get(section) ?? []).map(({ key, value, span, start }) => ({
          name: key,
          span: { start, end: span.end },
          ...(grammar === undefined ? {} : { requirement: { text: value, span, grammar } }),
        })),
      ),
    };
  },
};
