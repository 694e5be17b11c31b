import { z } from "zod";
import { digestsIn, problem, vulnerability } from "../finding.ts";
import type { ReportSubject } from "../report.ts";
import { contentOf, fact, hasKeys, jsonReader, listOf, maybe, maybeNumber, text, valueAt } from "./reader.ts";

const library = z.looseObject({
  name: text,
  version: text.default(""),
  path: maybe,
  vulnerabilities: listOf(
    z.looseObject({ name: text.min(1), severity: maybe, fixedVersion: maybe, score: maybeNumber }),
  ),
});

const schema = z.looseObject({
  createdAt: maybe,
  status: z.looseObject({ state: z.literal("SUCCESS", "says that the scan failed") }),
  scanOriginResource: z.looseObject({ __typename: maybe, digest: maybe }).nullish(),
  result: z.looseObject({
    osPackages: listOf(library),
    libraries: listOf(library),
    secrets: listOf(
      z.looseObject({ type: maybe, description: maybe, severity: maybe, path: maybe, lineNumber: maybeNumber }),
    ),
  }),
});

/** JSON of wizcli, of a directory or an image. */
export const wizcli = jsonReader(
  { tool: "wizcli", title: "Wiz CLI", subjects: ["image", "source"] },
  {
    recognize: (value) =>
      hasKeys(value, "scanOriginResource", "result", "status", "policies") &&
      hasKeys(valueAt(value, "result"), "libraries"),
    schema,
    read: ({ result, scanOriginResource: origin, createdAt }) => {
      const about: ReportSubject = origin?.__typename === "CICDScanOriginContainerImage" ? "image" : "source";
      return contentOf(
        "wizcli",
        [
          ...[...result.osPackages, ...result.libraries].flatMap(({ name, version, path, vulnerabilities }) =>
            vulnerabilities.map((one) =>
              vulnerability({
                tool: "wizcli",
                id: one.name,
                level: one.severity,
                name,
                version,
                path,
                fixedVersion: one.fixedVersion,
                score: one.score,
              }),
            ),
          ),
          ...result.secrets.map(({ type, severity, path, lineNumber }) =>
            problem({
              tool: "wizcli",
              id: type || "secret",
              level: severity,
              message: "a secret",
              file: path,
              line: lineNumber,
            }),
          ),
        ],
        { about, manifests: digestsIn([origin?.digest]), ...fact("createdAt", createdAt) },
      );
    },
  },
);
