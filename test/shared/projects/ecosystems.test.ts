import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Package } from "../../../shared/packages/index.ts";
import { DependencyPlaces, readProjects } from "../../../shared/projects/index.ts";
import { packageFinding } from "../../harness/samples.ts";

interface Case {
  readonly files: Readonly<Record<string, string>>;
  /** purl of the vulnerable package, its fixed version, and where it is changed. */
  readonly purl: string;
  readonly fixed: string;
  readonly place: string;
  readonly chain?: string;
  readonly kind: "edit" | "update" | "override";
  readonly edit?: string;
  readonly program?: string;
}

const poetryLock = `[[package]]
name = "flask"
version = "2.0.0"
[package.dependencies]
Jinja2 = ">=3.0"

[[package]]
name = "jinja2"
version = "3.0.0"
`;
const cargoLock = `version = 3
[[package]]
name = "shop"
version = "0.1.0"
dependencies = ["tokio"]

[[package]]
name = "mio"
version = "0.8.0"
source = "registry+https://github.com/rust-lang/crates.io-index"

[[package]]
name = "tokio"
version = "1.20.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
dependencies = ["mio"]
`;
const gemfileLock = `GEM
  remote: https://rubygems.org/
  specs:
    rack (2.2.3)
    rails (5.2.1)
      rack (~> 2.0)

DEPENDENCIES
  rails (~> 5.2.1)
`;
const composerLock = JSON.stringify({
  packages: [
    { name: "a/web", version: "1.0.0", require: { "b/log": "^2.0" } },
    { name: "b/log", version: "2.0.0" },
  ],
});
const nugetLock = JSON.stringify({
  dependencies: {
    "net8.0": {
      Web: { type: "Direct", resolved: "1.0.0", dependencies: { Json: "12.0.1" } },
      Json: { type: "Transitive", resolved: "12.0.1" },
    },
  },
});
const pyproject = '[tool.poetry.dependencies]\npython = "^3.9"\nFlask = "^2.0"\n';
const cargoToml = '[package]\nname = "shop"\n[dependencies]\ntokio = "1.20"\n';
const gemfile = 'source "https://rubygems.org"\ngem "rails", "~> 5.2.1"\n';
const composerJson = '{\n  "require": {\n    "a/web": "1.0.0"\n  }\n}\n';
const csproj = '<Project>\n<ItemGroup>\n<PackageReference Include="Web" Version="1.0.0" />\n</ItemGroup>\n</Project>\n';
const python = { "pyproject.toml": pyproject, "poetry.lock": poetryLock };
const rust = { "Cargo.toml": cargoToml, "Cargo.lock": cargoLock };
const ruby = { Gemfile: gemfile, "Gemfile.lock": gemfileLock };
const php = { "composer.json": composerJson, "composer.lock": composerLock };
const dotnet = { "App.csproj": csproj, "packages.lock.json": nugetLock };

const cases: Readonly<Record<string, Case>> = {
  "Poetry, direct": {
    files: python,
    purl: "pkg:pypi/flask@2.0.0",
    fixed: "2.2.5",
    place: "pyproject.toml:3",
    kind: "update",
    program: "poetry",
  },
  "Poetry, indirect": {
    files: python,
    purl: "pkg:pypi/jinja2@3.0.0",
    fixed: "3.1.2",
    place: "pyproject.toml:3",
    chain: "flask 2.0.0",
    kind: "update",
    program: "poetry",
  },
  "Cargo, direct": {
    files: rust,
    purl: "pkg:cargo/tokio@1.20.0",
    fixed: "2.0.0",
    place: "Cargo.toml:4",
    kind: "edit",
    edit: "2.0.0",
    program: "cargo",
  },
  "Cargo, indirect, whose range no lockfile states": {
    files: rust,
    purl: "pkg:cargo/mio@0.8.0",
    fixed: "0.8.11",
    place: "Cargo.toml:4",
    chain: "tokio 1.20.0",
    kind: "override",
  },
  "Bundler, direct": {
    files: ruby,
    purl: "pkg:gem/rails@5.2.1",
    fixed: "6.0.3",
    place: "Gemfile:2",
    kind: "edit",
    edit: "~> 6.0.3",
    program: "bundle",
  },
  "Bundler, indirect": {
    files: ruby,
    purl: "pkg:gem/rack@2.2.3",
    fixed: "2.2.8",
    place: "Gemfile:2",
    chain: "rails 5.2.1",
    kind: "update",
    program: "bundle",
  },
  "Composer, direct": {
    files: php,
    purl: "pkg:composer/a/web@1.0.0",
    fixed: "1.0.5",
    place: "composer.json:3",
    kind: "edit",
    edit: "1.0.5",
    program: "composer",
  },
  "Composer, indirect": {
    files: php,
    purl: "pkg:composer/b/log@2.0.0",
    fixed: "2.5.0",
    place: "composer.json:3",
    chain: "a/web 1.0.0",
    kind: "update",
    program: "composer",
  },
  "NuGet, direct": {
    files: dotnet,
    purl: "pkg:nuget/Web@1.0.0",
    fixed: "1.2.0",
    place: "App.csproj:3",
    kind: "edit",
    edit: "1.2.0",
    program: "dotnet",
  },
  "NuGet, indirect": {
    files: dotnet,
    purl: "pkg:nuget/Json@12.0.1",
    fixed: "13.0.1",
    place: "App.csproj:3",
    chain: "Web 1.0.0",
    kind: "override",
  },
};

test.each(Object.entries(cases))("%s", async (_name, { files, purl, fixed, place, chain, kind, edit, program }) => {
  const root = await mkdtemp(join(tmpdir(), "seaworthy-ecosystems-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const { projects, gaps } = await readProjects(root);
    expect(gaps).toEqual([]);
    const [, type = "", name = "", version = ""] = /^pkg:([a-z]+)\/(.+)@(.+)$/u.exec(purl) ?? [];
    const installed: Package = {
      type: type as Package["type"],
      name,
      version,
      purl,
      licenses: [],
      locations: [],
      dependencies: [],
    };
    const finding = packageFinding("CVE-1", "high", {
      locations: [],
      package: { name, version, purl, path: "/app" },
      fixes: [{ kind: "upgrade", description: "Upgrade.", packageName: name, toVersion: fixed }],
    });
    const placed = new DependencyPlaces(projects, [installed]).place(finding);
    const [first] = placed.locations;
    expect(`${first?.file}:${first?.region.startLine}`).toBe(place);
    if (chain === undefined) expect(placed.message).not.toContain("required by");
    else expect(placed.message).toMatch(new RegExp(`; required by ${chain.replaceAll(".", "\\.")}$`, "u"));
    const upgrade = placed.fixes.find((fix) => fix.kind === "upgrade");
    expect(upgrade?.change?.kind).toBe(kind);
    expect(upgrade?.change?.edits.map(({ text }) => text)).toEqual(edit === undefined ? [] : [edit]);
    if (program !== undefined) expect(upgrade?.change?.lockfile?.command[0]).toBe(program);
  } finally {
    await rm(root, { recursive: true });
  }
});
