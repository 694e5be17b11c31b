import { z } from "zod";
import { repositoryPath, severityOfScore, vulnerability } from "../finding.ts";
import { contentOf, hasKeys, jsonReader, listOf, maybe, text, valueAt } from "./reader.ts";

const group = z.looseObject({
  ids: listOf(text),
  aliases: listOf(text),
  max_severity: maybe,
});

const schema = z.looseObject({
  results: z
    .array(
      z.looseObject({
        source: z.looseObject({ path: text, type: maybe }),
        packages: listOf(
          z.looseObject({
            package: z.looseObject({ name: text, version: text.default(""), ecosystem: text.default("") }),
            vulnerabilities: listOf(
              z.looseObject({
                id: text.min(1),
                aliases: listOf(text),
                published: maybe,
                database_specific: z.looseObject({ severity: z.unknown().optional() }).nullish(),
              }),
            ),
            groups: listOf(group),
          }),
        ),
      }),
    )
    .nullable()
    .transform((list) => list ?? []),
});

/** OSV-Scanner (google/osv-scanner pkg/models/results.go). Without sources nothing shows that anything was scanned. */
export const osvScanner = jsonReader(
  { tool: "osv-scanner", title: "OSV-Scanner", subjects: ["source", "image"] },
  {
    recognize: (value) => {
      const results = valueAt(value, "results");
      const isEmpty = Array.isArray(results) && results.length === 0 && hasKeys(value, "experimental_config");
      return (
        isEmpty ||
        (Array.isArray(results) && results.length > 0 && results.every((entry) => hasKeys(entry, "source", "packages")))
      );
    },
    schema,
    read: ({ results }) => {
      const findings = results.flatMap(({ source, packages }) =>
        packages.flatMap(({ package: of, vulnerabilities, groups }) =>
          vulnerabilities.map((one) => {
            const word = one.database_specific?.severity;
            const rated = groups.find(({ ids }) => ids.includes(one.id))?.max_severity;
            return vulnerability({
              tool: "osv-scanner",
              id: one.id,
              aliases: one.aliases,
              level: typeof word === "string" ? word : undefined,
              severity: typeof word === "string" ? undefined : severityOfScore(rated ? Number(rated) : undefined),
              name: of.name,
              version: of.version,
              path: source.path,
              file: source.type === "lockfile" ? repositoryPath(source.path) : undefined,
              published: one.published,
            });
          }),
        ),
      );
      return contentOf("osv-scanner", findings, {
        subjects: ["source", "image"],
        gaps: results.length === 0 ? ["it lists no source, so nothing shows that anything was scanned"] : [],
      });
    },
  },
);
