import { z } from "zod";
import { vulnerability } from "../finding.ts";
import { contentOf, hasKeys, isListOf, jsonReader, listOf, maybe, text } from "./reader.ts";

const change = z.looseObject({
  change_type: z.enum(["added", "removed"]),
  manifest: text,
  name: text,
  version: text.default(""),
  package_url: maybe,
  vulnerabilities: listOf(z.looseObject({ severity: maybe, advisory_ghsa_id: text.min(1) })),
});

/** Changes of dependencies as GitHub's API for dependency reviews lists them. What a change removes does not count. */
export const githubDependencyReview = jsonReader(
  { tool: "github-dependency-review", title: "GitHub dependency review", subjects: ["source"] },
  {
    recognize: (value) =>
      isListOf(value, (entry) => hasKeys(entry, "change_type", "manifest", "ecosystem", "vulnerabilities")),
    schema: z.array(change),
    read: (changes) =>
      contentOf(
        "github-dependency-review",
        changes
          .filter((one) => one.change_type === "added")
          .flatMap((one) =>
            one.vulnerabilities.map(({ severity, advisory_ghsa_id: id }) =>
              vulnerability({
                tool: "github-dependency-review",
                id,
                level: severity,
                name: one.name,
                version: one.version,
                purl: one.package_url,
                path: one.manifest,
                file: one.manifest,
              }),
            ),
          ),
        { about: "source" },
      ),
  },
);
