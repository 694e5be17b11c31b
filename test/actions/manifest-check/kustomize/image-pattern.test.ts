import { describe, expect, test } from "vitest";
import { compileImagePattern } from "../../../../actions/manifest-check/kustomize/image-pattern.ts";
import { build, toData } from "./building.ts";

const digest = `sha256:${"a".repeat(64)}`;

function built(name: string, image: string): { image: unknown; problems: string[] } {
  const { units, problems } = build({
    "kustomization.yaml": `resources: [pod.yaml]\nimages:\n  - name: ${JSON.stringify(name)}\n    newName: evil.example/x\n`,
    "pod.yaml": `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: ${JSON.stringify(image)}}]}\n`,
  });
  const [pod] = (units[0]?.documents ?? []).map(({ root }) => (root.node === undefined ? {} : toData(root.node)));
  const { spec } = pod as { spec: { containers: { image: unknown }[] } };
  return { image: spec.containers[0]?.image, problems: problems.map(({ message }) => message) };
}

describe("names of a kustomization's images", () => {
  test.each<[string, string, boolean]>([
    ["node", "node", true],
    ["node", "node:24", true],
    ["node", `node:24@${digest}`, true],
    ["node", "ghcr.io/node", false],
    ["node", "nodejs", false],
    ["n.de", "node:24", true],
    [".*", "ghcr.io/a/b:1", true],
    ["[^/]*/node", "a/node", true],
    ["(a|b)/node", "b/node:1", true],
    ["(a|b)/node", "c/node:1", false],
    ["a\\.b/c", "a.b/c", true],
    ["a\\.b/c", "axb/c", false],
    ["a|node", "aside", true],
    ["app{TAG}", "app{TAG}", false],
  ])("match as kustomize does: %s and %s", (name, image, expected) => {
    expect(compileImagePattern(name)?.(image) ?? false).toBe(expected);
  });

  test.each([
    "",
    "(",
    "[",
    "*",
    "(a+)+",
    "(a*){9}",
    "a*b*c*",
    "(?i)node",
    "[[:alpha:]]",
    "\\pL",
    "\\1",
    "[z-a]",
    "a".repeat(201),
  ])("are not tried where they are none, or not in both languages, or can take long: %s", (name) => {
    expect(compileImagePattern(name)).toBeUndefined();
  });

  test("replace what they match, and are reported where they are not tried", () => {
    expect(built("no.*", "node:24")).toEqual({ image: "evil.example/x:24", problems: [] });
    const { image, problems } = built("(no+)+de", "node:24");
    expect(image).toBe("node:24");
    expect(problems).toEqual([
      expect.stringContaining(
        "the name (no+)+de is not a supported pattern, so the image was not replaced and not checked",
      ),
    ]);
  });

  test("match in bounded time", () => {
    const started = performance.now();
    compileImagePattern(".*.*x?y?z?")?.(":".repeat(500));
    compileImagePattern("a*a*(b|c|d|e)")?.("a".repeat(500));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
