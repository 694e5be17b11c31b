import { z } from "zod";
import { digestsIn, problem } from "../finding.ts";
import { contentOf, count, hasKeys, jsonReader, listOf, text, valueAt } from "./reader.ts";

const schema = z
  .looseObject({
    image: text.nullish(),
    summary: z.looseObject({ fatal: count, warn: count, info: count, pass: count }),
    details: listOf(
      z.looseObject({
        code: text.min(1),
        title: text.default(""),
        level: z.enum(["FATAL", "WARN", "INFO", "SKIP", "PASS", "IGNORE"]),
        alerts: listOf(text),
      }),
    ),
  })
  .refine(
    ({ summary, details }) =>
      (["fatal", "warn", "info"] as const).every(
        (level) => summary[level] === 0 || details.some((detail) => detail.level.toLowerCase() === level),
      ),
    "counts findings that are not listed",
  )
  .refine(
    ({ summary: { fatal, warn, info, pass } }) => fatal + warn + info + pass > 0,
    "has no checks, so nothing was examined",
  );

/** Dockle's JSON (goodwithtech/dockle pkg/report/json.go). It has a digest only if Dockle was called with one. */
export const dockle = jsonReader(
  { tool: "dockle", title: "Dockle", subjects: ["image"] },
  {
    recognize: (value) => hasKeys(value, "summary") && hasKeys(valueAt(value, "summary"), "fatal", "warn", "pass"),
    schema,
    read: ({ image, details }) =>
      contentOf(
        "dockle",
        details
          .filter(({ level }) => level !== "SKIP" && level !== "PASS")
          .map(({ code, title, level, alerts }) =>
            problem({
              tool: "dockle",
              id: code,
              level,
              message: [title, ...alerts].join("; "),
              suppressed: level === "IGNORE" ? "ignored by its settings" : undefined,
            }),
          ),
        { manifests: digestsIn([image]) },
      ),
  },
);
