import { readFile } from "node:fs/promises";
import { z } from "zod";
import { checkManifests } from "../actions/manifest-check/manifests.ts";
import { defaultCheckOptions } from "../actions/manifest-check/options.ts";
import { SourceText } from "../shared/dockerfile/index.ts";
import type { Disagreement, Suite } from "./suite.ts";

const example = z.object({
  id: z.string(),
  check: z.string(),
  kind: z.string(),
  verdict: z.enum(["good", "bad"]),
  text: z.string(),
});

/** Upstream's good and bad examples of Kubernetes objects: a check's id is an alias of the findings of ours that stand for it. */
export const manifests: Suite = {
  name: "Kubernetes examples",
  vectors: "conformance/manifests",
  async run(vectorsPath) {
    const lines = (await readFile(`${vectorsPath}/trivy-checks.jsonl`, "utf8")).trim().split("\n");
    const all = lines.map((line) => example.parse(JSON.parse(line))).filter(({ kind }) => kind === "kubernetes");
    return { total: all.length, disagreements: all.flatMap(judge) };
  },
};

function judge({ id, check, verdict, text }: z.infer<typeof example>): Disagreement[] {
  const options = { ...defaultCheckOptions("2026-01-01"), profile: "strict" as const };
  const { findings } = checkManifests([{ path: "app.yaml", source: new SourceText(text) }], options);
  const fires = findings.some(({ aliases }) => aliases.includes(check));
  if (fires === (verdict === "bad")) return [];
  return [{ id, expected: verdict === "bad" ? check : `no ${check}`, actual: fires ? check : `no ${check}` }];
}
