import { z } from "zod";
import { vulnerability } from "../finding.ts";
import { anchoreSource, subjectOf } from "./grype.ts";
import { contentOf, fact, hasKeys, jsonReader, maybe, text, valueAt } from "./reader.ts";

const schema = z.looseObject({
  matches: z.array(
    z.looseObject({
      Cycle: z.looseObject({ ProductName: text.min(1), ReleaseCycle: text.default(""), Eol: maybe }),
      artifact: z.looseObject({ name: text, version: text.default(""), purl: maybe }),
    }),
  ),
  source: anchoreSource,
  descriptor: z.looseObject({ name: z.literal("xeol"), timestamp: maybe }),
});

/** JSON of xeol: a finding is a package of a release that gets no fixes any more. */
export const xeol = jsonReader(
  { tool: "xeol", title: "xeol", subjects: ["image", "source"] },
  {
    recognize: (value) => hasKeys(value, "matches") && valueAt(valueAt(value, "descriptor"), "name") === "xeol",
    schema,
    read: ({ matches, source, descriptor }) =>
      contentOf(
        "xeol",
        matches.map(({ Cycle, artifact }) =>
          vulnerability({
            tool: "xeol",
            id: `${Cycle.ProductName} ${Cycle.ReleaseCycle}`.trim(),
            severity: "medium",
            name: artifact.name,
            version: artifact.version,
            purl: artifact.purl,
          }),
        ),
        { ...subjectOf(source), ...fact("createdAt", descriptor.timestamp) },
      ),
  },
);
