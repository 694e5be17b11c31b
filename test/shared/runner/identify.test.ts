import { expect, test } from "vitest";
import type { Subject } from "../../../shared/findings/index.ts";
import { fileNameOf, identify } from "../../../shared/runner/identify.ts";
import { sampleReport } from "../../harness/samples.ts";

const host = { root: "/checkouts/shop" };
const digestOf = (letter: string): string => `sha256:${letter.repeat(64)}`;
const named = (subjects: readonly Subject[], inputs: Readonly<Record<string, unknown>> = {}): readonly string[] =>
  identify(
    subjects.map((subject) => ({ report: { ...sampleReport([], { subject }), action: "x" } })),
    { inputs, host },
  ).map(fileNameOf);
const checkout: Subject = { kind: "source", path: "." };

test("an absolute target is the same as its path in the checkout", () => {
  const relative = named([checkout], { files: ["a/Dockerfile"], exclude: ["b/**"] });
  const absolute = named([checkout], { files: ["/checkouts/shop/a/Dockerfile"], exclude: ["/checkouts/shop/b/**"] });
  expect(absolute).toEqual(relative);
  expect(named([checkout], { files: ["/checkouts/shop"] })).toEqual(["x"]);
});

test("targets in another checkout start with its path", () => {
  const other = { root: "/checkouts/tools", otherCheckout: "tools" };
  const of = (files: readonly string[], exclude: readonly string[] = []) =>
    identify([{ report: sampleReport([], { subject: checkout }) }], { inputs: { files, exclude }, host: other });
  const targetsOf = (...lists: Parameters<typeof of>) =>
    of(...lists).map(({ report: { subject } }) => subject.kind === "source" && subject.targets);
  expect(targetsOf(["Dockerfile", "/checkouts/tools/b"], ["c/**"])).toEqual([
    ["!tools/c/**", "tools/Dockerfile", "tools/b"],
  ]);
  expect(targetsOf(["."])).toEqual([["tools"]]);
  expect(targetsOf([])).toEqual([["tools"]]);
});

test("two images of one call that share a name have two file names", () => {
  const images = ["a", "b"].map(
    (letter): Subject => ({ kind: "image", name: "shop:ci", digest: digestOf(letter), platform: "linux/amd64" }),
  );
  for (const inputs of [{}, { name: "web" }]) expect(new Set(named(images, inputs)).size).toBe(2);
});
