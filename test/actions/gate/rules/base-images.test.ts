import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answer, decide } from "../../../../actions/gate/decide.ts";
import type { PolicyFile } from "../../../../actions/gate/policy/schema.ts";
import { verdictMarkdown, verdictText } from "../../../../actions/gate/verdict/render.ts";
import type { Waiver } from "../../../../actions/gate/waivers/schema.ts";
import type { EvidenceRecord, ImageUse } from "../../../../shared/evidence/index.ts";
import { evidenceDirectory, evidenceOf, item, policyFrom, policyWith, question, source, waiver } from "../fixtures.ts";

type BaseImages = NonNullable<NonNullable<PolicyFile["rules"]>["base-images"]>;

const digest = `sha256:${"a".repeat(64)}`;
const allowed = ["node", "ghcr.io/owner/*"];
const use = (reference: string, changes: Partial<ImageUse> = {}): ImageUse => ({
  reference,
  use: "base",
  file: "app/Dockerfile",
  line: 3,
  ...changes,
});

/** Complete evidence in which `dockerfile-lint` states images, and `manifest-check`, where it is there, others. */
function evidence(images: readonly ImageUse[] | undefined, deployed?: Partial<EvidenceRecord>) {
  const stated = images === undefined ? {} : { images: [...images] };
  const { evidence: all, problems } = evidenceDirectory();
  const rest = all.filter(({ record }) => record.action !== "dockerfile-lint");
  const manifests = deployed === undefined ? [] : [item("manifest-check", [], { subject: source, ...deployed })];
  return evidenceOf({ evidence: [item("dockerfile-lint", [], stated), ...rest, ...manifests], problems });
}

function answer(
  rule: Partial<BaseImages>,
  images: readonly ImageUse[] | undefined,
  { deployed, waivers = [] }: { deployed?: Partial<EvidenceRecord>; waivers?: readonly Waiver[] } = {},
): Answer {
  const policy = policyWith({ rules: { "base-images": { allowed, ...rule } }, waivers: [...waivers] });
  return decide(policy, evidence(images, deployed), question);
}

function decision(...args: Parameters<typeof answer>): string {
  return answer(...args).verdict.decision;
}

describe("base-images on a change", () => {
  const ask = (images: readonly ImageUse[], newOnly: boolean) =>
    decide(
      policyWith({ rules: { "base-images": { allowed, deployed: true } } }, { newOnly }),
      evidence(images, { images: [] }),
      {
        ...question,
        change: "pull request",
        unchanged: ["app/Dockerfile"],
      },
    ).verdict;

  test("do not count in Dockerfiles that it does not touch", () => {
    const verdict = ask([use("evil.example/a")], true);
    expect(verdict).toMatchObject({ decision: "pass", spared: 1, asked: { unchanged: ["app/Dockerfile"] } });
    expect(verdict.notes).toContain("1 existing finding does not block this pull request");
    expect(ask([use("evil.example/a")], false).decision).toBe("deny");
  });

  test("count in others, and where manifests deploy them", () => {
    expect(ask([use("evil.example/a", { file: "b/Dockerfile" })], true).decision).toBe("deny");
    expect(ask([use("evil.example/a", { use: "deployed" })], true).decision).toBe("deny");
  });
});

describe("base-images", () => {
  test.each<[string, ImageUse[], Partial<BaseImages>]>([
    ["an empty list", [], {}],
    ["an image that is allowed", [use("node:24")], {}],
    [
      "every use of one",
      (["base", "copied", "mounted", "frontend"] as const).map((of) => use("node", { use: of })),
      {},
    ],
    ["one with a digest", [use(`node:24@${digest}`), use(`ghcr.io/owner/a@${digest}`)], { pinned: true }],
    ["what is deployed, where it is not asked for", [use("evil.example/a", { use: "deployed" })], {}],
    ["a build context that is named", [use("shared", { context: true })], { contexts: ["shared"] }],
    ["anything when it is off", [use("evil.example/a")], { enforce: "off" }],
    ["anything when it warns", [use("evil.example/a")], { enforce: "warn" }],
    ["anything before its day", [use("evil.example/a")], { from: "2026-11-25" }],
  ])("passes %s", (_name, images, rule) => {
    expect(decision(rule, images)).toBe("pass");
  });

  test.each<[string, ImageUse, Partial<BaseImages>, string, RegExp, string]>([
    [
      "another registry",
      use("evil.example/node:24"),
      {},
      "SW-GATE-BASE-IMAGE",
      /^FROM takes evil.example\/node:24, which is not among the allowed node, ghcr.io\/owner\/\* — app\/Dockerfile:3$/u,
      "add it to `base-images.allowed`: evil.example/node,",
    ],
    [
      "a short name, in its long form",
      use("alpine", { use: "copied" }),
      {},
      "SW-GATE-BASE-IMAGE",
      /^COPY --from takes alpine, which is docker.io\/library\/alpine:latest, and is not among/u,
      "docker.io/library/alpine,",
    ],
    [
      "a mounted one",
      use("a/b", { use: "mounted" }),
      {},
      "SW-GATE-BASE-IMAGE",
      /^RUN --mount takes a\/b/u,
      "docker.io/a/b",
    ],
    [
      "a frontend",
      use("docker/dockerfile:1", { use: "frontend", line: 1 }),
      {},
      "SW-GATE-BASE-IMAGE",
      /^The syntax directive takes docker\/dockerfile:1/u,
      "docker.io/docker/dockerfile,",
    ],
    [
      "what is no reference",
      use("node:"),
      {},
      "SW-GATE-BASE-IMAGE",
      /takes node:, which is not an image reference/u,
      "name of an image",
    ],
    [
      "what only the build knows",
      use("$BASE:$TAG", { unknown: ["BASE", "TAG"] }),
      {},
      "SW-GATE-BASE-IMAGE-UNKNOWN",
      /not known before the build: BASE, TAG have no value/u,
      "in `build-args`",
    ],
    [
      "what only the build knows, though its text is like a pattern",
      use("ghcr.io/owner/a", { unknown: ["X"] }),
      {},
      "SW-GATE-BASE-IMAGE-UNKNOWN",
      /X has no value/u,
      "build-args",
    ],
    [
      "what builders may read otherwise, though it is like a pattern and a context",
      use("node", { doubt: "write a space", context: true }),
      { contexts: ["node"] },
      "SW-GATE-BASE-IMAGE-UNKNOWN",
      /^node: write a space — app\/Dockerfile:3$/u,
      "rewrite the file without the ambiguity",
    ],
    [
      "a tag alone",
      use("node:24"),
      { pinned: true },
      "SW-GATE-BASE-IMAGE-UNPINNED",
      /node:24, which has no digest/u,
      "library/node:24@sha256:…",
    ],
    [
      "a build context that nobody names",
      use("node", { context: true }),
      { contexts: ["nod"] },
      "SW-GATE-BUILD-CONTEXT",
      /the build context node/u,
      "add node to `base-images.contexts`,",
    ],
  ])("denies %s", (_name, image, rule, id, what, flip) => {
    const { verdict, findings } = answer(rule, [use("node", { unknown: undefined }), image].slice(rule.pinned ? 1 : 0));
    expect(verdict.decision).toBe("deny");
    const reasons = verdict.rules.find(({ rule: name }) => name === "base-images")?.because;
    expect(reasons).toHaveLength(1);
    expect(reasons?.[0]).toMatchObject({ findingId: id, values: { file: "app/Dockerfile", line: image.line } });
    expect(reasons?.[0]?.what).toMatch(what);
    expect(reasons?.[0]?.remediation).toContain(flip);
    expect(findings).toMatchObject([
      { ruleId: id, severity: "high", locations: [{ file: "app/Dockerfile", region: { startLine: image.line } }] },
    ]);
    expect(verdictText(verdict)).toContain("(rule base-images)");
    expect(verdictMarkdown(verdict)).toContain("- denied: base-images (1 reason)");
  });

  test("names a few patterns of many", () => {
    const many = Array.from({ length: 20 }, (_, index) => `ghcr.io/a${index}/*`);
    const { verdict } = answer({ allowed: many }, [use("node")]);
    expect(verdict.rules.at(-1)?.because[0]?.what).toMatch(/ghcr\.io\/a4\/\* and 15 more patterns/u);
  });

  test("is the only rule that judges what it finds", () => {
    const rules = {
      "base-images": { allowed, enforce: "warn" as const },
      severities: { high: "deny" as const },
      expressions: [{ id: "all", "deny-if": "true", message: "no" }],
    };
    const { verdict } = decide(policyWith({ rules }), evidence([use("evil.example/a")]), question);
    expect(verdict.decision).toBe("pass");
    expect(verdict.rules.find(({ rule }) => rule === "base-images")).toMatchObject({ decision: "warn", count: 1 });
  });

  test("keeps the fingerprint when lines and tags move, and one for each use", () => {
    const prints = (...images: ImageUse[]): string[] =>
      answer({}, images).findings.map(({ fingerprint }) => fingerprint);
    const [first] = prints(use("evil.example/a:1"));
    expect(prints(use(`evil.example/a:2@${digest}`, { line: 9 }))).toEqual([first]);
    expect(prints(use("evil.example/b:1"))).not.toEqual([first]);
    expect(prints(use("evil.example/a:1", { file: "Dockerfile" }))).not.toEqual([first]);
    expect(new Set(prints(use("evil.example/a:1"), use("evil.example/a:1", { line: 9 }))).size).toBe(2);
  });
});

describe("base-images of deployments", () => {
  const rule = { deployed: true };
  const evil = use("evil.example/a", { use: "deployed", file: "k8s.yaml" });
  test("need the evidence of manifest-check, and deny like the others", () => {
    expect(decision(rule, [])).toBe("undecided");
    expect(decision(rule, [], { deployed: {} })).toBe("undecided");
    expect(decision(rule, [], { deployed: { images: [] } })).toBe("pass");
    expect(decision(rule, [], { deployed: { images: [use("node", { use: "deployed" })] } })).toBe("pass");
    expect(decision(rule, [], { deployed: { images: [evil] } })).toBe("deny");
    expect(decision({}, [], { deployed: { images: [evil] } })).toBe("pass");
    expect(decision({}, [], { deployed: {} })).toBe("pass");
  });
  test("say that a manifest deploys what is not known", () => {
    const open = use("a:$TAG", { use: "deployed", file: "compose.yaml", unknown: ["TAG"] });
    const { verdict } = answer(rule, [], { deployed: { images: [open] } });
    expect(verdict.rules.at(-1)?.because[0]?.what).toMatch(
      /deploys a:\$TAG, which is not known before the deployment/u,
    );
  });
});

describe("a waiver of a base image", () => {
  const base = waiver({ id: "SW-GATE-BASE-IMAGE", severity: "high" });
  const evil = use("evil.example/a:1");
  test.each<[string, Partial<Waiver>]>([
    ["by id", {}],
    ["by path", { path: "app/Dockerfile" }],
    ["by name", { image: "evil.example/a" }],
    ["by name and tag", { image: "evil.example/a:1", path: "app/Dockerfile" }],
  ])("covers it %s", (_name, changes) => {
    const { verdict, findings } = answer({}, [evil], { waivers: [{ ...base, ...changes }] });
    expect(verdict.decision).toBe("pass");
    expect(verdict.waived).toHaveLength(1);
    expect(findings.find(({ ruleId }) => ruleId === "SW-GATE-BASE-IMAGE")?.suppression).toMatchObject({
      kind: "waiver",
      owner: "shop team",
      until: "2026-12-01",
    });
  });
  test.each<[string, Partial<Waiver>, ImageUse, Partial<BaseImages>]>([
    ["another path", { path: "Dockerfile" }, evil, {}],
    ["another image", { image: "evil.example/b" }, evil, {}],
    ["the same name elsewhere", { image: "a" }, evil, {}],
    ["another tag", { image: "evil.example/a:2" }, evil, {}],
    ["a pattern, which waivers do not have", { image: "evil.example/*" }, evil, {}],
    ["one that is not pinned", { path: "app/Dockerfile" }, use("node:24"), { pinned: true }],
    ["one that only the build knows", { path: "app/Dockerfile" }, use("$A", { unknown: ["A"] }), {}],
  ])("does not cover %s", (_name, changes, image, rule) => {
    expect(decision(rule, [image], { waivers: [{ ...base, ...changes }] })).toBe("deny");
  });
  test("names Docker Hub's images by their short names, too", () => {
    for (const image of ["alpine", "docker.io/library/alpine:3", `alpine@${digest}`, digest]) {
      expect(decision({}, [use(`alpine:3@${digest}`)], { waivers: [{ ...base, image }] })).toBe("pass");
    }
  });
});

describe("properties of base-images", () => {
  const part = fc.stringMatching(/^[a-z]{1,8}$/u);
  const outside = fc
    .record({
      host: fc.constantFrom("evil.example", "ghcr.io.evil.example", "localhost:5000", "docker.io"),
      owner: part,
      app: part,
    })
    .filter(({ host, owner }) => host !== "docker.io" || owner !== "library")
    .map(({ host, owner, app }) => use(`${host}/${owner}/${app}`));
  const anything = fc.oneof(
    outside,
    fc.constantFrom(use("node:24"), use("ghcr.io/owner/a"), use("alpine"), use("$A", { unknown: ["A"] })),
    fc.string({ minLength: 1, maxLength: 20 }).map((text) => use(text)),
  );
  const rules = fc.record({ pinned: fc.boolean(), deployed: fc.boolean() });

  test("what is outside every pattern never passes", () => {
    fc.assert(
      fc.property(outside, fc.array(anything, { maxLength: 4 }), rules, (image, others, rule) => {
        expect(decision(rule, [...others, image], { deployed: { images: [] } })).toBe("deny");
      }),
    );
  });

  test("an image more never turns a denial into a pass", () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), anything, rules, (images, more, rule) => {
        const before = decision(rule, images, { deployed: { images: [] } });
        const after = decision(rule, [...images, more], { deployed: { images: [] } });
        if (before === "deny") expect(after).toBe("deny");
        expect(["deny", before]).toContain(after);
      }),
    );
  });
});

describe("a policy with base-images", () => {
  test.each<[string, RegExp]>([
    ["{}", /allowed/u],
    ["{ allowed: [] }", /allowed/u],
    ["{ alowed: [node] }", /did you mean "allowed"/u],
    ["{ allowed: [node], pined: true }", /did you mean "pinned"/u],
    ["{ allowed: [node], pinned: yes please }", /pinned/u],
    ["{ allowed: [ghcr.io] }", /write "ghcr.io\/\*" for everything in it/u],
    ["{ allowed: ['*'] }", /names no registry/u],
    ["{ allowed: [node, ghcr.io/Owner/a] }", /lower case/u],
    ["{ allowed: node }", /allowed/u],
  ])("is refused with %s", (text, message) => {
    expect(() => policyFrom(`rules: { base-images: ${text} }`)).toThrow(message);
  });
  test("asks for evidence where it is on", () => {
    const require = (rule: Partial<BaseImages>): readonly string[] =>
      policyWith({ rules: { "base-images": { allowed, ...rule } } }, { require: [] }).require;
    expect(require({})).toEqual(["dockerfile-lint"]);
    expect(require({ enforce: "warn", deployed: true })).toEqual(["dockerfile-lint", "manifest-check"]);
    expect(require({ enforce: "off", deployed: true })).toEqual([]);
  });
});
