import { z } from "zod";
import { problem, repositoryPath } from "../finding.ts";
import { contentOf, fact, hasKeys, jsonReader, listOf, maybe, text, valueAt } from "./reader.ts";

const schema = z.looseObject({
  version: maybe,
  results: z.array(
    z.looseObject({
      check_id: text.min(1),
      path: text,
      start: z.looseObject({ line: z.number() }).nullish(),
      extra: z.looseObject({
        message: text.default(""),
        severity: maybe,
        is_ignored: z.boolean().nullish(),
        metadata: z.looseObject({ category: z.unknown().optional() }).nullish(),
      }),
    }),
  ),
  paths: z.looseObject({ scanned: listOf(text) }).nullish(),
  errors: z.array(z.looseObject({ level: maybe, type: z.unknown().optional(), path: maybe })),
});

/** Semgrep's JSON. Errors of its run are gaps; the code that it quotes is not read. */
export const semgrep = jsonReader(
  { tool: "semgrep", title: "Semgrep", subjects: ["source"] },
  {
    recognize: (value) => {
      const results = valueAt(value, "results");
      if (!hasKeys(value, "results", "errors") || !Array.isArray(results)) return false;
      if (results.length === 0) return Array.isArray(valueAt(value, "errors"));
      return results.every((entry) => hasKeys(entry, "check_id", "path", "extra"));
    },
    schema,
    read: ({ results, errors, paths, version }) => {
      const failed = errors.filter(({ level }) => level === "error" || level == null);
      return contentOf(
        "semgrep",
        results.map(({ check_id: id, path, start, extra }) =>
          problem({
            tool: "semgrep",
            id,
            level: extra.severity,
            // Messages of rules about secrets quote them.
            message: id.includes("secret") ? "a secret" : extra.message,
            file: repositoryPath(path),
            line: start?.line,
            suppressed: extra.is_ignored === true ? "ignored by a comment `nosemgrep`" : undefined,
          }),
        ),
        {
          about: "source",
          gaps: [
            ...failed.map(({ path }) => `Semgrep reports an error${path ? ` in ${path}` : ""}`),
            ...(results.length === 0 && (paths?.scanned ?? []).length === 0
              ? ["it lists no file that was scanned"]
              : []),
          ],
          ...fact("version", version),
        },
      );
    },
  },
);
