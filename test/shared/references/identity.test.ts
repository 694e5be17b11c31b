import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ImageSubject, SourceSubject } from "../../../shared/findings/index.ts";
import { distinguish, identityOf, isSameScope, scopeTargets, stableName } from "../../../shared/references/index.ts";

const digest = `sha256:${"a".repeat(64)}`;
const otherDigest = `sha256:${"b".repeat(64)}`;
const image = (name: string, more: Partial<ImageSubject> = {}): ImageSubject => ({
  ...{ kind: "image", name, digest, platform: "linux/arm64/v8" },
  ...more,
});
const source = (more: Partial<SourceSubject> = {}): SourceSubject => ({ kind: "source", path: ".", ...more });

describe("identityOf", () => {
  test("names an image by repository, tag and platform", () => {
    expect(identityOf("image-scan", image("ghcr.example/team/shop:1.2"))).toMatchObject({
      category: "seaworthy/image-scan/ghcr.example--team--shop__1.2/linux--arm64--v8/",
      fileName: "image-scan.ghcr.example--team--shop__1.2.linux--arm64--v8",
    });
  });

  test("names the whole checkout by the action alone", () => {
    expect(identityOf("dockerfile-lint", source())).toMatchObject({
      category: "seaworthy/dockerfile-lint/",
      fileName: "dockerfile-lint",
    });
  });

  test.each<[string, ImageSubject | SourceSubject, ImageSubject | SourceSubject]>([
    ["tags", image("shop:web"), image("shop:worker")],
    ["repositories", image("a/b"), image("a-b")],
    ["a tag and a repository", image("shop:web"), image("shop-web")],
    ["platforms", image("shop"), image("shop", { platform: "linux/amd64" })],
    ["an index and its manifest", image("shop", { platform: "index" }), image("shop")],
    ["names", image("shop", { scope: "a" }), image("shop", { scope: "b" })],
    ["targets", source({ targets: ["a/Dockerfile"] }), source({ targets: ["b/Dockerfile"] })],
    ["targets that look alike in a file name", source({ targets: ["a/b"] }), source({ targets: ["a-b"] })],
    ["a target and the checkout", source({ targets: ["a"] }), source()],
    ["exclusions", source({ targets: ["!a"] }), source({ targets: ["!b"] })],
    ["paths", source({ path: "a" }), source({ path: "b" })],
  ])("tells %s apart", (_what, first, second) => {
    const [one, two] = [identityOf("x", first), identityOf("x", second)];
    expect(one.category).not.toBe(two.category);
    expect(one.fileName).not.toBe(two.fileName);
    expect(one.marker).not.toBe(two.marker);
    expect(isSameScope(first, second)).toBe(false);
  });

  test("stays the same when only digest or commit change", () => {
    const of = (subject: ImageSubject): string => identityOf("image-scan", subject).category;
    expect(of(image(`shop@${digest}`))).toBe(of(image(`shop@${otherDigest}`, { digest: otherDigest })));
    expect(of(image("shop:sha-1a2b3c4"))).toBe(of(image("shop:sha-9f8e7d6")));
  });

  test("file names are safe, and different texts have different names", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[ab/:@._-]{1,8}$/u)).filter((name) => name !== "");
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, two] = [identityOf("x", source({ scope: a })), identityOf("x", source({ scope: b }))];
        expect(one.fileName).toMatch(/^[\w.@-]{1,120}$/u);
        expect(one.fileName === two.fileName).toBe(a === b);
        expect(one.category === two.category).toBe(a === b);
      }),
    );
  });
});

describe("stableName", () => {
  test.each([
    ["shop", "shop"],
    ["shop:web", "shop:web"],
    ["shop:1.2.3", "shop:1.2.3"],
    ["shop:20261125", "shop:20261125"],
    [`shop:web@${digest}`, "shop:web"],
    [`registry.example:5000/shop@${digest}`, "registry.example:5000/shop"],
    [`shop:${"1a".repeat(20)}`, "shop:@commit"],
    [`shop:web-${"1a".repeat(20)}`, "shop:web-@commit"],
    ["shop:sha-1a2b3c4", "shop:@commit"],
    ["shop:1a2b3c4", "shop:@commit"],
    ["shop:deadbeef", "shop:deadbeef"],
    ["shop:12345678901", "shop:@run"],
    ["out/image.tar", "out/image.tar"],
  ])("%s is %s", (name, expected) => {
    expect(stableName(name)).toBe(expected);
  });
});

describe("scopeTargets", () => {
  test("sorts, normalizes and removes duplicates", () => {
    expect(scopeTargets(["./b/", "a", "b"], ["x/**"])).toEqual(["!x/**", "a", "b"]);
    expect(scopeTargets(["a", "."])).toEqual([]);
  });
});

describe("distinguish", () => {
  test("adds the digest where two images of one call would share an identity", () => {
    const subjects = [image(`shop@${digest}`), image(`shop@${otherDigest}`, { digest: otherDigest }), image("db")];
    const distinct = distinguish(subjects.map((subject) => ({ action: "image-scan", subject })));
    expect(distinct.map((subject) => subject.scope)).toEqual(["shop@aaaaaaaaaaaa", "shop@bbbbbbbbbbbb", undefined]);
  });

  test("keeps subjects of different actions, and the same image twice, as they are", () => {
    const subject = image("shop");
    const given = ["image-scan", "sbom-generate", "image-scan"].map((action) => ({ action, subject }));
    expect(distinguish(given)).toEqual([subject, subject, subject]);
  });
});

describe("isSameScope", () => {
  test("an image that is built again under its tag is the same scope", () => {
    expect(isSameScope(image("shop:ci"), image("shop:ci", { digest: otherDigest }))).toBe(true);
  });
  test("an image that is named by digest is another scope at another digest", () => {
    const other = image(`shop@${otherDigest}`, { digest: otherDigest });
    expect(isSameScope(image(`shop@${digest}`), other)).toBe(false);
  });
});
