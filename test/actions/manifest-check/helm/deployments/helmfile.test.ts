import { describe, expect, test } from "vitest";
import { chart, checkout, deployedOf } from "./checkout.ts";

describe("a helmfile", () => {
  test("gives files, inline values and arguments in order", async () => {
    const { render } = await checkout({
      ...chart,
      "deploy/helmfile.yaml": `releases:
  - name: cart
    namespace: shop
    chart: ../charts/web
    values:
      - values/cart.yaml
      - image: web:inline
        b: inline
      - values/last.yaml
    set:
      - {name: c, value: "x,{y}"}
      - {name: list, values: [1, b]}
      - {name: file, file: values/file.txt}
  - {name: remote, chart: bitnami/web}
  - {name: off, chart: ../charts/web, installed: false}
`,
      "deploy/values/cart.yaml": "image: web:cart\na: cart\n",
      "deploy/values/last.yaml": "b: last\n",
      "deploy/values/file.txt": "content",
    });
    expect(render().problems).toEqual([]);
    expect(deployedOf(render())).toMatchObject([
      {
        name: "the release cart in deploy/helmfile.yaml:2",
        release: "shop/cart",
        image: "web:inline deploy/helmfile.yaml:7",
        values: { a: "cart", b: "last", c: "x,{y}", list: [1, "b"], file: "content" },
      },
    ]);
  });

  test("finds a chart without a leading dot, and says what is not supported", async () => {
    const { render } = await checkout({
      ...chart,
      "helmfile.yml":
        "bases: [common.yaml]\nreleases:\n  - {name: a, chart: charts/web, values: [a.yaml.gotmpl], secrets: [s.yaml]}\n  - {name: b, chart: charts/web, condition: b.enabled, values: [gone.yaml], missingFileHandler: Warn}\n",
      "helmfile.d/x.yaml": "releases:\n  - name: '{{ env \"X\" }}'\n    chart: ../charts/web\n",
      "helmfile.yaml.gotmpl": "releases: []\n",
    });
    const { problems, notes } = render();
    expect(deployedOf(render()).map(({ release }) => release)).toEqual(["default/b"]);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        "a.yaml.gotmpl, which helmfile.yml:3 names, is a template; s.yaml, which helmfile.yml:3 names, is encrypted",
      ),
    ]);
    expect(notes.map(({ what }) => what)).toEqual([
      "helmfile.yml:1",
      "helmfile.yml:4",
      "helmfile.d/x.yaml:1",
      "helmfile.yaml.gotmpl:1",
    ]);
  });
});
