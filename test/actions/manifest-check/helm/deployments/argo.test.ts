import { describe, expect, test } from "vitest";
import { chart, checkout, deployedOf } from "./checkout.ts";

const application = (source: string, name = "shop"): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${name}
spec:
  destination: {namespace: team, server: https://kubernetes.default.svc}
${source}`;

describe("an Application", () => {
  test("gives files, inline values and parameters in Argo CD's order, each with its place", async () => {
    const source = `  source:
    repoURL: https://example.com/repo
    path: charts/web
    helm:
      valueFiles: [values-prod.yaml, ../../envs/eu.yaml, /envs/top.yaml]
      values: |
        a: text
        image: web:text
      parameters:
        - name: list
          value: "{x,y}"
        - name: commas
          value: a,b
        - {name: number, value: "7"}
        - {name: text, value: "7", forceString: true}
      fileParameters:
        - {name: file, path: ../../envs/file.txt}
`;
    const { render } = await checkout(
      {
        ...chart,
        "apps/shop.yaml": application(source),
        "charts/web/values-prod.yaml": "a: prod\nb: prod\nc: prod\n",
        "envs/eu.yaml": "b: eu\nc: eu\n",
        "envs/top.yaml": "c: top\n",
        "envs/file.txt": "content",
      },
      ["envs/file.txt", "envs/eu.yaml"],
    );
    const { problems, notes } = render();
    expect([problems, notes]).toEqual([[], []]);
    const [deployed] = deployedOf(render());
    expect(deployed).toMatchObject({
      name: "the Application shop in apps/shop.yaml:7",
      release: "team/shop",
      image: "web:text apps/shop.yaml:14",
      values: { a: "text", b: "eu", c: "top", commas: "a,b", number: 7, text: "7", list: ["x", "y"], file: "content" },
    });
  });

  test("takes values from another source of the repository, as text only without an object, and from patterns", async () => {
    const sources = `  sources:
    - repoURL: https://example.com/repo
      path: ./charts/web/
      helm:
        releaseName: own
        namespace: other
        valueFiles: [$values/envs/*.yaml, $values/envs/a.yaml, $values/$ARGOCD_APP_NAME.yaml]
        values: "image: web:ignored"
        valuesObject:
          nested: {b: null}
          image: web:object
    - {repoURL: https://example.com/repo, ref: values}
`;
    const { render } = await checkout({
      ...chart,
      "apps/shop.yaml": application(sources),
      "envs/a.yaml": "x: a\n",
      "envs/b.yaml": "x: b\nz: b\n",
      "shop.yaml": "named: name\n",
    });
    expect(deployedOf(render())).toMatchObject([
      {
        release: "other/own",
        image: "web:object apps/shop.yaml:17",
        values: { x: "a", z: "b", named: "name", nested: { a: 1 } },
      },
    ]);
  });

  test("is undecided if values are missing, and says which and where", async () => {
    const source = (more: string): string =>
      `  source:\n    path: charts/web\n    helm:\n      valueFiles: [gone.yaml]\n${more}`;
    const { render } = await checkout({
      ...chart,
      "a.yaml": application(source("")),
      "b.yaml": application(source("      ignoreMissingValueFiles: true\n"), "optional"),
    });
    const { problems } = render();
    expect(problems.map(({ message }) => message)).toEqual([
      "The chart charts/web was not rendered with the Application shop in a.yaml:7, so it was not checked: charts/web/gone.yaml, which a.yaml:10 names, does not exist",
    ]);
    expect(problems[0]?.field.place?.file.path).toBe("a.yaml");
    expect(deployedOf(render()).map(({ release }) => release)).toEqual(["team/optional"]);
  });

  test("of a remote chart or another path is no case", async () => {
    const { render } = await checkout({
      ...chart,
      "a.yaml": application("  source: {chart: web, repoURL: https://example.com, path: charts/web}\n"),
      "b.yaml": application("  source: {path: elsewhere}\n"),
      "c.yaml": application("  source: {path: charts/web, repoURL: oci://example.com/web}\n"),
    });
    expect(deployedOf(render())).toEqual([]);
  });

  test("that a chart renders counts, with the lines of its template", async () => {
    const { render } = await checkout({
      ...chart,
      "apps/Chart.yaml": "apiVersion: v2\nname: apps\nversion: 1.0.0\n",
      "apps/values.yaml": "image: web:outer\n",
      "apps/templates/web.yaml": application(`  source:
    path: charts/web
    helm:
      valuesObject:
        image: web:inner
        other: {{ .Values.image }}
`),
    });
    expect(deployedOf(render())).toMatchObject([
      { image: "web:inner apps/templates/web.yaml:11", values: { other: "web:outer" } },
    ]);
  });
});

const applicationSet = (generators: string, more = ""): string => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: guestbook
spec:
${more}  generators:
${generators}
  template:
    metadata:
      name: '{{cluster}}-guestbook'
    spec:
      source:
        path: 'charts/{{chart}}'
        helm:
          valueFiles: ['values-{{ values.env }}.yaml']
          ignoreMissingValueFiles: true
          valuesObject: {image: 'web:{{cluster}}'}
      destination:
        namespace: guestbook
`;

describe("an ApplicationSet", () => {
  test("with a list makes a case for each element", async () => {
    const list = `  - list:
      elements:
      - {cluster: dev, chart: web, values: {env: dev}}
      - {cluster: prod, chart: web, values: {env: prod}}
      - {cluster: prod, chart: other}`;
    const { render } = await checkout({
      ...chart,
      "set.yaml": applicationSet(list),
      "charts/web/values-prod.yaml": "env: prod\n",
    });
    expect(deployedOf(render())).toMatchObject([
      { release: "guestbook/dev-guestbook", image: "web:dev set.yaml:21" },
      { release: "guestbook/prod-guestbook", image: "web:prod set.yaml:21", values: { env: "prod" } },
    ]);
  });

  test("with a matrix of a list and directories makes a case for each combination", async () => {
    const matrix = `  - matrix:
      generators:
      - list: {elements: [{cluster: a, values: {env: x}}, {cluster: b, values: {env: x}}]}
      - git: {directories: [{path: 'charts/*'}, {path: charts/old, exclude: true}]}`;
    const text = applicationSet(matrix).replace("charts/{{chart}}", "{{path}}");
    const { render } = await checkout({ ...chart, "charts/old/Chart.yaml": "name: old\n", "set.yaml": text });
    expect(deployedOf(render()).map(({ release }) => release)).toEqual([
      "guestbook/a-guestbook",
      "guestbook/b-guestbook",
    ]);
  });

  test("with values of clusters, or a patch, is named in a note", async () => {
    const { render } = await checkout({
      ...chart,
      "a.yaml": applicationSet("  - clusters: {}"),
      "b.yaml": applicationSet("  - list: {elements: []}", "  templatePatch: |\n    x: 1\n"),
      "c.yaml": applicationSet("  - list: {elements: [{chart: web, cluster: c}]}"),
    });
    expect(deployedOf(render())).toEqual([]);
    expect(render().notes).toEqual([
      {
        what: "a.yaml:7",
        why: "the ApplicationSet guestbook uses the generator clusters with values that are not here, so the charts that it deploys were not rendered with its values",
      },
      {
        what: "b.yaml:6",
        why: "the ApplicationSet guestbook has a templatePatch, so the charts that it deploys were not rendered with its values",
      },
      { what: "c.yaml:12", why: "the Application contains expressions of a template, so its values were not used" },
    ]);
  });
});
