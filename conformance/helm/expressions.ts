import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ChartFailure } from "../../actions/manifest-check/helm/chart/failure.ts";
import type { ChartSource } from "../../actions/manifest-check/helm/chart/files.ts";
import { readValues } from "../../actions/manifest-check/helm/chart/read-values.ts";
import { loadChart, prepare } from "../../actions/manifest-check/helm/chart/tree.ts";
import { toYaml } from "../../actions/manifest-check/helm/encoding/write-yaml.ts";
import { satisfies } from "../../actions/manifest-check/helm/functions/semver/constraints.ts";
import { renderFiles } from "../../actions/manifest-check/helm/render/render.ts";
import { sourced } from "../../actions/manifest-check/helm/values/value.ts";
import { SourceText } from "../../shared/dockerfile/index.ts";
import type { Disagreement, Suite } from "../suite.ts";
import { describeFrames, describePlaces } from "./places.ts";

interface Expression {
  readonly template: string;
  readonly values: string;
  readonly out?: string;
  readonly error?: { readonly phase: string; readonly at: Parameters<typeof describePlaces>[0] };
}

const files: Readonly<Record<string, string | Uint8Array>> = {
  "Chart.yaml": "apiVersion: v2\nname: c\nversion: 0.1.0\n",
  "a.txt": "one\ntwo\n",
  "conf/b.ini": "[x]\ny=1\n",
  "conf/c.bin": Uint8Array.of(0, 255, 10),
};

/** Single templates with what Helm's engine prints, or where it fails. */
export const helmExpressions: Suite = {
  name: "Helm's expressions",
  vectors: "conformance/helm",
  async run(root) {
    const lines = (await readFile(join(root, "expressions.jsonl"), "utf8")).trim().split("\n");
    const expressions = lines.map((line): Expression => JSON.parse(line));
    return { total: expressions.length, disagreements: expressions.flatMap(judge) };
  },
};

function judge(expression: Expression): Disagreement[] {
  const { template, out, error } = expression;
  const expected = error === undefined ? JSON.stringify(out) : `${error.phase} ${describePlaces(error.at)}`;
  const actual = render(expression);
  return actual === expected ? [] : [{ id: template, expected, actual }];
}

function render({ template, values }: Expression): string {
  const contents = { ...files, "values.yaml": values, "templates/t.yaml": template };
  const source: ChartSource = {
    path: "c",
    refusals: [],
    files: new Map(
      Object.entries(contents).map(([path, content]) => [
        path,
        typeof content === "string" ? new TextEncoder().encode(content) : content,
      ]),
    ),
  };
  try {
    const release = { name: "r" };
    const tree = prepare(loadChart(source, { satisfies }), { satisfies, printYaml: toYaml, release });
    // The vectors have the values as they are written, without Helm's handling of null.
    tree.root.scope.entries.set(
      "Values",
      sourced(readValues({ path: "values.yaml", source: new SourceText(values) }, "load")),
    );
    return JSON.stringify(renderFiles(tree).files[0]?.text.value);
  } catch (failure) {
    if (failure instanceof ChartFailure) return `${failure.phase} ${describeFrames(failure.frames)}`;
    throw failure;
  }
}
