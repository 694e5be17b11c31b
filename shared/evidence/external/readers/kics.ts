import { z } from "zod";
import { problem, repositoryPath } from "../finding.ts";
import { contentOf, count, fact, hasKeys, jsonReader, listOf, maybe, text } from "./reader.ts";

const schema = z.looseObject({
  kics_version: maybe,
  files_scanned: count,
  files_failed_to_scan: count,
  queries_failed_to_execute: count,
  total_counter: count,
  end: maybe,
  queries: listOf(
    z.looseObject({
      query_name: text.default(""),
      query_id: text.min(1),
      severity: maybe,
      description: maybe,
      files: listOf(z.looseObject({ file_name: text, line: z.number().nullish() })),
    }),
  ),
});

/** KICS (Checkmarx/kics pkg/model). A finding is a file of a query. Values of files can be secrets and are not read. */
export const kics = jsonReader(
  { tool: "kics", title: "KICS", subjects: ["source"] },
  {
    recognize: (value) => hasKeys(value, "queries", "queries_total", "severity_counters"),
    schema,
    read: (document) => {
      const findings = document.queries.flatMap(({ query_id: id, query_name: message, severity, files }) =>
        files.map(({ file_name: file, line }) =>
          problem({ tool: "kics", id, level: severity, message, file: repositoryPath(file), line }),
        ),
      );
      return contentOf("kics", findings, {
        about: "source",
        gaps: [
          ...(document.files_scanned === 0 ? ["no file was scanned"] : []),
          ...(document.files_failed_to_scan > 0 ? [`${document.files_failed_to_scan} files could not be scanned`] : []),
          ...(document.queries_failed_to_execute > 0 ? [`${document.queries_failed_to_execute} queries failed`] : []),
          ...(document.total_counter > findings.length ? ["the report counts findings that are not listed"] : []),
        ],
        ...fact("version", document.kics_version),
        ...fact("createdAt", document.end),
      });
    },
  },
);
