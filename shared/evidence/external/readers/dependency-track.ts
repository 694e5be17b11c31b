import { z } from "zod";
import { vulnerability } from "../finding.ts";
import { contentOf, fact, jsonReader, listOf, maybe, maybeNumber, text, valueAt } from "./reader.ts";

const schema = z.looseObject({
  meta: z.looseObject({ application: z.literal("Dependency-Track"), version: maybe, timestamp: maybe }),
  findings: listOf(
    z.looseObject({
      component: z.looseObject({ name: text, version: maybe, purl: maybe }),
      vulnerability: z.looseObject({
        vulnId: text.min(1),
        severity: maybe,
        aliases: listOf(z.looseObject({ cveId: maybe, ghsaId: maybe, osvId: maybe })),
        cvssV3BaseScore: maybeNumber,
        epssScore: maybeNumber,
      }),
      analysis: z
        .looseObject({ state: maybe, isSuppressed: z.boolean().nullish(), detail: maybe, justification: maybe })
        .nullish(),
    }),
  ),
});

/** Findings that OWASP Dependency-Track exports of a project. Suppressed ones keep the analysis. */
export const dependencyTrack = jsonReader(
  { tool: "dependency-track", title: "OWASP Dependency-Track", subjects: ["image", "source"] },
  {
    recognize: (value) => valueAt(valueAt(value, "meta"), "application") === "Dependency-Track",
    schema,
    read: ({ meta, findings }) =>
      contentOf(
        "dependency-track",
        findings.map(({ component, vulnerability: one, analysis }) =>
          vulnerability({
            tool: "dependency-track",
            id: one.vulnId,
            aliases: one.aliases.flatMap(({ cveId, ghsaId, osvId }) =>
              [cveId, ghsaId, osvId].filter((id) => id != null),
            ),
            level: one.severity,
            name: component.name,
            version: component.version ?? "",
            purl: component.purl,
            score: one.cvssV3BaseScore,
            epss: one.epssScore ?? undefined,
            suppressed:
              analysis?.isSuppressed === true
                ? [analysis.state, analysis.justification, analysis.detail].filter(Boolean).join("; ") || "suppressed"
                : undefined,
          }),
        ),
        {
          subjects: ["image", "source"],
          gaps: findings.length === 0 ? ["it has no findings, and does not say that the project has components"] : [],
          ...fact("version", meta.version),
          ...fact("createdAt", meta.timestamp),
        },
      ),
  },
);
