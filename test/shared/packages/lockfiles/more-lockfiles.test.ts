import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { catalogDirectory } from "../../../../shared/packages/index.ts";
import { denoLock } from "../../../../shared/packages/lockfiles/deno.ts";
import { rebarLock } from "../../../../shared/packages/lockfiles/rebar.ts";
import { vcpkgManifest, vcpkgStatus } from "../../../../shared/packages/lockfiles/vcpkg.ts";
import { writeFiles } from "../../oci/builders.ts";
import { evidenceOf, fileOf } from "../builders.ts";

async function catalog(files: Readonly<Record<string, string | object>>) {
  const contents = Object.entries(files).map(
    ([path, body]) => [path, Buffer.from(typeof body === "string" ? body : JSON.stringify(body))] as const,
  );
  const { packages } = await catalogDirectory(await writeFiles(new Map(contents)), "source", { development: true });
  return packages.map(({ purl, relationship, requires = [] }) =>
    [purl, relationship, ...requires].filter((part) => part !== undefined).join(" "),
  );
}

const integrity = `sha512-${"A".repeat(86)}==`;
const sum = "a".repeat(64);

describe("deno.lock", () => {
  const std = "pkg:generic/%40std/path@1.0.2?repository_url=https%3A%2F%2Fjsr.io";

  it("in version 5 has packages of npm and JSR, peers behind the version", async () => {
    const lock = {
      version: "5",
      specifiers: { "npm:chalk@5": "5.3.0", "jsr:@std/path@1": "1.0.2", "jsr:@std/internal@1": "1.0.1" },
      jsr: {
        "@std/internal@1.0.1": { integrity: sum },
        "@std/path@1.0.2": { integrity: sum, dependencies: ["jsr:@std/internal@1"] },
      },
      npm: {
        "@s/a@1.0.0_react@18.2.0": { integrity, dependencies: ["react"] },
        "chalk@5.3.0": { integrity },
        "react@18.2.0": { integrity },
      },
      workspace: { dependencies: ["npm:chalk@5", "jsr:@std/path@1"] },
    };
    expect(await catalog({ "deno.lock": lock })).toEqual([
      "pkg:generic/%40std/internal@1.0.1?repository_url=https%3A%2F%2Fjsr.io indirect",
      `${std} direct pkg:generic/%40std/internal@1.0.1?repository_url=https%3A%2F%2Fjsr.io`,
      "pkg:npm/%40s/a@1.0.0 indirect pkg:npm/react@18.2.0",
      "pkg:npm/chalk@5.3.0 direct",
      "pkg:npm/react@18.2.0 indirect",
    ]);
  });

  it("in version 3 has them a level deeper", async () => {
    const packages = {
      specifiers: { "npm:chalk@5": "npm:chalk@5.3.0", "jsr:@std/path": "jsr:@std/path@1.0.2" },
      jsr: { "@std/path@1.0.2": { integrity: sum } },
      npm: { "chalk@5.3.0": { integrity, dependencies: { b: "b@2.0.0" } }, "b@2.0.0": { integrity, dependencies: {} } },
    };
    const lock = { version: "3", packages, remote: {}, workspace: { dependencies: ["jsr:@std/path"] } };
    expect(await catalog({ "deno.lock": lock })).toEqual([
      `${std} direct`,
      "pkg:npm/b@2.0.0 indirect",
      "pkg:npm/chalk@5.3.0 indirect pkg:npm/b@2.0.0",
    ]);
  });

  it("in version 2 has those of npm only", () => {
    const npm = { specifiers: { "chalk@5": "chalk@5.3.0" }, packages: { "chalk@5.3.0": { integrity } } };
    const { lock } = evidenceOf(denoLock, "/deno.lock", JSON.stringify({ version: "2", npm }));
    expect(lock?.packages.map(({ draft }) => [draft.name, draft.version, draft.hashes?.[0]?.algorithm])).toEqual([
      ["chalk", "5.3.0", "SHA-512"],
    ]);
  });
});

test("rebar.lock names packages of Hex, direct and indirect, with the digests of their archives", () => {
  const lock = `{"1.2.0",
[{<<"cowboy">>,{pkg,<<"cowboy">>,<<"2.9.0">>},0},
 {<<"alias">>,{pkg,<<"cowlib">>,<<"2.11.0">>},1},
 {<<"own">>,{git,"https://example.org/own.git",{ref,"abc"}},0}]}.
[
{pkg_hash,[
 {<<"cowboy">>, <<"${"1".repeat(64)}">>}]},
{pkg_hash_ext,[
 {<<"cowboy">>, <<"${"AB".repeat(32)}">>}]}
].
`;
  expect(evidenceOf(rebarLock, "/rebar.lock", lock).packages).toMatchObject([
    {
      type: "hex",
      name: "cowboy",
      version: "2.9.0",
      relationship: "direct",
      lines: { start: 2, end: 2 },
      hashes: [{ algorithm: "SHA-256", value: "ab".repeat(32) }],
    },
    { name: "cowlib", version: "2.11.0", relationship: "indirect" },
  ]);
});

describe("vcpkg", () => {
  it("knows versions by overrides alone", () => {
    const manifest = {
      name: "app",
      dependencies: ["fmt", { name: "zlib", "version>=": "1.2.11" }],
      overrides: [{ name: "fmt", version: "10.1.1#2" }, { name: "b", "version-date": "2024-01-01" }, { name: "c" }],
    };
    const { packages } = evidenceOf(vcpkgManifest, "/vcpkg.json", JSON.stringify(manifest));
    expect(packages?.map(({ name, version }) => [name, version])).toEqual([
      ["fmt", "10.1.1"],
      ["b", "2024-01-01"],
    ]);
  });

  it("keeps what it installed in a file like Debian's", () => {
    const status = `Package: zlib
Version: 1.3.1
Depends: vcpkg-cmake:x64-linux
Architecture: x64-linux
Status: install ok installed

Package: curl
Feature: ssl
Architecture: x64-linux
Status: install ok installed

Package: gone
Version: 1
Status: purge ok not-installed
`;
    const { packages } = evidenceOf(vcpkgStatus, "/app/vcpkg_installed/vcpkg/status", status);
    expect(packages).toMatchObject([{ name: "zlib", version: "1.3.1", qualifiers: { triplet: "x64-linux" } }]);
    expect(packages?.[0]?.needs).toEqual(["vcpkg-cmake"]);
  });
});

describe("pom.xml files of a tree", () => {
  const gav = (group: string, artifact: string, version: string, more = "") =>
    `<groupId>${group}</groupId><artifactId>${artifact}</artifactId>${version && `<version>${version}</version>`}${more}`;
  const dependencies = (...entries: readonly string[]) =>
    `<dependencies>${entries.map((each) => `<dependency>${each}</dependency>`).join("")}</dependencies>`;
  const managed = (...entries: readonly string[]) =>
    `<dependencyManagement>${dependencies(...entries)}</dependencyManagement>`;
  const project = (...parts: readonly string[]) => `<project>${parts.join("")}</project>`;
  const imported = "<type>pom</type><scope>import</scope>";

  it("inherit properties and managed versions from parents, and import those of others", async () => {
    const files = {
      "pom.xml": project(
        gav("g", "parent", "1"),
        "<properties><lib>1.0</lib><bom>5</bom></properties>",
        managed(
          gav("x", "lib", `\${lib}`),
          gav("g", "bom", `\${bom}`, imported),
          gav("y", "tool", "1", "<scope>test</scope>"),
        ),
      ),
      "bom/pom.xml": project(
        gav("g", "bom", "5"),
        "<properties><lib>9.9</lib></properties>",
        managed(gav("z", "other", `\${lib}`), gav("x", "lib", "0.1")),
      ),
      "app/pom.xml": project(
        `<parent>${gav("g", "parent", "1")}</parent><artifactId>app</artifactId>`,
        "<properties><lib>1.1</lib></properties>",
        dependencies(
          gav("x", "lib", ""),
          gav("z", "other", ""),
          gav("y", "tool", ""),
          gav("w", "own", `\${project.version}`),
        ),
      ),
    };
    expect(await catalog(files)).toEqual([
      "pkg:maven/g/app@1 root",
      "pkg:maven/g/bom@5 root",
      "pkg:maven/g/parent@1 root",
      "pkg:maven/w/own@1 direct",
      "pkg:maven/x/lib@1.1 direct",
      "pkg:maven/z/other@9.9 direct",
    ]);
  });

  it("leave a version open that a parent elsewhere decides, and end where they lead in circles", async () => {
    const files = {
      "a/pom.xml": project(
        gav("g", "a", "1", `<parent>${gav("g", "b", "1", "<relativePath>../b</relativePath>")}</parent>`),
        managed(gav("g", "b", "1", imported)),
        `<properties><p>\${q}</p><q>\${p}\${p}</q></properties>`,
        dependencies(gav("x", "lib", ""), gav("x", "loop", `\${p}`)),
      ),
      "b/pom.xml": project(
        gav("g", "b", "1", `<parent>${gav("g", "a", "1")}</parent>`),
        managed(gav("g", "a", "1", imported)),
      ),
    };
    expect(await catalog(files)).toContain("pkg:maven/x/lib direct");
    expect(await catalog(files)).toContain("pkg:maven/x/loop direct");
  });
});

test("locks of Gradle stand in several places, old ones a file a configuration", async () => {
  const files = {
    "settings-gradle.lockfile": "# comment\ng:plugin:1=classpath\nempty=\n",
    "gradle/dependency-locks/compileClasspath.lockfile": "# comment\ng:lib:2\n",
    "gradle/dependency-locks/testCompileClasspath.lockfile": "g:junit:4\n",
    "other/some.lockfile": "g:none:1=x\n",
  };
  const contents = Object.entries(files).map(([path, body]) => [path, Buffer.from(body)] as const);
  const { packages } = await catalogDirectory(await writeFiles(new Map(contents)), "source", { development: true });
  expect(packages.map(({ purl, development }) => [purl, development])).toEqual([
    ["pkg:maven/g/junit@4", true],
    ["pkg:maven/g/lib@2", undefined],
    ["pkg:maven/g/plugin@1", undefined],
  ]);
});

test("*.sbt.lock of a configuration is read like build.sbt.lock", async () => {
  const lock = { dependencies: [{ org: "g", name: "a", version: "1", configurations: ["compile"] }] };
  expect(await catalog({ "project/compile.sbt.lock": lock })).toEqual(["pkg:maven/g/a@1"]);
});

test("readers of these files throw nothing but errors, and end", () => {
  const texts = [
    [denoLock, '{"version":"5","npm":{"a@1":{"dependencies":["b"]}},"specifiers":{"npm:a@1":"1"}}'],
    [rebarLock, '{"1.2.0",[{<<"a">>,{pkg,<<"a">>,<<"1">>},0}]}.'],
    [vcpkgManifest, '{"overrides":[{"name":"a","version":"1"}]}'],
    [vcpkgStatus, "Package: a\nVersion: 1\nStatus: install ok installed\n"],
  ] as const;
  const change = fc.tuple(fc.nat(), fc.constantFrom(...'{}[]<>:@_,\n"0a'.split("")));
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { maxLength: 6 }), ([cataloger, text], changes) => {
      let changed: string = text;
      for (const [at, character] of changes) {
        const place = at % (changed.length + 1);
        changed = changed.slice(0, place) + character + changed.slice(place + (at % 2));
      }
      try {
        const { packages = [], lock } = cataloger.read(fileOf("/x", changed)) ?? {};
        for (const { name } of [...packages, ...(lock?.packages ?? []).map(({ draft }) => draft)])
          expect(name).not.toBe("");
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(SyntaxError);
      }
    }),
    { numRuns: 300 },
  );
});

test("a line of a megabyte is read in no time", () => {
  const start = performance.now();
  const entry = '{<<"a">>,{pkg,<<"b">>,<<"c">>';
  expect(rebarLock.read(fileOf("/rebar.lock", entry.repeat(40_000)))?.packages).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});
