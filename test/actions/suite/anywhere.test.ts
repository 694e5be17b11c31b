import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { checkoutOf } from "../../../actions/suite/checkout.ts";
import { command } from "../../harness/command.ts";
import { temporaryDirectory } from "../../shared/oci/builders.ts";

const dockerfile = `FROM debian:12@sha256:${"1".repeat(64)}\nUSER 1000\nHEALTHCHECK NONE\n`;
const pod = "apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: a }] }\n";
let top = "";

/** A working directory next to a repository with a Dockerfile and a manifest, and directories with one of them or none. */
beforeEach(async () => {
  top = await temporaryDirectory();
  for (const path of ["work", "repo/.git", "repo/image", "manifests", "nothing"]) {
    await mkdir(join(top, path), { recursive: true });
  }
  await writeFile(join(top, "repo/image/Dockerfile"), dockerfile);
  await writeFile(join(top, "repo/image/pod.yaml"), pod);
  await writeFile(join(top, "manifests/pod.yaml"), pod);
});

const run = (...args: readonly string[]) => command(join(top, "work"), ...args);

describe("the checkout of a call", () => {
  const of = (inputs: Readonly<Record<string, string>>, cwd = "work") => {
    const { root, inputs: found } = checkoutOf(inputs, join(top, cwd));
    return [root.slice(top.length + 1), JSON.parse(JSON.stringify(found).replaceAll(top, "TOP"))];
  };

  test.each<[Record<string, string>, string, object]>([
    [{}, "work", {}],
    [{ path: "." }, "work", { path: "." }],
    [{ path: "../repo" }, "repo", { path: "TOP/repo" }],
    [{ path: "../repo/image" }, "repo", { path: "TOP/repo/image" }],
    [{ path: "../manifests", config: "x.yaml" }, "manifests", { path: "TOP/manifests", config: "TOP/work/x.yaml" }],
    [
      { files: "../repo/image/Dockerfile", dockerfile: "none" },
      "repo",
      { files: "TOP/repo/image/Dockerfile", dockerfile: "none" },
    ],
    [{ files: "../repo/*/Dockerfile" }, "repo", { files: "TOP/repo/*/Dockerfile" }],
    [
      { files: "../repo/image/Dockerfile\n../manifests/pod.yaml" },
      "",
      { files: "TOP/repo/image/Dockerfile\nTOP/manifests/pod.yaml" },
    ],
    [{ path: "../absent" }, "", { path: "TOP/absent" }],
    [{ image: "../x.tar", exclude: "../y" }, "work", { image: "../x.tar", exclude: "../y" }],
  ])("%j is in %s", (inputs, root, expected) => {
    expect(of(inputs)).toEqual([root, expected]);
  });

  test("is the repository around a subdirectory of it", () => {
    expect(of({ path: ".." }, "repo/image")).toEqual(["repo", { path: "TOP/repo" }]);
    expect(of({ path: "." }, "repo/image")).toEqual(["repo/image", { path: "." }]);
  });
});

describe("commands take any path", () => {
  test("relative and absolute, of files and directories", async () => {
    for (const target of [
      "../repo",
      join(top, "repo"),
      "../repo/image/Dockerfile",
      join(top, "repo/image/Dockerfile"),
    ]) {
      const { exitCode, stdout } = await run("dockerfile-lint", target, "--format", "json");
      expect([exitCode, stdout.includes("outside")], target).toEqual([0, false]);
    }
    const { exitCode, stdout } = await run("check", "../repo", "--fail-on", "none");
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("manifest-check")]);
  });

  test("and write next to the call, not into the other repository", async () => {
    await run("dockerfile-lint", "../repo", "--out-dir", "out");
    const record = await readFile(join(top, "work/out/dockerfile-lint.evidence.json"), "utf8");
    expect(JSON.parse(record)).toMatchObject({ dockerfiles: [{ path: "image/Dockerfile" }] });
  });

  test("and find the configuration of what they check", async () => {
    await writeFile(join(top, "repo/.seaworthy.yaml"), "dockerfile-lint: { enable: [SW-DF-nothing], ignroe: [a] }\n");
    expect((await run("dockerfile-lint", "../repo")).stderr).toContain('did you mean "ignore"');
  });
});

describe("check", () => {
  test.each([
    [
      "manifests alone",
      "../manifests",
      0,
      "source checks passed; no image was scanned: complete evidence of manifest-check",
    ],
    ["nothing", "../nothing", 3, "found no Dockerfile and no manifest in"],
  ])("of %s", async (_what, path, code, text) => {
    const { exitCode, stderr } = await run("check", path, "--fail-on", "none");
    expect([exitCode, stderr]).toEqual([code, expect.stringContaining(text)]);
  });

  test("demands a Dockerfile where the policy does", async () => {
    await writeFile(join(top, "manifests/.seaworthy.yaml"), "gate: { require: [dockerfile-lint, manifest-check] }\n");
    const { exitCode, stdout } = await run("check", "../manifests", "--fail-on", "none");
    expect([exitCode, stdout]).toEqual([3, expect.stringContaining("no usable evidence of dockerfile-lint")]);
  });

  test("has the profile of the call, else of the configuration, for all its parts", async () => {
    const rules = async (...args: readonly string[]): Promise<string> =>
      (await run("check", "../repo", "--fail-on", "none", "--format", "json", ...args)).stdout;
    expect(await rules()).toContain("SW-K8S-hardening");
    const strict = await rules("--profile", "strict");
    expect(strict).not.toContain("SW-K8S-hardening");
    expect(strict).toContain("SW-K8S-liveness-probe");
    await writeFile(join(top, "repo/.seaworthy.yaml"), "check: { profile: all }\n");
    const idsIn = (text: string): readonly string[] => text.match(/"ruleId": "[^"]*"/gu) ?? [];
    expect(idsIn(await rules())).toEqual(idsIn(strict));
    expect(await rules("--profile", "recommended")).toContain("SW-K8S-hardening");
    expect((await run("check", "../repo", "--profile", "hadolin")).exitCode).toBe(2);
  });

  test.each([["the call"], ["the configuration"]])(
    "lints with hadolint's rules and checks the rest as recommended by %s",
    async (by) => {
      await writeFile(join(top, "repo/image/Dockerfile"), `FROM debian\nRUN curl -k https://a | sh\nRUN sudo a\n`);
      if (by === "the configuration")
        await writeFile(join(top, "repo/.seaworthy.yaml"), "check: { profile: hadolint }\n");
      const args = by === "the call" ? ["--profile", "hadolint"] : [];
      const { stdout } = await run("check", "../repo", "--fail-on", "none", "--format", "json", ...args);
      const ids = [...new Set(Array.from(stdout.matchAll(/"ruleId": "([^"]*)"/gu), ([, id = ""]) => id))];
      expect(ids).toContain("DL3004");
      expect(ids.filter((id) => !/^(?:DL|SC)\d+$/u.test(id) && !/^SW-(?:K8S|MC)-/u.test(id))).toEqual([]);
      expect(ids).toContain("SW-K8S-hardening");
    },
  );

  test("takes files, exclude, ignore, fix and name as its parts do", async () => {
    const stages = async (...args: readonly string[]): Promise<string> => {
      const { stdout } = await run("check", "--fail-on", "none", ...args);
      return (stdout.match(/dockerfile-lint|manifest-check/gu) ?? []).join(" ");
    };
    expect(await stages("--files", "../repo/image/Dockerfile")).toBe("dockerfile-lint");
    expect(await stages("--files", "../repo/image/pod.yaml")).toBe("manifest-check");
    expect(await stages("--files", "../repo/image")).toBe("dockerfile-lint manifest-check");
    expect(await stages("../repo", "--exclude", "image/pod.yaml")).toBe("dockerfile-lint");
    const found = async (...args: readonly string[]) =>
      JSON.stringify(
        JSON.parse((await run("check", "../manifests", "--fail-on", "none", "--format", "json", ...args)).stdout)
          .findings,
      );
    expect(await found()).toContain("SW-K8S-");
    const ids = [...new Set((await found()).match(/SW-K8S-[\w-]+/gu))];
    expect(await found(...ids.flatMap((id) => ["--ignore", id]))).not.toContain("SW-K8S-");
    await cp(join(top, "repo"), join(top, "fixed"), { recursive: true });
    await writeFile(join(top, "fixed/image/Dockerfile"), "FROM debian:12\nMAINTAINER me\nUSER 1\n");
    await run("check", "../fixed", "--fix", "--name", "fixed", "--fail-on", "none", "--out-dir", "out");
    expect(await readFile(join(top, "fixed/image/Dockerfile"), "utf8")).not.toContain("MAINTAINER");
    expect(await readFile(join(top, "work/out/dockerfile-lint.fixed.evidence.json"), "utf8")).toContain("fixed");
  });
});
