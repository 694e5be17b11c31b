import { z } from "zod";
import { digestsIn, vulnerability } from "../finding.ts";
import type { ExternalContent } from "../report.ts";
import { contentOf, fact, hasKeys, jsonReader, listOf, maybe, maybeNumber, text, valueAt } from "./reader.ts";

const mediaType =
  /^application\/vnd\.(?:security\.vulnerability\.report|scanner\.adapter\.vuln\.report\.harbor\+json); version=1\.[01]$/u;

const report = z.looseObject({
  generated_at: maybe,
  scanner: z.looseObject({ name: maybe, version: maybe }).nullish(),
  severity: maybe,
  vulnerabilities: listOf(
    z.looseObject({
      id: text.min(1),
      package: text,
      version: text.default(""),
      fix_version: maybe,
      severity: maybe,
      artifact_digests: listOf(text),
      preferred_cvss: z.looseObject({ score_v3: maybeNumber, score_v2: maybeNumber }).nullish(),
    }),
  ),
});

/** Checks whether a value is a report without its media type, as older versions print it. */
function isBare(value: unknown): boolean {
  return hasKeys(value, "scanner", "vulnerabilities") && hasKeys(valueAt(value, "scanner"), "name", "vendor");
}

/** Harbor's vulnerability report (goharbor/harbor API 2.0), whichever scanner made it. */
export const harbor = jsonReader(
  { tool: "harbor", title: "Harbor", subjects: ["image"] },
  {
    recognize: (value) =>
      isBare(value) ||
      (hasKeys(value) &&
        Object.keys(value as object).some((key) =>
          /^application\/vnd\.(?:security\.vuln|scanner\.adapter\.vuln)/u.test(key),
        )),
    schema: z.unknown().transform((value, context) => {
      const [type, content] = isBare(value) ? [undefined, value] : (Object.entries(value as object)[0] ?? []);
      if (type !== undefined && !mediaType.test(type)) {
        context.addIssue("is not of a media type of vulnerability reports of version 1.0 or 1.1");
        return z.NEVER;
      }
      if (!hasKeys(content, "vulnerabilities")) {
        context.addIssue("has no list of vulnerabilities");
        return z.NEVER;
      }
      return report.parse(content);
    }),
    read: (document): ExternalContent => {
      const { scanner, severity, vulnerabilities, generated_at: created } = document;
      const digests = new Set(vulnerabilities.flatMap(({ artifact_digests: listed }) => digestsIn(listed)));
      const worst = (severity ?? "").toLowerCase();
      const isRated = worst !== "" && worst !== "none" && worst !== "unknown" && worst !== "negligible";
      return contentOf(
        "harbor",
        vulnerabilities.map((one) =>
          vulnerability({
            tool: "harbor",
            id: one.id,
            level: one.severity,
            name: one.package,
            version: one.version,
            fixedVersion: one.fix_version,
            score: one.preferred_cvss?.score_v3 ?? one.preferred_cvss?.score_v2,
          }),
        ),
        {
          about: "image",
          manifests: [...digests],
          gaps:
            vulnerabilities.length === 0 && isRated
              ? [`the report says ${severity}, but lists no vulnerabilities of ${scanner?.name ?? "its scanner"}`]
              : [],
          ...fact("version", scanner?.version),
          ...fact("createdAt", created),
        },
      );
    },
  },
);
