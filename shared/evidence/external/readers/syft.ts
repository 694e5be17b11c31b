import { z } from "zod";
import { anchoreSource, subjectOf } from "./grype.ts";
import { contentOf, hasKeys, jsonReader, text } from "./reader.ts";

const schema = z.looseObject({
  artifacts: z.array(z.unknown()),
  source: anchoreSource,
  descriptor: z.looseObject({ name: z.literal("syft"), version: text }),
  schema: z.looseObject({ version: text }),
});

/** Syft's JSON (anchore/syft schema/json): an SBOM and its subject. The components are read from the text. */
export const syft = jsonReader(
  { tool: "syft", title: "Syft", subjects: ["image", "source"] },
  {
    recognize: (value) => hasKeys(value, "artifacts", "descriptor"),
    schema,
    read: ({ source, descriptor }, sbom) =>
      contentOf("syft", [], { version: descriptor.version, ...subjectOf(source), sbom }),
  },
);
