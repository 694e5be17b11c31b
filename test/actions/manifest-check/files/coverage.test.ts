import { expect, test } from "vitest";
import { listOtherFiles } from "../../../../actions/manifest-check/files/coverage.ts";

function said(others: readonly string[], named: readonly string[] = []): readonly string[] {
  return listOtherFiles({ others }, new Set(named)).map(({ what, why }) => `${what}: ${why}`);
}

test("names a few files that are no manifests", () => {
  expect(said(["a.yaml", "b/c.json"])).toStrictEqual([
    "a.yaml: it is not a manifest",
    "b/c.json: it is not a manifest",
  ]);
});

test("counts many by directory, and none is left out", () => {
  const many = Array.from({ length: 30 }, (_, index) => `data/${index}.json`);
  expect(said(["a.yaml", "deep/er/b.yaml", ...many], ["deep/er/b.yaml"])).toStrictEqual([
    "deep/er/b.yaml: it is not a manifest",
    "./: 1 file is not a manifest",
    "data/: 30 files are not manifests",
  ]);
});

test("counts very many directories by the directories above them", () => {
  const many = Array.from({ length: 300 }, (_, index) => `packages/p${index}/package.json`);
  expect(said(many)).toStrictEqual(["packages/: 300 files are not manifests"]);
});
