import { z } from "zod";
import { digestsIn, vulnerability } from "../finding.ts";
import { contentOf, hasKeys, jsonReader, listOf, maybe, maybeNumber, text, valueAt } from "./reader.ts";

const schema = z.looseObject({
  error_message: z.literal("", "says that the scan failed").nullish(),
  report: z.looseObject({
    image_id: maybe,
    digest: maybe,
    vulnerabilities: listOf(
      z.looseObject({
        name: text.min(1),
        severity: maybe,
        package_name: text.default(""),
        package_version: text.default(""),
        fixed_version: maybe,
        score_v3: maybeNumber,
        file_name: maybe,
      }),
    ),
  }),
});

/** Scan reports of NeuVector. */
export const neuvector = jsonReader(
  { tool: "neuvector", title: "NeuVector", subjects: ["image", "host", "cluster"] },
  {
    recognize: (value) => hasKeys(valueAt(value, "report"), "vulnerabilities", "modules", "checks"),
    schema,
    read: ({ report }) =>
      contentOf(
        "neuvector",
        report.vulnerabilities.map((one) =>
          vulnerability({
            tool: "neuvector",
            id: one.name,
            level: one.severity,
            name: one.package_name,
            version: one.package_version,
            fixedVersion: one.fixed_version,
            score: one.score_v3,
            path: one.file_name,
          }),
        ),
        { subjects: ["image", "host", "cluster"], manifests: digestsIn([report.digest]) },
      ),
  },
);
