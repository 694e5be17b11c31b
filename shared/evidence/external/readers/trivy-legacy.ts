import { z } from "zod";
import { contentOf, hasKeys, isListOf, jsonReader } from "./reader.ts";
import { trivyFindings, trivyResult } from "./trivy.ts";

/** The layout of Trivy before version 0.20: a list of targets. It does not say what it is about. */
export const trivyLegacy = jsonReader(
  { tool: "trivy", title: "Trivy (before 0.20)", subjects: ["image", "source"] },
  {
    recognize: (value) =>
      isListOf(
        value,
        (entry) => hasKeys(entry, "Target") && (hasKeys(entry, "Vulnerabilities") || hasKeys(entry, "Type")),
      ),
    schema: z.array(trivyResult),
    read: (results) =>
      contentOf(
        "trivy",
        results.flatMap((result) => trivyFindings(result)),
        { subjects: ["image", "source"] },
      ),
  },
);
