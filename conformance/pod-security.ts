import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkManifests } from "../actions/manifest-check/manifests.ts";
import { type CheckOptions, defaultCheckOptions } from "../actions/manifest-check/options.ts";
import { SourceText } from "../shared/dockerfile/index.ts";
import type { Disagreement, Suite } from "./suite.ts";

/** The restricted check that answers in place of a baseline one, from its version on. */
const overriding: Readonly<Record<string, readonly [id: string, since: number]>> = {
  hostpathvolumes: ["restrictedvolumes", 0],
  capabilities_baseline: ["capabilities_restricted", 22],
  seccompprofile_baseline: ["seccompprofile_restricted", 19],
  procmount: ["procmount_restricted", 35],
};

/** Verdicts of the API server on pods, by level and version. */
export const podSecurity: Suite = {
  name: "Pod Security Standards",
  vectors: "conformance/pod-security",
  async run(vectorsPath) {
    const root = join(vectorsPath, "testdata");
    const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith(".yaml")).toSorted();
    const judged = await Promise.all(files.map(async (id) => judge(id, await readFile(join(root, id), "utf8"))));
    return { total: files.length, disagreements: judged.flat() };
  },
};

/** The ids of violated checks, in lower case as the files are named. */
export function violatedChecks(text: string, level: string, version: string): string[] {
  const options: CheckOptions = {
    ...defaultCheckOptions("2026-01-01"),
    podSecurity: {
      level: level === "restricted" ? "restricted" : "baseline",
      minor: Number(version.replace("v1.", "")),
    },
  };
  const { findings } = checkManifests([{ path: "pod.yaml", source: new SourceText(text) }], options);
  const ids = findings.flatMap(({ aliases }) => aliases.filter((alias) => alias.startsWith("pss/")));
  return [...new Set(ids.map((id) => id.slice("pss/".length).toLowerCase()))];
}

function judge(id: string, text: string): Disagreement[] {
  const [level = "", version = "", verdict = "", file = ""] = id.split("/");
  const violated = violatedChecks(text, level, version);
  if (verdict === "pass") {
    return violated.length === 0 ? [] : [{ id, expected: "no violation", actual: violated.join(", ") }];
  }
  const named = file.replace(/\d*\.yaml$/u, "");
  const [over, since = 0] = overriding[named] ?? [];
  const isOverridden = over !== undefined && level === "restricted" && Number(version.replace("v1.", "")) >= since;
  const expected = isOverridden ? over : named;
  return violated.includes(expected) ? [] : [{ id, expected, actual: violated.join(", ") || "nothing" }];
}
