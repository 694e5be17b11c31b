import { describe, expect, test } from "vitest";
import { checkManifests } from "../../../../actions/manifest-check/manifests.ts";
import { defaultCheckOptions } from "../../../../actions/manifest-check/options.ts";
import type { Problem } from "../../../../actions/manifest-check/rule.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { check } from "../checking.ts";

function said(result: ReturnType<typeof check>): string[] {
  return result.images.map(
    ({ reference, use, file, line, unknown }) =>
      `${use} ${reference} ${file}:${line}${unknown === undefined ? "" : ` ?${unknown.join()}`}`,
  );
}

const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n${spec}`;

describe("the images of manifests", () => {
  test.each<[string, string, string[]]>([
    [
      "every list of containers",
      pod(
        "  initContainers: [{name: a, image: a:1}]\n  containers:\n    - name: b\n      image: ghcr.io/x/b@sha256:1\n  ephemeralContainers: [{name: c, image: c}]\n",
      ),
      ["a:1 app.yaml:5", "ghcr.io/x/b@sha256:1 app.yaml:8", "c app.yaml:9"],
    ],
    [
      "volumes",
      pod("  containers: [{name: a, image: a}]\n  volumes: [{name: m, image: {reference: 'evil.example/m:1'}}]\n"),
      ["a app.yaml:5", "evil.example/m:1 app.yaml:6"],
    ],
    [
      "a pod template at any depth of a custom resource",
      "apiVersion: x.example/v1\nkind: Thing\nmetadata: {name: x}\nspec:\n  a: {template: {spec: {containers: [{name: b, image: b:1}]}}}\n",
      ["b:1 app.yaml:5"],
    ],
    ["a name that is none", pod('  containers: [{name: a, image: "<app>"}]\n'), ["<app> app.yaml:5"]],
    ["containers without an image, and none at all", pod("  containers: [{name: a}]\n"), []],
    ["other files", "a: 1\nimage: b\n", []],
    [
      "services, but for those that are built there",
      "services:\n  a: {image: a:1}\n  b: {image: b, build: .}\n  c: {build: ./c}\n  d:\n    image: d\n    volumes: [{type: image, source: e, target: /e}]\n",
      ["a:1 app.yaml:2", "d app.yaml:6", "e app.yaml:7"],
    ],
    [
      "services with variables",
      `services:\n  a: {image: 'a:\${TAG:-1}'}\n  b: {image: '\${BASE}:\${TAG}'}\n`,
      ["a:1 app.yaml:2", `\${BASE}:\${TAG} app.yaml:3 ?BASE,TAG`],
    ],
  ])("are those of %s", (_name, text, expected) => {
    const named = text.startsWith("services:") ? { "compose.yaml": text } : { "app.yaml": text };
    expect(said(check(named))).toEqual(
      expected.map((one) => `deployed ${one.replace("app.yaml", Object.keys(named)[0] ?? "")}`),
    );
  });

  test("are those that kustomizations build, on the lines that name them", () => {
    const texts = {
      "base/kustomization.yaml": "resources: [pod.yaml]\n",
      "base/pod.yaml": pod("  containers:\n    - name: a\n      image: app\n    - name: b\n      image: side:1\n"),
      "prod/kustomization.yaml":
        "resources: [../base]\nimages:\n  - name: app\n    newName: ghcr.io/x/app\n    newTag: '2'\n",
    };
    const files = Object.entries(texts).map(([path, text]) => ({ path, source: new SourceText(text) }));
    const tree = { files: new Map(files.map((file) => [file.path, file])), problems: new Map<string, Problem>() };
    const result = checkManifests(files, defaultCheckOptions("2026-01-15"), { tree });
    expect(result.images.map(({ reference }) => reference)).toEqual(["ghcr.io/x/app:2", "side:1"]);
    expect(said(result)[1]).toBe("deployed side:1 base/pod.yaml:9");
    expect(result.images[0]?.file).toBe("prod/kustomization.yaml");
  });
});
