import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { attachStatement } from "../../harness/attach-statement.ts";
import { runInProcess } from "../../harness/command.ts";
import { shopForTests } from "../../harness/shop.ts";

const shop = shopForTests();
const minimist = "CVE-2021-44906";
const products = [{ "@id": "pkg:npm/minimist" }];
const vex = {
  "@context": "https://openvex.dev/ns/v0.2.0",
  author: "Acme Security",
  timestamp: "2026-01-01T00:00:00Z",
  statements: [
    {
      vulnerability: { name: minimist },
      products,
      status: "not_affected",
      justification: "vulnerable_code_not_in_execute_path",
    },
  ],
};

interface Sarif {
  readonly runs: readonly {
    readonly invocations: readonly {
      readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
    }[];
  }[];
}

async function scan(...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await runInProcess(
    shop.directory,
    ...["image-scan", "oci:image.oci", "--fail-on", "none", "--format", "sarif", ...args],
  );
  const run = exitCode === 0 ? (JSON.parse(stdout) as Sarif).runs[0] : undefined;
  const results = run?.results ?? [];
  const notes = (run?.invocations[0]?.toolExecutionNotifications ?? []).map(({ message }) => message.text).join("\n");
  const excused = results.filter(({ suppressions = [] }) => suppressions.length > 0);
  return {
    exitCode,
    stderr,
    results,
    notes,
    excused: excused.map(({ ruleId, suppressions }) => ({ ruleId, suppressions })),
  };
}

describe("a VEX document", () => {
  beforeAll(() => writeFile(join(shop.directory, "vex.json"), JSON.stringify(vex)));

  test("suppresses a finding and states the reason", async () => {
    const { excused } = await scan("--vex", "vex.json");
    const justification = "not affected: vulnerable_code_not_in_execute_path";
    expect(excused).toEqual([
      { ruleId: minimist, suppressions: [expect.objectContaining({ kind: "external", justification })] },
    ]);
    expect((await scan()).excused).toEqual([]);
  });

  test("counts only when its author does, where authors are named", async () => {
    expect((await scan("--vex", "vex.json", "--vex-authors", "Acme Security")).excused).toHaveLength(1);
    const { excused, notes } = await scan("--vex", "vex.json", "--vex-authors", "Somebody Else");
    expect(excused).toEqual([]);
    expect(notes).toContain("vex.json: its 1 statement does not count: its author, Acme Security, is not listed in");
  });

  test.each([
    ["missing.json", "missing.json: cannot be read"],
    ["package.json", "package.json: is not a readable VEX document"],
  ])("that cannot be read is a wrong call: %s", async (path, words) => {
    const { exitCode, stderr } = await scan("--vex", path);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
  });

  test("attached to the image counts for nobody but named authors", async () => {
    const predicateType = "https://openvex.dev/ns/v0.2.0";
    const statement = { _type: "https://in-toto.io/Statement/v1", predicateType, predicate: vex };
    await attachStatement(join(shop.directory, "image.oci"), predicateType, Buffer.from(JSON.stringify(statement)));
    const { excused, notes } = await scan();
    expect(excused).toEqual([]);
    expect(notes).toMatch(/VEX attestation sha256:[0-9a-f]{64}: its 1 statement does not count/);
    expect((await scan("--vex-authors", "Acme Security")).excused).toHaveLength(1);
  });
});

describe("ignore files", () => {
  test("at the root are read, and their problems are placed on their lines", async () => {
    await writeFile(join(shop.directory, ".trivyignore"), `${minimist}\nCVE-2023-6246 expires:2030-01-01\n`);
    const { excused, results } = await scan();
    expect(excused.map(({ ruleId }) => ruleId)).toEqual([minimist]);
    const own = results.filter(({ ruleId }) => ruleId.startsWith("SW-IM-ignore"));
    expect(own.map(({ ruleId, locations }) => [ruleId, locations[0]?.physicalLocation.artifactLocation.uri])).toEqual([
      ["SW-IM-ignore-open-ended", ".trivyignore"],
      ["SW-IM-ignore-void", ".trivyignore"],
    ]);
    expect((await scan("--ignore-files", "none")).excused).toEqual([]);
  });

  test("that are named are read instead", async () => {
    const toml = `[[IgnoredVulns]]\nid = "CVE-2023-6246"\nignoreUntil = 2099-01-01\nreason = "no local users"\n`;
    await writeFile(join(shop.directory, "osv-scanner.toml"), toml);
    const { excused } = await scan("--ignore-files", "osv-scanner.toml");
    expect(new Set(excused.map(({ ruleId }) => ruleId))).toEqual(new Set(["CVE-2023-6246"]));
  });

  test("of an unknown name are a wrong call", async () => {
    const { exitCode, stderr } = await scan("--ignore-files", "package.json");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("Known: .trivyignore");
    expect(await readFile(join(shop.directory, "package.json"), "utf8")).not.toBe("");
  });
});
