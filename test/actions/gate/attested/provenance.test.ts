import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { provenancePredicate } from "../../../../shared/ci/github/attestations/provenance.ts";
import { command } from "../../../harness/command.ts";
import { pullRequestContext } from "../../../harness/pull-request.ts";
import { digest, gate, inWorld, type Judged, policy, release, stranger, world } from "./fixtures.ts";

inWorld();

describe("provenance", () => {
  const builder = "https://github.com/actions/runner/github-hosted";
  const provenance = (id = builder, repository = "https://github.com/octo-org/shop") => ({
    buildDefinition: {
      buildType: "https://actions.github.io/buildtypes/workflow/v1",
      externalParameters: { workflow: { ref: "refs/heads/main", repository, path: ".github/workflows/release.yml" } },
      resolvedDependencies: [{ uri: `git+${repository}@refs/heads/main` }],
    },
    runDetails: { builder: { id } },
  });
  const rule = `rules: { provenance: { builders: ["${builder}"], sources: ["https://github.com/octo-org/*"] } }`;
  const type = "https://slsa.dev/provenance/v1";
  const outcome = ({ exitCode, verdict }: Judged) => [
    exitCode,
    verdict?.rules.find((one) => one.rule === "provenance")?.because.map(({ what }) => what) ?? [],
  ];

  beforeEach(() => policy("unsigned: never", "require: []", rule));

  test("of the whole image by a builder that the policy names passes, and is listed", async () => {
    await world.image.attest(release, [world.image.index], type, provenance());
    const judged = await gate();
    expect(outcome(judged)).toEqual([0, []]);
    expect(judged.verdict?.evidence).toMatchObject([{ action: "provenance", subject: `built by ${builder}` }]);
  });

  test("is asked about again by another policy", async () => {
    await world.image.attest(release, [world.image.index], type, provenance());
    const out = ["--attestations-of", world.image.reference, "--out-dir", "runs"];
    expect((await command(world.root, "gate", ...out)).exitCode).toBe(0);
    const another = rule.replace(builder, "https://other.example");
    await writeFile(join(world.root, "other.yaml"), `${another}\nunsigned: never\nattestors: [{ key: release.pub }]\n`);
    const over = await command(world.root, "gate", "--over", "runs", "--what-if", "other.yaml");
    expect([over.exitCode, over.stdout]).toEqual([1, expect.stringContaining(`was built by ${builder}`)]);
  });

  test("that is missing leaves the question open", async () => {
    await world.image.attest(release, world.image.platforms.slice(0, 1), type, provenance());
    expect(outcome(await gate())).toEqual([3, [`${digest(1)} has no provenance by an attestor of the policy`]]);
  });

  test("that a stranger signed is none", async () => {
    await world.image.attest(stranger, [world.image.index], type, provenance());
    expect(outcome(await gate())[0]).toBe(3);
  });

  test.each<[string, object, string]>([
    ["builder", provenance("https://evil.example/builder"), "was built by https://evil.example/builder"],
    ["source", provenance(builder, "https://github.com/evil/shop"), "was built from https://github.com/evil/shop"],
  ])("of another %s denies", async (_name, predicate, what) => {
    await world.image.attest(release, [world.image.index], type, predicate);
    const [exitCode, because] = outcome(await gate());
    expect([exitCode, because]).toEqual([1, [0, 1].map((of) => `${digest(of as 0 | 1)} ${what}`)]);
    await world.image.attest(release, [world.image.index], type, provenance());
    expect(outcome(await gate())[0]).toBe(0);
  });

  test("as sign-image states it passes by the rule of the example", async () => {
    const example = await readFile(new URL("../../../../examples/workflows/promote.yml", import.meta.url), "utf8");
    const [, policyOfExample = ""] = /#\n((?:# {3}.*\n)+)name:/u.exec(example) ?? [];
    const yaml = policyOfExample.replaceAll(/^# {3}/gmu, "").replace("preset: strict", "require: []");
    await writeFile(
      join(world.root, ".seaworthy.yaml"),
      yaml.replace(/attestors:\n(?: {4,}.*\n)+/u, "attestors: [{ key: release.pub }]\n"),
    );
    const variables: Readonly<Record<string, string>> = {
      GITHUB_WORKFLOW_REF: "owner/repo/.github/workflows/promote.yml@refs/tags/v1",
      GITHUB_RUN_ID: "1",
    };
    const job = pullRequestContext("a".repeat(40));
    const stated = provenancePredicate(
      { ...job, serverUrl: "https://github.com", owner: "owner", repo: "repo" },
      (name) => variables[name],
    );
    await world.image.attest(release, [world.image.index], type, stated?.predicate);
    expect(outcome(await gate())).toEqual([0, []]);
  });

  test("that names no builder is none", async () => {
    await world.image.attest(release, [world.image.index], type, { builder: "me" });
    const judged = await gate();
    expect(outcome(judged)[0]).toBe(3);
    expect(judged.verdict?.notes.join()).toContain("it names no builder");
  });

  test.each<[string, string, string, number]>([
    [
      "in one place and another in the other",
      "https://github.com/octo-org/shop",
      "git+https://github.com/evil/shop@x",
      1,
    ],
    ["with dot segments", "https://github.com/octo-org/../evil/shop", "git+https://github.com/octo-org/shop", 1],
    [
      "with escaped dot segments",
      "https://github.com/octo-org/%2e%2e/evil/shop",
      "git+https://github.com/octo-org/shop",
      1,
    ],
    [
      "behind a revision",
      "https://github.com/octo-org/shop@x/../../../evil/shop",
      "git+https://github.com/octo-org/shop",
      1,
    ],
    [
      "with escaped slashes",
      "https://github.com/octo-org/x%2F..%2F..%2Fevil",
      "git+https://github.com/octo-org/shop",
      1,
    ],
    ["as no URL", "octo-org/shop", "git+https://github.com/octo-org/shop", 1],
    [
      "with a user",
      "https://token@github.com/octo-org/shop.git",
      "git+https://github.com/octo-org/shop@refs/heads/main",
      0,
    ],
    ["and an image behind it", "https://github.com/octo-org/shop", "pkg:docker/node@24", 0],
  ])("of a source %s", async (_name, repository, dependency, exitCode) => {
    const predicate = provenance(builder, repository);
    predicate.buildDefinition.resolvedDependencies = [{ uri: dependency }];
    await world.image.attest(release, [world.image.index], type, predicate);
    expect(outcome(await gate())[0]).toBe(exitCode);
  });

  test("by an attestor who may not state it is none", async () => {
    await policy("unsigned: never", "require: []", rule, "attestors: [{ key: release.pub, states: [image-scan] }]");
    await world.image.attest(release, [world.image.index], type, provenance());
    expect(outcome(await gate())[0]).toBe(3);
  });
});
