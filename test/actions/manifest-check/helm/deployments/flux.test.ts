import { describe, expect, test } from "vitest";
import { shortenName } from "../../../../../actions/manifest-check/helm/deployments/flux-releases.ts";
import { chart, checkout, deployedOf } from "./checkout.ts";

const release = (spec: string, version = "v2"): string => `apiVersion: helm.toolkit.fluxcd.io/${version}
kind: HelmRelease
metadata:
  name: adoption-web
  namespace: apps
spec:
  chart:
    spec:
      chart: ./charts/web
      sourceRef: {kind: GitRepository, name: charts, namespace: flux-system}
${spec}`;

describe("a HelmRelease", () => {
  test("gives its values, which have their lines, and the name of the release", async () => {
    const { render } = await checkout({
      ...chart,
      "a.yaml": release("  targetNamespace: team\n  values:\n    image: web:prod\n", "v2beta1"),
      "b.yaml": release("  releaseName: own\n"),
    });
    expect(deployedOf(render())).toMatchObject([
      {
        name: "the HelmRelease adoption-web in a.yaml:4",
        release: "team/team-adoption-web",
        image: "web:prod a.yaml:13",
      },
      { release: "apps/own", image: "web:1 charts/web/values.yaml:1" },
    ]);
  });

  test("replaces the chart's defaults with valuesFiles", async () => {
    const files = "      valuesFiles: [./charts/web/prod.yaml]\n";
    const { render } = await checkout({
      ...chart,
      "a.yaml": release(files),
      "charts/web/prod.yaml": "image: web:prod\n",
    });
    expect(deployedOf(render())).toMatchObject([
      { values: { image: "web:prod" }, image: "web:prod charts/web/prod.yaml:1" },
    ]);
    expect(deployedOf(render())[0]?.values).not.toHaveProperty("keep");
  });

  test("takes values from ConfigMaps and Secrets of the checkout, before its own", async () => {
    const references = `  valuesFrom:
    - {kind: ConfigMap, name: values}
    - {kind: Secret, name: secret, valuesKey: s.yaml}
    - {kind: Secret, name: secret, valuesKey: password, targetPath: db.password}
    - {kind: ConfigMap, name: gone, optional: true}
  values: {own: true}
`;
    const { render } = await checkout({
      ...chart,
      "a.yaml": release(references),
      "b.yaml":
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: values, namespace: apps}\ndata:\n  values.yaml: |\n    image: web:map\n    own: false\n",
      "c.yaml": `apiVersion: v1\nkind: Secret\nmetadata: {name: secret}\ndata:\n  s.yaml: ${Buffer.from("x: 1").toString("base64")}\nstringData: {password: "'12'"}\n`,
      "d.yaml":
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: values, namespace: other}\ndata: {values.yaml: 'image: wrong'}\n",
    });
    expect(render().problems).toEqual([]);
    expect(deployedOf(render())).toMatchObject([
      { image: "web:map b.yaml:6", values: { x: 1, db: { password: "12" }, own: true } },
    ]);
  });

  test("is undecided without the objects that it names, or if they are encrypted", async () => {
    const { render } = await checkout({
      ...chart,
      "a.yaml": release("  valuesFrom:\n    - {kind: Secret, name: gone}\n    - {kind: Secret, name: sealed}\n"),
      "b.yaml":
        "apiVersion: v1\nkind: Secret\nmetadata: {name: sealed}\nstringData: {values.yaml: 'ENC[AES256_GCM,data:x]'}\nsops: {}\n",
    });
    expect(deployedOf(render())).toEqual([]);
    expect(render().problems.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        "the Secret gone, which a.yaml:12 names, is not in the repository; the Secret sealed, which a.yaml:13 names, is encrypted",
      ),
    ]);
  });

  test("may refer to a HelmChart, and its post-renderers are named", async () => {
    const { render } = await checkout({
      ...chart,
      "a.yaml": `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web}
spec:
  chartRef: {kind: HelmChart, name: source}
  postRenderers: [{kustomize: {}}]
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmChart
metadata: {name: source}
spec: {chart: charts/web, sourceRef: {kind: Bucket, name: x}}
`,
      "b.yaml": release("").replace("GitRepository", "HelmRepository"),
      "c.yaml": release("").replace("./charts/web", "./stable/web"),
    });
    expect(deployedOf(render()).map((deployed) => deployed.release)).toEqual(["default/web"]);
    expect(render().notes.map(({ what }) => what)).toEqual(["a.yaml:6"]);
  });

  test("has a short name", () => {
    // The hash is that of the example in Flux's documentation.
    const name = "a-very-lengthy-target-namespace-with-a-nice-object-name";
    expect(shortenName(name)).toBe("a-very-lengthy-target-namespace-with-a-n-97af5d7f41f3");
    expect(shortenName("short")).toBe("short");
  });
});
