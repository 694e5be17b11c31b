import { z } from "zod";
import { problem, repositoryPath } from "../finding.ts";
import { contentOf, count, hasKeys, jsonReader, listOf, maybe, maybeNumber, text } from "./reader.ts";

const entity = z.looseObject({
  filename: text,
  incidents: listOf(
    z.looseObject({
      type: text.min(1),
      policy: maybe,
      validity: maybe,
      ignore_reason: z.unknown().optional(),
      occurrences: listOf(z.looseObject({ line_start: maybeNumber })),
    }),
  ),
});

const part = z.looseObject({ entities_with_incidents: listOf(entity) });

const schema = z.looseObject({
  type: text,
  scans: listOf(part),
  entities_with_incidents: listOf(entity),
  total_incidents: count,
});

/** JSON of ggshield (GitGuardian). Matches are not read, because they show a part of the secret. */
export const ggshield = jsonReader(
  { tool: "ggshield", title: "ggshield", subjects: ["source", "image"] },
  {
    recognize: (value) => hasKeys(value, "id", "type", "total_incidents", "total_occurrences"),
    schema,
    read: (document) => {
      const entities = [document, ...document.scans].flatMap(({ entities_with_incidents: list }) => list);
      const findings = entities.flatMap(({ filename, incidents }) =>
        incidents.map(({ type, validity, ignore_reason: ignored, occurrences }) =>
          problem({
            tool: "ggshield",
            id: type,
            severity: validity === "valid" ? "critical" : "high",
            message: "a secret",
            file: repositoryPath(filename),
            line: occurrences[0]?.line_start,
            suppressed: ignored == null || ignored === "" ? undefined : "ignored in GitGuardian",
          }),
        ),
      );
      return contentOf("ggshield", findings, {
        ...(document.type === "docker_image" || document.type === "docker" ? { about: "image" } : { about: "source" }),
        gaps: document.total_incidents > findings.length ? ["it counts incidents that are not listed"] : [],
      });
    },
  },
);
