import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type ApplyOptions, applyRepositoryFixes } from "../../../../actions/suite/fix/apply.ts";
import type { Finding } from "../../../../shared/findings/index.ts";
import { DependencyPlaces, readProjects } from "../../../../shared/projects/index.ts";
import { packageFinding } from "../../../harness/samples.ts";

const created: string[] = [];

afterEach(async () => {
  for (const directory of created.splice(0)) await rm(directory, { recursive: true });
});

async function directoryWith(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "seaworthy-fix-"));
  created.push(root);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/** Lists the contents of all files as Base64, so that every byte counts, and where links lead. */
async function treeOf(root: string): Promise<ReadonlyMap<string, string>> {
  const tree = new Map<string, string>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) continue;
    tree.set(
      path,
      `${(await lstat(path)).mode} ${entry.isSymbolicLink()} ${(await readFile(path)).toString("base64")}`,
    );
  }
  return tree;
}

function lockOf(version: string, range: string): string {
  const packages = { "": { dependencies: { ms: range } }, "node_modules/ms": { version } };
  return JSON.stringify({ name: "shop", lockfileVersion: 3, packages }, undefined, 2);
}

const project = {
  "package.json": '{\r\n\t"dependencies": { "ms": "2.0.0" }\r\n}\r\n',
  "package-lock.json": lockOf("2.0.0", "2.0.0"),
};

/** Returns the findings about packages with an upgrade, placed as a scan of the checkout places them. */
async function findingsIn(root: string, toVersion = "2.0.1"): Promise<readonly Finding[]> {
  const { projects } = await readProjects(root);
  const packages = [
    {
      type: "npm" as const,
      name: "ms",
      version: "2.0.0",
      purl: "pkg:npm/ms@2.0.0",
      licenses: [],
      locations: [],
      dependencies: [],
    },
  ];
  const finding = packageFinding("CVE-1", "high", {
    package: { name: "ms", version: "2.0.0", purl: "pkg:npm/ms@2.0.0", path: "/app" },
    fixes: [{ kind: "upgrade", description: "Upgrade ms.", packageName: "ms", toVersion }],
    locations: [{ file: "Dockerfile", region: { startLine: 1 } }],
  });
  const places = new DependencyPlaces(projects, packages);
  return [{ ...places.place(finding), advisory: { ...finding.advisory, ecosystem: "npm" } } as Finding];
}

/** Applies fixes with a program in place of npm, whose body is a shell script. */
async function apply(root: string, npm: string | undefined, options: Partial<ApplyOptions> = {}, secrets = {}) {
  const programs = await directoryWith(npm === undefined ? {} : { npm: `#!/bin/sh\n${npm}\n` });
  if (npm !== undefined) await chmod(join(programs, "npm"), 0o755);
  const env: Readonly<Record<string, string>> = { PATH: `${programs}${delimiter}/usr/bin${delimiter}/bin`, ...secrets };
  const host = { root, getEnv: (name: string) => env[name] } as Parameters<typeof applyRepositoryFixes>[1]["host"];
  return applyRepositoryFixes(
    await findingsIn(root),
    { host },
    { isDryRun: false, runsPackageManagers: npm !== undefined, ...options },
  );
}

const writesLock = (version: string): string => `cat > package-lock.json <<'END'\n${lockOf(version, "2.0.1")}\nEND\n`;

describe("a change of a dependency", () => {
  test("changes only the version, byte for byte", async () => {
    const root = await directoryWith(project);
    const applied = await apply(root, writesLock("2.0.1"));
    expect(applied).toMatchObject({ failed: [], files: ["package.json", "package-lock.json"] });
    expect(applied.fixed).toHaveLength(1);
    expect(await readFile(join(root, "package.json"), "utf8")).toBe(project["package.json"].replace("2.0.0", "2.0.1"));
  });

  test("changes nothing at all in a dry run, and names only the files that would change", async () => {
    const root = await directoryWith(project);
    const before = await treeOf(root);
    expect(await apply(root, undefined, { isDryRun: true })).toMatchObject({ files: ["package.json"] });
    expect(await treeOf(root)).toEqual(before);
  });

  test.each([
    ["fails", "exit 1", "ended with exit code 1"],
    ["fails after it wrote", `${writesLock("2.0.1")}echo '{}' > package.json; exit 3`, "ended with exit code 3"],
    ["leaves the package", "true", "still contains ms 2.0.0"],
    ["locks another vulnerable version", writesLock("2.0.1-rc.1"), "contains ms 2.0.1-rc.1 now, which is below 2.0.1"],
    ["writes no lockfile that can be read", "echo x > package-lock.json", "could not be read"],
    ["removes both files", "rm package.json package-lock.json", "could not be read"],
    ["puts a link in place of them", "rm package-lock.json; ln -s /etc/passwd package-lock.json", "could not be read"],
  ])("is undone without a trace if the package manager %s", async (_, npm, why) => {
    const root = await directoryWith(project);
    await chmod(join(root, "package.json"), 0o640);
    const before = await treeOf(root);
    const applied = await apply(root, npm);
    expect(applied.failed.join()).toContain(why);
    expect(applied).toMatchObject({ fixed: [], files: [], openCommands: [] });
    expect(await treeOf(root)).toEqual(before);
  });

  test("includes manifests that the package manager writes, too", async () => {
    const root = await directoryWith({ ...project, "packages/a/package.json": '{"name": "a"}' });
    const npm = `${writesLock("2.0.1")}echo '{"name":"b"}' > packages/a/package.json`;
    expect((await apply(root, npm)).files).toEqual(["package.json", "package-lock.json", "packages/a/package.json"]);
  });

  test("is not made in a file that is not UTF-8, whose other bytes would change", async () => {
    const latin = Buffer.from('{"description": "caf\xe9", "dependencies": { "ms": "2.0.0" }}', "latin1");
    const root = await directoryWith({ "package.json": latin });
    const applied = await apply(root, undefined);
    expect(applied.fixed).toEqual([]);
    expect(applied.failed.join()).toContain("package.json: not changed");
    expect((await readFile(join(root, "package.json"))).equals(latin)).toBe(true);
  });

  test("never writes through a link, nor outside of the directory to fix", async () => {
    const root = await directoryWith({ ...project, "real.json": "{}" });
    expect(await apply(root, undefined, { path: "services/a" })).toMatchObject({ fixed: [], files: [] });
    const findings = await findingsIn(root);
    await rm(join(root, "package-lock.json"));
    await symlink("real.json", join(root, "package-lock.json"));
    const host = { root, getEnv: () => undefined } as unknown as Parameters<typeof applyRepositoryFixes>[1]["host"];
    const applied = await applyRepositoryFixes(findings, { host }, { isDryRun: false, runsPackageManagers: true });
    expect(applied.failed).toEqual(["package-lock.json: not changed, because the path contains a symbolic link."]);
    expect(await readFile(join(root, "package.json"), "utf8")).toBe(project["package.json"]);
  });

  test("gives the package manager no variable that may hold a token", async () => {
    const root = await directoryWith(project);
    const secrets = Object.fromEntries(
      ["GITHUB_TOKEN", "NPM_TOKEN", "NODE_AUTH_TOKEN", "PIP_INDEX_URL", "UV_INDEX_URL", "GOPROXY", "NODE_OPTIONS"].map(
        (name) => [name, "secret"],
      ),
    );
    await apply(root, `env > variables; ${writesLock("2.0.1")}`, {}, secrets);
    expect(await readFile(join(root, "variables"), "utf8")).not.toContain("secret");
  });

  test("is stable: a second run has nothing to change", async () => {
    const root = await directoryWith(project);
    await apply(root, undefined);
    const before = await treeOf(root);
    expect(await apply(root, undefined)).toMatchObject({ fixed: [], files: [], openCommands: [] });
    expect(await treeOf(root)).toEqual(before);
  });
});
