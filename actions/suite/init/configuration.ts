import type { Inspection } from "./inspect.ts";

export const configurationPath = ".seaworthy.yaml";

/** Renders a configuration file with the settings that most repositories want to know. Pure. */
export function renderConfiguration({
  hasManifests,
  dockerfiles,
}: Pick<Inspection, "hasManifests" | "dockerfiles">): string {
  const lint =
    dockerfiles === 0
      ? []
      : [
          "# dockerfile-lint:",
          "#   exclude: [vendor/**] # files to leave out",
          "#   ignore: [DL3008] # rules to suppress; `seaworthy explain DL3008` shows one",
          "",
        ];
  const manifests = hasManifests
    ? ["# manifest-check:", "#   exclude: [charts/**]", "#   ignore: [SW-K8S-cpu-limit]", ""]
    : [];
  return [
    "# Settings of Seaworthy. On a pull request, the version of this file in the base branch applies.",
    "# `seaworthy check` runs the same checks on your machine.",
    "version: 1",
    "",
    "gate:",
    "  fail-on: high # critical, high, medium, low, info or none",
    "  # preset: recommended # deadlines for fixes, exploited vulnerabilities, distributions past their end of life",
    "  # new-only: false # count findings that a pull request did not cause, too",
    "  # waivers: # accepted risks; an expired, unused or outdated waiver is a finding",
    "  #   - id: CVE-2023-52425",
    "  #     severity: high",
    "  #     package: expat",
    "  #     reason: Nothing parses XML from outside.",
    "  #     owner: the team",
    "  #     created: 2026-11-24",
    "  #     expires: 2026-12-24",
    "",
    ...lint,
    "# image-scan:",
    "#   advisories: auto # or osv, none, a directory, or shards of your own",
    "",
    ...manifests,
  ].join("\n");
}
