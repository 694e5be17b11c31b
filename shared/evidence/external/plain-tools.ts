import { z } from "zod";
import { digestsIn, problem, severityOf } from "./finding.ts";
import { anchoreSource, subjectOf } from "./grype.ts";
import type { ExternalContent } from "./report.ts";

const text = z.string();
const source = { about: "source", manifests: [], suppressed: 0 } as const;

/** Hadolint's JSON (hadolint/hadolint src/Hadolint/Formatter/Json.hs). */
export const hadolint = z
  .array(
    z.looseObject({
      file: text.min(1),
      line: z.number().int(),
      code: text.regex(/^(?:DL|SC)\d+$/u, "is not a hadolint rule"),
      level: z.enum(["error", "warning", "info", "style", "ignore"]),
      message: text,
    }),
  )
  .min(1, "is an empty list, which does not identify the tool. Use hadolint's SARIF format");

/** Reads a report of hadolint. A Dockerfile that hadolint could not parse is a gap. */
export function readHadolint(document: z.infer<typeof hadolint>): ExternalContent {
  const unread = document.filter(({ code }) => code === "DL1000");
  return {
    ...source,
    tool: "hadolint",
    findings: document
      .filter(({ code, level }) => code !== "DL1000" && level !== "ignore")
      .map(({ file, line, code, level, message }) =>
        problem({
          tool: "hadolint",
          id: code,
          severity: severityOf(level),
          message,
          file: file.replaceAll("\\", "/"),
          line,
        }),
      ),
    gaps: unread.map(({ file }) => `hadolint could not parse ${file}`),
  };
}

const count = z.number().int().nonnegative();

/** Dockle's JSON (goodwithtech/dockle pkg/report/json.go). */
export const dockle = z
  .looseObject({
    image: text.nullish(),
    summary: z.looseObject({ fatal: count, warn: count, info: count, pass: count }),
    details: z
      .array(
        z.looseObject({
          code: text.min(1),
          title: text.default(""),
          level: z.enum(["FATAL", "WARN", "INFO", "SKIP", "PASS", "IGNORE"]),
          alerts: z.array(text).nullish(),
        }),
      )
      .nullish(),
  })
  .refine(
    ({ summary, details }) =>
      (["fatal", "warn", "info"] as const).every(
        (level) => summary[level] === 0 || (details ?? []).some((detail) => detail.level.toLowerCase() === level),
      ),
    "counts findings that are not listed",
  )
  .refine(
    ({ summary: { fatal, warn, info, pass } }) => fatal + warn + info + pass > 0,
    "has no checks, so nothing was examined",
  );

/** Reads a report of Dockle. It has a digest only if Dockle was called with one. */
export function readDockle({ image, details }: z.infer<typeof dockle>): ExternalContent {
  const findings = (details ?? [])
    .filter(({ level }) => level !== "SKIP" && level !== "PASS")
    .map(({ code, title, level, alerts }) =>
      problem({
        tool: "dockle",
        id: code,
        severity: level === "IGNORE" ? "unknown" : severityOf(level),
        message: [title, ...(alerts ?? [])].join("; "),
        suppressed: level === "IGNORE" ? "ignored by its settings" : undefined,
      }),
    );
  return {
    tool: "dockle",
    about: "image",
    manifests: digestsIn([image ?? ""]),
    findings,
    gaps: [],
    suppressed: findings.filter(({ finding }) => finding.suppression !== undefined).length,
  };
}

/** Syft's JSON (anchore/syft schema/json): an SBOM and its subject. */
export const syft = z.looseObject({
  artifacts: z.array(z.unknown()),
  source: anchoreSource,
  descriptor: z.looseObject({ name: z.literal("syft"), version: text }),
  schema: z.looseObject({ version: text }),
});

/** Reads the subject of a report of Syft. The components are read from the text. */
export function readSyftReport({ source: of, descriptor }: z.infer<typeof syft>, sbom: string): ExternalContent {
  return {
    tool: "syft",
    version: descriptor.version,
    ...subjectOf(of),
    findings: [],
    gaps: [],
    suppressed: 0,
    sbom,
  };
}
