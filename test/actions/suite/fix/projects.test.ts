import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { runInProcess } from "../../../harness/command.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { describeUnless } from "../../../harness/skip.ts";

/** The projects: a given lockfile, and the manifest that its tool would have made it from. */
const projects: readonly {
  readonly name: string;
  readonly osv: string;
  readonly manifest?: readonly [string, string];
}[] = [
  { name: "yarn", osv: "npm" },
  {
    name: "pnpm",
    osv: "npm",
    manifest: ["package.json", '{\n  "dependencies": {\n    "jquery": "^3.3.9",\n    "lodash": "^4.17.4"\n  }\n}\n'],
  },
  { name: "bun", osv: "npm", manifest: ["package.json", '{\n  "dependencies": {\n    "jquery": "3.3.1"\n  }\n}\n'] },
  { name: "pip", osv: "PyPI" },
  { name: "pipenv", osv: "PyPI", manifest: ["Pipfile", '[packages]\nwerkzeug = "==0.11.1"\n'] },
  {
    name: "uv",
    osv: "PyPI",
    manifest: [
      "pyproject.toml",
      '[project]\nname = "uv-test"\ndependencies = [\n  "click==8.1.3",\n  "werkzeug==0.11.1",\n]\n',
    ],
  },
  {
    name: "pylock",
    osv: "PyPI",
    manifest: ["pyproject.toml", '[project]\nname = "shop"\ndependencies = ["click==8.1.3", "werkzeug==0.11.1"]\n'],
  },
  { name: "pom", osv: "Maven" },
  {
    name: "gradle",
    osv: "Maven",
    manifest: [
      "build.gradle",
      "dependencies {\n  implementation 'com.fasterxml.jackson.core:jackson-databind:2.9.1'\n}\n",
    ],
  },
];

const goMod =
  "module example.org/shop\n\ngo 1.20\n\nrequire (\n\tgolang.org/x/text v0.3.5\n\tgolang.org/x/crypto v0.1.0 // indirect\n)\n";
const manifests =
  /(?:package\.json|requirements\.txt|requirements\.in|Pipfile|pyproject\.toml|go\.mod|pom\.xml|build\.gradle)$/u;

const expectedFile = z.object({
  Results: z.array(
    z.object({
      Vulnerabilities: z
        .array(z.object({ VulnerabilityID: z.string(), PkgName: z.string(), FixedVersion: z.string().optional() }))
        .nullish(),
    }),
  ),
});

const report = z.object({
  findings: z.array(
    z.object({
      ruleId: z.string(),
      file: z.string(),
      line: z.number(),
      package: z.object({ name: z.string() }).optional(),
      fixes: z.array(z.object({ change: z.object({ kind: z.string() }).optional() })),
    }),
  ),
});

const given = sharedData("images/lockfiles");

describeUnless(given === undefined, "needs the given lockfiles")("projects of given lockfiles", () => {
  let root = "";
  const checkout = (): string => join(root, "checkout");

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "seaworthy-projects-"));
    for (const { name, osv, manifest } of projects) {
      await cp(join(given ?? "", name), join(checkout(), name), {
        recursive: true,
        filter: (path) => !path.endsWith("expected.json"),
      });
      if (manifest !== undefined) await write(`checkout/${name}/${manifest[0]}`, manifest[1]);
      const expected = expectedFile.parse(JSON.parse(await readFile(join(given ?? "", name, "expected.json"), "utf8")));
      for (const found of expected.Results.flatMap(({ Vulnerabilities }) => Vulnerabilities ?? [])) {
        const fixed = (found.FixedVersion ?? "").split(", ").at(-1) ?? "";
        await addRecord(found.VulnerabilityID, osv, found.PkgName, fixed);
      }
    }
    await write("checkout/go/go.mod", goMod);
    await addRecord("CVE-2022-32149", "Go", "golang.org/x/text", "0.3.8");
    await addRecord("CVE-2023-48795", "Go", "golang.org/x/crypto", "0.17.0");
  });

  afterAll(() => rm(root, { recursive: true, force: true }));

  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }

  async function addRecord(id: string, ecosystem: string, name: string, fixed: string): Promise<void> {
    const ranges = [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed }] }];
    const affected = [{ package: { ecosystem, name }, ranges }];
    await write(
      `osv/${ecosystem}-${id}.json`,
      JSON.stringify({ id: `T-${ecosystem}-${id}`, aliases: [id], modified: "2026-01-01T00:00:00Z", affected }),
    );
  }

  async function scan(): Promise<z.infer<typeof report>["findings"]> {
    const args = ["image-scan", "dir:.", "--advisories", "../osv", "--fail-on", "none", "--format", "json"];
    const { stdout } = await runInProcess(checkout(), ...args);
    return report.parse(JSON.parse(stdout)).findings.filter((finding) => finding.package !== undefined);
  }

  const directoriesOf = (findings: z.infer<typeof report>["findings"]): readonly string[] =>
    [...new Set(findings.map(({ file }) => dirname(file)))].toSorted();

  test("every vulnerable package points to a line that people edit, and after the fix those without a lockfile are gone", async () => {
    const before = await scan();
    expect(before.length).toBeGreaterThanOrEqual(12);
    expect(before.filter(({ file }) => !manifests.test(file))).toEqual([]);
    for (const { file, line, package: pkg } of before) {
      const text = (await readFile(join(checkout(), file), "utf8"))
        .split("\n")
        .slice(line - 1, line + 5)
        .join("\n");
      expect(text.toLowerCase(), `${file}:${line}`).toContain((pkg?.name ?? "").split(":").at(-1)?.toLowerCase());
    }
    expect(directoriesOf(before)).toEqual(["bun", "go", "gradle", "pip", "pipenv", "pnpm", "yarn"]);
    const { exitCode, stdout } = await runInProcess(
      checkout(),
      ...["fix", "--image", "dir:.", "--advisories", "../osv"],
    );
    expect(exitCode, stdout).toBe(0);
    const after = await scan();
    // Packages that two projects have are one finding. The other lockfiles need their package managers.
    expect(directoriesOf(after)).toEqual(["bun", "gradle", "pipenv", "pnpm", "yarn"]);
    const pom = await readFile(join(checkout(), "pom/pom.xml"), "utf8");
    expect(pom).toContain("<version>2.9.10.7</version>");
    for (const file of ["pipenv/Pipfile", "uv/pyproject.toml", "pylock/pyproject.toml"]) {
      expect(await readFile(join(checkout(), file), "utf8"), file).toMatch(/werkzeug(?: = ")?==0\.15\.3/u);
    }
  });
});
