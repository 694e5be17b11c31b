import { afterAll, expect, test } from "vitest";
import { unchangedFiles } from "../../../../actions/gate/base/unchanged.ts";
import type { ImageUse } from "../../../../shared/evidence/index.ts";
import { commitInMemory } from "../../../harness/commit-in-memory.ts";
import { callOn, removeCheckouts } from "../../../harness/unmerged-call.ts";
import { item } from "../fixtures.ts";

afterAll(removeCheckouts);

const base = { "a/Dockerfile": "FROM a\n", "b/Dockerfile": "FROM b\n", "pod.yaml": "image: a\n" };
const use = (file: string, of: ImageUse["use"] = "base"): ImageUse => ({ reference: "a", use: of, file, line: 1 });
const images = [use("a/Dockerfile"), use("b/Dockerfile"), use("c/Dockerfile"), use("pod.yaml", "deployed")];
const evidence = [item("dockerfile-lint", [], { images })];
const policy = { newOnly: true, rules: { "base-images": { allowed: [] } } };

test("lists the Dockerfiles that the change does not touch, if a rule reads their images", async () => {
  const { host } = await callOn(base, { ...base, "b/Dockerfile": "FROM c\n", "c/Dockerfile": "FROM a\n" });
  const unmerged = { base: commitInMemory(base).files, root: host.root };
  expect(await unchangedFiles(evidence, unmerged, policy)).toEqual(["a/Dockerfile"]);
  expect(await unchangedFiles(evidence, unmerged, { ...policy, newOnly: false })).toEqual([]);
  expect(await unchangedFiles(evidence, unmerged, { ...policy, rules: {} })).toEqual([]);
  const unreadable = { ...unmerged.base, walk: () => Promise.reject(new Error("no")) };
  expect(await unchangedFiles(evidence, { ...unmerged, base: unreadable }, policy)).toEqual([]);
});
