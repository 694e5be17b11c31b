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

/** Fits the limit of a part, but no longer once its separators are encoded. */
const longPath = (first: string): string => `${first}/team/project/service/${"x".repeat(42)}/Dockerfile`;

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
    ["a target with a comma and two targets", source({ targets: ["a,b"] }), source({ targets: ["a", "b"] })],
    ["targets that look like JSON", source({ targets: ["a,b"] }), source({ targets: ['["a', 'b"]'] })],
    ["a name and an equal target", source({ scope: "x" }), source({ targets: ["x"] })],
    ["a name and an equal path", source({ scope: "x" }), source({ path: "x" })],
    ["a name and an equal target with a directory", source({ scope: "a/x" }), source({ targets: ["a/x"] })],
    ["a name and an equal target with a space", source({ scope: "a x" }), source({ targets: ["a x"] })],
    ["a name and an equal Dockerfile", source({ scope: "Dockerfile" }), source({ targets: ["Dockerfile"] })],
    ["a name and an equal image", image("db", { scope: "x" }), image("x")],
    ["a name and an equal tagged image", image("db", { scope: "x:1" }), image("x:1")],
    ["names in two Unicode forms", source({ scope: "caf\u00e9" }), source({ scope: "cafe\u0301" })],
    ["names that differ in case", source({ scope: "Web" }), source({ scope: "web" })],
    ["names with look-alike letters", source({ scope: "web" }), source({ scope: "w\u0435b" })],
    ["long texts that end alike", source({ targets: [longPath("alpha")] }), source({ targets: [longPath("omega")] })],
    ["archives below a directory with @", image("out/@a/image.tar"), image("out/@b/image.tar")],
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

  test("a text that gets a hash differs from a text that ends in that hash", () => {
    const of = (scope: string): string => identityOf("x", source({ scope })).fileName;
    const [, literal = ""] = /^x\.(.*)$/u.exec(of("foo!")) ?? [];
    expect(literal).toMatch(/^foo\.[0-9a-f]{8}$/u);
    expect(of(literal)).not.toBe(of("foo!"));
  });

  test.each([
    ["a name", source({ scope: "web" }), "x.web"],
    ["a Dockerfile", source({ targets: ["Dockerfile"] }), "x.Dockerfile"],
    ["a file", source({ targets: ["a/b.yaml"] }), "x.a--b.yaml"],
    ["several files", source({ targets: ["a", "b"] }), "x.a-b.1eb7c54d"],
    ["a directory", source({ targets: ["k8s"] }), "x.k8s--"],
    ["a tagged image", image("shop:ci", { platform: "index" }), "x.shop__ci.index"],
    [
      "one of several images",
      image("a/shop", { scope: "a/shop@aaaaaaaaaaaa" }),
      "x.a--shop@aaaaaaaaaaaa.linux--arm64--v8",
    ],
    ["a reserved device of Windows", source({ scope: "con" }), "x.con"],
  ])("the file name of %s is stable", (_what, subject, expected) => {
    expect(identityOf("x", subject).fileName).toBe(expected);
  });

  test("file names are safe, and different texts have different names", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[ab/:@._-]{1,8}$/u)).filter((name) => name !== "");
    fc.assert(
      fc.property(text, text, (a, b) => {
        const subjectsOf = (name: string) => [source({ scope: name }), source({ targets: [name] })];
        const all = [a, b].flatMap(subjectsOf).map((subject) => identityOf("x", subject));
        for (const { fileName } of all) expect(fileName).toMatch(/^[\w.@-]{1,120}$/u);
        const expected = a === b ? 2 : 4;
        expect(new Set(all.map(({ fileName }) => fileName)).size).toBe(expected);
        expect(new Set(all.map(({ category }) => category)).size).toBe(expected);
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
    expect(scopeTargets(["a//b", "a/./b", "./a/x/../b/"], ["./x//**"])).toEqual(["!x/**", "a/b"]);
  });
});

describe("distinguish", () => {
  test("adds the digest where two images of one call would share an identity", () => {
    const subjects = [image(`shop@${digest}`), image(`shop@${otherDigest}`, { digest: otherDigest }), image("db")];
    const distinct = distinguish(subjects.map((subject) => ({ action: "image-scan", subject })));
    expect(distinct.map((subject) => subject.scope)).toEqual(["shop@aaaaaaaaaaaa", "shop@bbbbbbbbbbbb", undefined]);
  });

  test("adds the whole digest where images begin alike", () => {
    const twins = ["1", "2"].map((letter) => `sha256:${"a".repeat(12)}${letter.repeat(52)}`);
    const given = twins.map((twin) => ({ action: "image-scan", subject: image("shop", { digest: twin }) }));
    const scopes = distinguish(given).map(({ scope }) => scope);
    expect(scopes).toEqual(twins.map((twin) => `shop@${twin.slice(7)}`));
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
  test.each([
    ["commit", "shop:sha-1a2b3c4", "shop:sha-9f8e7d6"],
    ["run", "shop:123456789", "shop:123456790"],
    ["digest next to the tag", `shop:ci@${digest}`, `shop:ci@${otherDigest}`],
  ])("two images of one run whose names differ by %s are two scopes", (_what, one, two) => {
    expect(isSameScope(image(one), image(two, { digest: otherDigest }))).toBe(false);
    expect(isSameScope(image(one), image(two))).toBe(true);
  });
  test("an image that is named by digest is another scope at another digest", () => {
    const other = image(`shop@${otherDigest}`, { digest: otherDigest });
    expect(isSameScope(image(`shop@${digest}`), other)).toBe(false);
  });
});
