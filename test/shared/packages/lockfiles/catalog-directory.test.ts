import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogers } from "../../../../shared/packages/catalogers.ts";
import { catalogDirectory, type Package } from "../../../../shared/packages/index.ts";
import { temporaryDirectory, writeFiles } from "../../oci/builders.ts";
import { fileOf } from "../builders.ts";

type Files = Readonly<Record<string, string | object>>;

async function catalog(files: Files, development = false) {
  const contents = Object.entries(files).map(
    ([path, body]) => [path, Buffer.from(typeof body === "string" ? body : JSON.stringify(body, null, 2))] as const,
  );
  return catalogDirectory(await writeFiles(new Map(contents)), "source", { development });
}

/** `name version relationship -> what it requires`, and a star for development. */
function line({ name, version, relationship, development, requires = [] }: Package): string {
  const needs =
    requires.length === 0 ? "" : ` -> ${requires.map((purl) => purl.replace(/^pkg:[a-z]+\//, "")).join(", ")}`;
  return `${name} ${version ?? "?"}${relationship === undefined ? "" : ` ${relationship}`}${development ? " *" : ""}${needs}`;
}

async function lines(files: Files): Promise<string[]> {
  const { packages, gaps } = await catalog(files, true);
  expect(gaps.filter(({ weight }) => weight === "partial")).toEqual([]);
  return packages.map(line);
}

const yarnLock = `# yarn lockfile v1


"@s/a@^1.0.0", "@s/a@^1.1.0":
  version "1.1.0"
  resolved "https://registry.example/a.tgz"
  dependencies:
    b "^2.0.0"
  optionalDependencies:
    "c" "1"

b@^2.0.0:
  version "2.0.1"

c@1:
  version "1.0.0"

tool@^3:
  version "3.0.0"
`;

const berryLock = `__metadata:
  version: 8

"@s/a@npm:^1.0.0":
  version: 1.1.0
  resolution: "@s/a@npm:1.1.0"
  dependencies:
    b: "npm:^2.0.0"

"b@npm:^2.0.0, b@npm:^2.0.1":
  version: 2.0.1
  resolution: "b@npm:2.0.1"

"app@workspace:.":
  version: 0.0.0-use.local
  resolution: "app@workspace:."
  dependencies:
    "@s/a": "npm:^1.0.0"
`;

const app = {
  name: "app",
  version: "1.0.0",
  dependencies: { "@s/a": "^1.0.0" },
  devDependencies: { tool: "^3" },
};

describe("catalogDirectory on lockfiles", () => {
  it("reads package-lock.json in version 3 with nested copies, workspaces and links", async () => {
    const packages = {
      "": { name: "app", version: "1.0.0", dependencies: { a: "1", w: "*" }, devDependencies: { tool: "1" } },
      "node_modules/a": {
        version: "1.0.0",
        license: "MIT",
        dependencies: { b: "1" },
        integrity: `sha512-${"A".repeat(86)}==`,
      },
      "node_modules/a/node_modules/b": { version: "1.0.0" },
      "node_modules/b": { version: "2.0.0", dev: true },
      "node_modules/tool": { version: "1.0.0", dev: true, dependencies: { b: "2" } },
      "node_modules/w": { resolved: "packages/w", link: true },
      "node_modules/alias": { name: "@s/real", version: "3.0.0" },
      "packages/w": { name: "w", version: "0.1.0" },
    };
    expect(await lines({ "package-lock.json": { name: "app", lockfileVersion: 3, packages } })).toEqual([
      "@s/real 3.0.0 indirect",
      "a 1.0.0 direct -> b@1.0.0",
      "app 1.0.0 root -> a@1.0.0",
      "b 1.0.0 indirect",
      "b 2.0.0 indirect *",
      "tool 1.0.0 direct * -> b@2.0.0",
    ]);
    const { packages: counted } = await catalog({
      "package-lock.json": { name: "app", lockfileVersion: 3, packages },
    });
    expect(counted.map(({ name }) => name)).not.toContain("tool");
    expect(counted.find(({ name }) => name === "a")).toMatchObject({
      licenses: ["MIT"],
      hashes: [{ algorithm: "SHA-512", value: "0".repeat(128) }],
      locations: [{ path: "/package-lock.json", lines: { start: 16, end: 23 } }],
    });
  });

  it("reads package-lock.json in version 1", async () => {
    const dependencies = {
      a: { version: "1.0.0", requires: { b: "^1" }, dependencies: { b: { version: "1.0.0" } } },
      b: { version: "2.0.0", dev: true },
    };
    expect(await lines({ "package-lock.json": { lockfileVersion: 1, dependencies } })).toEqual([
      "a 1.0.0 -> b@1.0.0",
      "b 1.0.0",
      "b 2.0.0 *",
    ]);
  });

  it("reads yarn.lock of yarn 1 with the package.json next to it", async () => {
    expect(await lines({ "yarn.lock": yarnLock, "package.json": app })).toEqual([
      "@s/a 1.1.0 direct -> b@2.0.1, c@1.0.0",
      "app 1.0.0 root -> %40s/a@1.1.0",
      "b 2.0.1 indirect",
      "c 1.0.0 indirect",
      "tool 3.0.0 direct *",
    ]);
  });

  it("reads yarn.lock of berry", async () => {
    expect(await lines({ "yarn.lock": berryLock, "package.json": app })).toEqual([
      "@s/a 1.1.0 direct -> b@2.0.1",
      "app 1.0.0 root -> %40s/a@1.1.0",
      "b 2.0.1 indirect",
    ]);
  });

  it("reads pnpm-lock.yaml in versions 5, 6 and 9", async () => {
    const expected = ["@s/a 1.0.0 direct -> b@2.0.0", "b 2.0.0 indirect", "tool 3.0.0 direct *"];
    const v5 = `lockfileVersion: 5.4
dependencies:
  '@s/a': 1.0.0_b@2.0.0
devDependencies:
  tool: 3.0.0
packages:
  /@s/a/1.0.0_b@2.0.0:
    dependencies: {b: 2.0.0}
  /b/2.0.0:
    dev: false
  /tool/3.0.0:
    dev: true
`;
    const v6 = `lockfileVersion: '6.0'
importers:
  .:
    dependencies:
      '@s/a': {specifier: ^1, version: 1.0.0(b@2.0.0)}
    devDependencies:
      tool: {specifier: ^3, version: 3.0.0}
packages:
  /@s/a@1.0.0(b@2.0.0):
    dependencies: {b: 2.0.0}
  /b@2.0.0: {}
  /tool@3.0.0: {}
`;
    const v9 = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      '@s/a': {specifier: ^1, version: 1.0.0(b@2.0.0)}
      local: {specifier: '*', version: link:../local}
    devDependencies:
      tool: {specifier: ^3, version: 3.0.0}
packages:
  '@s/a@1.0.0': {resolution: {integrity: sha512-AAAA}}
  b@2.0.0: {}
  tool@3.0.0: {}
snapshots:
  '@s/a@1.0.0(b@2.0.0)':
    dependencies: {b: 2.0.0}
  b@2.0.0: {}
  tool@3.0.0: {}
`;
    for (const text of [v5, v6, v9]) expect(await lines({ "pnpm-lock.yaml": text })).toEqual(expected);
    const { gaps } = await catalog({ "pnpm-lock.yaml": `---\nlockfileVersion: '9.0'\n---\n${v9}` });
    expect(gaps).toContainEqual({
      what: "/pnpm-lock.yaml",
      why: "its pnpm data could not be read (it contains several YAML documents)",
      weight: "partial",
    });
  });

  it("reports what a parser says in one line", async () => {
    const { gaps } = await catalog({ "pubspec.lock": "packages:\n  a: [1\n  b: 2\n" });
    expect(gaps).toContainEqual(
      expect.objectContaining({
        why: expect.stringMatching(/^its \S+ data could not be read \(.* at line 3.*[^:]\)$/),
      }),
    );
  });

  it("adds licenses of installed packages to what lockfiles name, and counts nothing else there", async () => {
    const { packages } = await catalog({
      "yarn.lock": yarnLock,
      "node_modules/b/package.json": { name: "b", version: "2.0.1", license: "ISC" },
      "node_modules/other/package.json": { name: "other", version: "1.0.0" },
    });
    expect(packages.map(({ name, licenses }) => [name, licenses])).toContainEqual(["b", ["ISC"]]);
    expect(packages.map(({ name }) => name)).not.toContain("other");
  });

  it.each<[string, Files, string[]]>([
    [
      "requirements.txt",
      {
        "requirements-dev.txt":
          "# c\nFoo.Bar[x]==1.0 ; python_version > '3'\nb>=1\nc==2.*\nd===3.0 --hash=sha256:00\n-r x.txt\n",
      },
      ["d 3.0", "Foo.Bar 1.0"],
    ],
    [
      "poetry.lock",
      {
        "pyproject.toml":
          '[tool.poetry.dependencies]\npython = "^3"\nA_b = "^1"\n[tool.poetry.group.dev.dependencies]\nt = "*"\n',
        "poetry.lock":
          '[[package]]\nname = "a-b"\nversion = "1.0"\n[package.dependencies]\nc = ">=1"\n[[package]]\nname = "c"\nversion = "2"\n[[package]]\nname = "t"\nversion = "3"\n',
      },
      ["a-b 1.0 direct -> c@2", "c 2 indirect", "t 3 direct *"],
    ],
    [
      "Cargo.lock",
      {
        "Cargo.toml": '[package]\nname = "app"\n[dependencies]\na = "1"\n[dev-dependencies]\nt = "1"\n',
        "Cargo.lock":
          'version = 3\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "registry+x"\nchecksum = "ab"\ndependencies = ["b 2.0.0"]\n[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = ["a", "t"]\n[[package]]\nname = "b"\nversion = "1.0.0"\nsource = "x"\n[[package]]\nname = "b"\nversion = "2.0.0"\nsource = "x"\n[[package]]\nname = "t"\nversion = "1.0.0"\nsource = "x"\n',
      },
      [
        "a 1.0.0 direct -> b@2.0.0",
        "app 0.1.0 root -> a@1.0.0, t@1.0.0",
        "b 1.0.0 indirect",
        "b 2.0.0 indirect",
        "t 1.0.0 direct *",
      ],
    ],
    [
      "go.mod",
      {
        "go.mod":
          "module example.org/app // app\n\ngo 1.22\n\nrequire example.org/a v1.0.0\nrequire (\n\texample.org/b/v2 v2.1.0+incompatible // indirect\n\texample.org/c v1.0.0\n)\nreplace example.org/c => example.org/fork v1.2.0\nreplace example.org/a v1.0.0 => ../a\n",
      },
      [
        "example.org/a v1.0.0 direct",
        "example.org/app ? root",
        "example.org/b/v2 v2.1.0+incompatible indirect",
        "example.org/fork v1.2.0 direct",
      ],
    ],
    [
      "go.sum of old modules, and not of new ones",
      {
        "old/go.mod": "module m\ngo 1.15\nrequire a.b/x v1.1.0\n",
        "old/go.sum": "a.b/x v1.0.0 h1:x\na.b/x v1.2.0/go.mod h1:x\na.b/y v0.1.0/go.mod h1:x\na.b/y v0.2.0 h1:x\n",
        "new/go.mod": "module n\ngo 1.22\n",
        "new/go.sum": "a.b/z v1.0.0 h1:x\n",
      },
      ["a.b/x v1.1.0 direct", "a.b/y v0.2.0 indirect", "m ? root", "n ? root"],
    ],
    [
      "Gemfile.lock",
      {
        "Gemfile.lock":
          "GEM\n  remote: https://rubygems.org/\n  specs:\n    nokogiri (1.15.4-x86_64-linux)\n      racc (~> 1.4)\n    racc (1.7.1)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  nokogiri (~> 1.15)!\n",
      },
      ["nokogiri 1.15.4 direct -> racc@1.7.1", "racc 1.7.1 indirect"],
    ],
    [
      "packages.lock.json",
      {
        "packages.lock.json": {
          version: 1,
          dependencies: {
            "net8.0": {
              A: { type: "Direct", requested: "[1, )", resolved: "1.0.0", dependencies: { B: "2.0.0" } },
              B: { type: "Transitive", resolved: "2.0.0" },
              "my.lib": { type: "Project" },
            },
          },
        },
      },
      ["A 1.0.0 direct -> B@2.0.0", "B 2.0.0 indirect"],
    ],
    [
      "packages.config",
      {
        "packages.config":
          '<packages><package id="A" version="1.10"/><package id="T" version="2" developmentDependency="true"/></packages>',
      },
      ["A 1.10", "T 2 *"],
    ],
    [
      "Directory.Packages.props",
      {
        "Directory.Packages.props":
          '<Project><ItemGroup><PackageVersion Include="A" Version="1.0"/><PackageVersion Include="V" Version="$(X)"/></ItemGroup><ItemGroup><PackageReference Include="B"><Version>2.0</Version></PackageReference></ItemGroup></Project>',
      },
      ["A 1.0", "B 2.0"],
    ],
    [
      "app.deps.json",
      { "app.deps.json": { libraries: { "app/1.0.0": { type: "project" }, "A/1.2.3": { type: "package" } } } },
      ["A 1.2.3"],
    ],
    [
      "pubspec.lock",
      {
        "pubspec.lock":
          'packages:\n  a:\n    dependency: "direct main"\n    version: "1.0.0"\n  b:\n    dependency: transitive\n    version: "2.0.0"\n',
      },
      ["a 1.0.0 direct", "b 2.0.0 indirect"],
    ],
    [
      "Package.resolved",
      {
        "Package.resolved": {
          version: 2,
          pins: [
            { identity: "swift-nio", location: "https://github.com/apple/swift-nio.git", state: { version: "2.41.0" } },
          ],
        },
        "old/Package.resolved": {
          version: 1,
          object: {
            pins: [{ package: "x", repositoryURL: "git@github.com:o/x.git", state: { branch: "main", version: null } }],
          },
        },
      },
      ["github.com/apple/swift-nio 2.41.0", "github.com/o/x main"],
    ],
    [
      "Podfile.lock",
      { "Podfile.lock": "PODS:\n  - A/Core (1.0):\n    - B (= 2.0)\n  - B (2.0)\n" },
      ["A/Core 1.0 -> B@2.0", "B 2.0"],
    ],
    [
      "conan.lock",
      {
        "conan.lock": {
          version: "0.4",
          graph_lock: { nodes: { "0": { requires: ["1"] }, "1": { ref: "zlib/1.2.12@u/c#rev", requires: [] } } },
        },
        "two/conan.lock": { version: "0.5", requires: ["openssl/3.0.5#rev%1"] },
      },
      ["openssl 3.0.5", "zlib 1.2.12 direct"],
    ],
    [
      "pom.xml",
      {
        "pom.xml": `<project><parent><groupId>org.p</groupId><version>9</version></parent><artifactId>app</artifactId><properties><v>1.0</v><w>\${v}.1</w></properties><dependencyManagement><dependencies><dependency><groupId>g</groupId><artifactId>m</artifactId><version>[2.0]</version></dependency></dependencies></dependencyManagement><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><version>\${w}</version></dependency><dependency><groupId>g</groupId><artifactId>m</artifactId></dependency><dependency><groupId>g</groupId><artifactId>t</artifactId><version>1</version><scope>test</scope></dependency></dependencies></project>`,
      },
      ["g:a 1.0.1 direct", "g:m 2.0 direct", "org.p:app 9 root"],
    ],
    [
      "gradle.lockfile",
      {
        "gradle.lockfile":
          "# c\ng:a:1.0=compileClasspath,testRuntimeClasspath\ng:t:2.0=testCompileClasspath\nempty=x\n",
      },
      ["g:a 1.0", "g:t 2.0 *"],
    ],
    ["renv.lock", { "renv.lock": { Packages: { a: { Package: "a", Version: "1.0-2" } } } }, ["a 1.0-2"]],
    [
      "cabal.project.freeze",
      { "cabal.project.freeze": "constraints: any.aeson ==2.0.3.0,\n             any.base ==4.17\n" },
      ["aeson 2.0.3.0", "base 4.17"],
    ],
    [
      "cpanfile.snapshot",
      { "cpanfile.snapshot": "DISTRIBUTIONS\n  Try-Tiny-0.31\n    pathname: x\n" },
      ["Try-Tiny 0.31"],
    ],
    [
      "pdm.lock",
      {
        "pdm.lock":
          '[[package]]\nname = "A"\nversion = "1"\ngroups = ["default"]\ndependencies = ["b>=1"]\n[[package]]\nname = "b"\nversion = "2"\ngroups = ["test"]\n',
      },
      ["A 1 -> b@2", "b 2 *"],
    ],
  ])("reads %s", async (_, files, expected) => {
    expect((await lines(files)).sort()).toEqual(expected.toSorted());
  });

  it("says which lockfile is damaged", async () => {
    const { gaps } = await catalog({ "package-lock.json": "{", "poetry.lock": "[[", "yarn.lock": "<<<<<<< HEAD\n" });
    expect(gaps.map(({ what, weight }) => [what, weight]).sort()).toEqual([
      ["/package-lock.json", "partial"],
      ["/poetry.lock", "partial"],
      ["/yarn.lock", "partial"],
    ]);
  });

  it("does not look into .git, follow links or mind an empty directory", async () => {
    expect((await catalog({ ".git/yarn.lock": yarnLock })).packages).toEqual([]);
    expect((await catalogDirectory(await temporaryDirectory(), "source")).packages).toEqual([]);
    await expect(catalogDirectory("/no/such", "source")).rejects.toThrow(/no such directory/);
  });

  it("never hangs on rubbish", () => {
    const paths = [
      "package-lock.json",
      "yarn.lock",
      "requirements.txt",
      "go.mod",
      "Gemfile.lock",
      "pom.xml",
      "mix.lock",
      "bun.lock",
      "conan.lock",
      "Podfile.lock",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.oneof(fc.string(), fc.json(), fc.lorem()), (path, text) => {
        const file = fileOf(`/${path}`, text);
        for (const cataloger of catalogers.filter((each) => each.wants(file.header))) {
          try {
            cataloger.read(file);
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(Error);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
