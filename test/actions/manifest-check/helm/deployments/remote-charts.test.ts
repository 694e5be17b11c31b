import { expect, test } from "vitest";
import { check } from "../../checking.ts";

const release = (name: string, kind: string): string => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: ${name}
spec:
  chart:
    spec:
      chart: ${name}
      sourceRef: {kind: ${kind}, name: x}
`;

function notesOf(texts: Readonly<Record<string, string>>): string[] {
  return check(texts)
    .gaps.map(({ what, why }) => `${what}: ${why}`)
    .filter((text) => text.includes("checkout"));
}

test("says which deployed charts are not in the checkout", () => {
  expect(notesOf({ "a.yaml": release("redis", "HelmRepository") })).toEqual([
    "the chart redis (a.yaml:8): it is not in the checkout, so what it deploys was not checked",
  ]);
});

test("counts the charts of Argo CD, Flux and helmfile in one note", () => {
  const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web}
spec:
  sources:
    - {repoURL: "https://charts.example.com", chart: web, targetRevision: 1.0.0}
    - {repoURL: "https://git.example.com/x", path: charts/web}
`;
  const helmfile = `releases:
  - {name: a, chart: bitnami/redis}
  - {name: b, chart: oci://registry.example.com/charts/b}
  - {name: c, chart: ./charts/c}
  - {name: d, chart: ../d}
  - {name: e, chart: charts/e}
  - {name: f, chart: bitnami/off, installed: false}
`;
  expect(
    notesOf({
      "a.yaml": release("cart", "HelmRepository"),
      "b.yaml": release("charts/own", "GitRepository"),
      "c.yaml": application,
      "helmfile.yaml": helmfile,
      "charts/e/Chart.yaml": "apiVersion: v2\nname: e\nversion: 1.0.0\n",
    }),
  ).toEqual([
    "4 charts: they are not in the checkout, so what they deploy was not checked: bitnami/redis (helmfile.yaml:2), cart (a.yaml:8), oci://registry.example.com/charts/b (helmfile.yaml:3) and 1 more",
  ]);
});

test("says nothing without remote charts, or for names that a template sets", () => {
  expect(notesOf({ "b.yaml": release("charts/own", "GitRepository") })).toEqual([]);
  expect(notesOf({ "b.yaml": release('"{{ name }}"', "HelmRepository") })).toEqual([]);
});
