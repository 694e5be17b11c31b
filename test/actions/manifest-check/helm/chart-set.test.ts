import { describe, expect, test } from "vitest";
import { ChartSet } from "../../../../actions/manifest-check/helm/chart-set.ts";
import type { ChartInput } from "../../../../actions/manifest-check/helm/render-charts.ts";
import { checkManifests } from "../../../../actions/manifest-check/manifests.ts";
import { defaultCheckOptions } from "../../../../actions/manifest-check/options.ts";
import { fileOf, metadataOf } from "./chart/charts.ts";
import { caseOf, inputOf } from "./charts-input.ts";

const setOf = (...charts: readonly ChartInput[]): ChartSet => new ChartSet(charts, { helmVersion: 4, apiVersions: [] });
const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n";

describe("the charts of a checkout", () => {
  test("are rendered once", () => {
    const charts = setOf(inputOf({ "templates/a.yaml": pod }));
    expect(charts.render()).toBe(charts.render());
  });

  test("are dependencies of each other", () => {
    const dependencies = "dependencies: [{name: db, version: 1.0.0, repository: https://x.example}]\n";
    const web = inputOf({ "Chart.yaml": metadataOf("web", dependencies) });
    const { problems, units } = setOf(web, inputOf({ "templates/a.yaml": pod }, undefined, "db")).render();
    expect(problems).toEqual([]);
    expect(units.map(({ path }) => path)).toEqual(["web/Chart.yaml", "db/Chart.yaml"]);
  });

  test("list the files that decide what they render", () => {
    const cases = [caseOf("given", { valuesFiles: [fileOf("a: 1", "prod.yaml")] })];
    const files = setOf(inputOf({ "templates/a.yaml": pod, "values.yaml": "a: 1\n" }, cases)).listFiles();
    expect(files.map(({ path }) => path).toSorted()).toEqual([
      "prod.yaml",
      "web/Chart.yaml",
      "web/templates/a.yaml",
      "web/values.yaml",
    ]);
  });
});

describe("the missing hardening of a chart", () => {
  const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: app
          image: registry.example/app:1.0
          {{- with .Values.securityContext }}
          securityContext:
            {{- toYaml . | nindent 12 }}
          {{- end }}
          {{- with .Values.resources }}
          resources:
            {{- toYaml . | nindent 12 }}
          {{- end }}
`;

  test("is at the workload, with the values that add the settings as related places", () => {
    const input = inputOf({
      "templates/a.yaml": deployment,
      "values.yaml": "resources: {}\nsecurityContext: {}\n",
    });
    const { findings } = checkManifests([], defaultCheckOptions("2026-01-15"), { charts: setOf(input) });
    const found = findings.find(({ ruleId }) => ruleId === "SW-K8S-hardening");
    expect(found?.locations[0]?.file).toBe("web/templates/a.yaml");
    const related = found?.locations
      .slice(1)
      .map(({ file, region, message }) => `${file}:${region.startLine} ${message}`);
    expect(related).toContainEqual(expect.stringMatching(/^web\/values\.yaml:1 Add here: .*limit/u));
    expect(related).toContainEqual(expect.stringMatching(/^web\/values\.yaml:2 Add here: .*read-?only/iu));
  });
});
