import { describe, expect, test } from "vitest";
import { checkManifests } from "../../../../actions/manifest-check/manifests.ts";
import { defaultCheckOptions } from "../../../../actions/manifest-check/options.ts";
import type { ManifestProblem } from "../../../../actions/manifest-check/rules/rule.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { check } from "../checking.ts";

function said(result: ReturnType<typeof check>): string[] {
  return result.images.map(
    ({ reference, use, file, line, unknown, context, doubt }) =>
      `${use} ${reference} ${file}:${line}${unknown === undefined ? "" : ` ?${unknown.join()}`}${context ? " context" : ""}${doubt === undefined ? "" : " doubt"}`,
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
      "services, but for those that are only built there",
      "services:\n  a: {image: a:1}\n  b: {image: b, build: ., pull_policy: build}\n  c: {build: ./c}\n  d:\n    image: d\n    volumes: [{type: image, source: e, target: /e}]\n",
      ["a:1 app.yaml:2", "d app.yaml:6", "e app.yaml:7"],
    ],
    [
      "services that are pulled before they are built",
      `services:\n  a: {image: a, build: .}\n  b: {image: b, build: ., pull_policy: missing}\n  c: {image: c, build: ., pull_policy: never}\n  d: {image: d, build: ., pull_policy: '\${P}'}\n`,
      ["a app.yaml:2", "b app.yaml:3", "d app.yaml:5"],
    ],
    [
      "Dockerfiles within",
      "services:\n  a:\n    build:\n      dockerfile_inline: |\n        # syntax=f/g\n        FROM evil.example/a AS x\n        FROM x\n        COPY --from=b:1 / /\n        COPY --from=own / /\n      additional_contexts: {own: ./own}\n",
      ["f/g app.yaml:4", "evil.example/a app.yaml:4", "b:1 app.yaml:4", "own app.yaml:4 context"],
    ],
    [
      "Dockerfiles within, with arguments",
      'services:\n  a:\n    build:\n      dockerfile_inline: "ARG A=a\\nARG B=b\\nARG C\\nFROM $$A\\nFROM $$B\\nFROM $$C\\n"\n      args: [A=evil.example/a, B]\n',
      ["evil.example/a app.yaml:4", `\${B} app.yaml:4`, "$C app.yaml:4 ?C"],
    ],
    [
      "Dockerfiles within that may be another text",
      `services:\n  a:\n    build: {dockerfile_inline: "FROM scratch\\n\${MORE}"}\n  b:\n    build: {dockerfile_inline: "FROM\\u00a0x\\n"}\n`,
      ["dockerfile_inline app.yaml:3 ?MORE doubt", "FROM\u00a0x app.yaml:5 doubt", "x app.yaml:5"],
    ],
    [
      "contexts and frontends of builds",
      `services:\n  a:\n    build:\n      additional_contexts:\n        - b=docker-image://evil.example/b:1\n        - c=./c\n  b: {build: {additional_contexts: {d: 'docker-image://d:\${TAG}'}, args: {BUILDKIT_SYNTAX: e/f}}}\n`,
      ["evil.example/b:1 app.yaml:5", `d:\${TAG} app.yaml:7 ?TAG`, "e/f app.yaml:7"],
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
    const tree = {
      files: new Map(files.map((file) => [file.path, file])),
      problems: new Map<string, ManifestProblem>(),
    };
    const result = checkManifests(files, defaultCheckOptions("2026-01-15"), { tree });
    expect(result.images.map(({ reference }) => reference)).toEqual(["ghcr.io/x/app:2", "side:1"]);
    expect(said(result)[1]).toBe("deployed side:1 base/pod.yaml:9");
    expect(result.images[0]?.file).toBe("prod/kustomization.yaml");
  });
});
