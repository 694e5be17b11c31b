import { describe, expect, test } from "vitest";
import { isManifest, readManifest } from "../../../../shared/projects/manifests/index.ts";

/** Lists `name requirement@line` of a manifest; the requirement is cut out of the text by its span. */
function read(path: string, text: string): readonly string[] {
  const manifest = readManifest(path, text);
  return (manifest?.dependencies ?? []).map(({ name, span, requirement }) => {
    const line = text.slice(0, (requirement?.span ?? span).start).split("\n").length;
    if (requirement !== undefined) {
      expect(text.slice(requirement.span.start, requirement.span.end)).toBe(requirement.text);
    }
    expect(span.start).toBeLessThan(span.end);
    return `${name} ${requirement?.text ?? "-"}@${line}`;
  });
}

describe("package.json", () => {
  const text = `{
  "name": "shop",
  "dependencies": { "a": "^1.0.0",
    "@scope/b": "~2.1",
    "aliased": "npm:real@^3.0.0",
    "linked": "workspace:*", "pinned": "catalog:" },
  "devDependencies": { "c": "1.x" },
  "overrides": { "d": "4.0.0" }
}`;

  test("states dependencies with their ranges and lines", () => {
    expect(read("package.json", text)).toEqual([
      "a ^1.0.0@3",
      "@scope/b ~2.1@4",
      "real npm:real@^3.0.0@5",
      "linked -@6",
      "pinned -@6",
      "c 1.x@7",
    ]);
  });

  test("is not read inside of a value with escapes, nor if it is damaged", () => {
    expect(read("package.json", String.raw`{"dependencies": {"a": "^1\u002e0"}}`)).toEqual([]);
    expect(() => read("package.json", '{"dependencies": {')).toThrow();
    expect(read("package.json", '{"dependencies": ["a"]}')).toEqual([]);
  });

  test("takes versions from the catalogs of pnpm-workspace.yaml", () => {
    const workspace = 'packages: ["*"]\ncatalog:\n  a: ^1.0.0\ncatalogs:\n  old:\n    b: "2.0.0"\n';
    expect(read("pnpm-workspace.yaml", workspace)).toEqual(["a ^1.0.0@3", "b 2.0.0@6"]);
  });
});

describe("Python", () => {
  test("requirement files", () => {
    const text = [
      "# comment",
      "-r base.txt",
      "Flask[async]==2.0.1  # web",
      "jinja2>=2.10,<3 ; python_version > '3.6'",
      "urllib3==1.26.4 \\",
      "    --hash=sha256:aaaa",
      "./local",
      "requests",
      "foo @ https://example.org/foo.whl",
      "\tidna ~= 3.1",
    ].join("\n");
    expect(read("requirements.txt", text)).toEqual([
      "Flask ==2.0.1@3",
      "jinja2 >=2.10,<3@4",
      "urllib3 -@5",
      "requests -@8",
      "foo -@9",
      "idna ~= 3.1@10",
    ]);
    expect(["requirements-dev.txt", "requirements/prod.in", "a/dev-requirements.txt"].every(isManifest)).toBe(true);
  });

  test("pyproject.toml of PEP 621, PEP 735, Poetry and uv", () => {
    const text = `[project]
name = "shop"
dependencies = [
  "flask >= 2.0, < 3", # web
  'jinja2==2.10',
]
[project.optional-dependencies]
dev = ["pytest~=7.0"]
[dependency-groups]
lint = ["ruff"]
[tool.uv]
dev-dependencies = ["mypy==1.0"]
[tool.poetry.dependencies]
python = "^3.9"
django = "^4.1"
celery = { version = "~5.2", extras = ["redis"] }
[tool.poetry.dependencies.redis]
version = "4.0.0"
[tool.poetry.group.dev.dependencies]
black = "*"
[tool.other]
flask = "1"
`;
    expect(read("pyproject.toml", text)).toEqual([
      "flask >= 2.0, < 3@4",
      "jinja2 ==2.10@5",
      "pytest ~=7.0@8",
      "ruff -@10",
      "mypy ==1.0@12",
      "django ^4.1@15",
      "celery ~5.2@16",
      "redis 4.0.0@18",
      "black *@20",
    ]);
  });

  test("Pipfile", () => {
    const text = '[[source]]\nurl = "https://pypi.org/simple"\n[packages]\nflask = "==1.0"\nb = {version = ">=2"}\n';
    expect(read("Pipfile", text)).toEqual(["flask ==1.0@4", "b >=2@5"]);
  });
});

describe("Cargo.toml", () => {
  test("states dependencies of crates, targets and workspaces, under their real names", () => {
    const text = `[package]
name = "a"
[dependencies]
serde = "1.0"
tokio = { version = "1.20", features = ["full"] }
old_time = { package = "time", version = "0.1" }
local = { path = "../x" }
[dependencies.regex]
version = "1.5"
[target.'cfg(unix)'.dependencies]
nix = "0.20"
[workspace.dependencies]
rand = "0.8"
[package.metadata.dependencies]
no = "1"
`;
    expect(read("Cargo.toml", text)).toEqual([
      "serde 1.0@4",
      "tokio 1.20@5",
      "time 0.1@6",
      "regex 1.5@9",
      "nix 0.20@11",
      "rand 0.8@13",
    ]);
  });
});

describe("go.mod", () => {
  test("states minimum versions and replacements", () => {
    const text = `module example.org/shop
go 1.20
require example.org/a v1.2.3
require (
\texample.org/b v0.1.0 // indirect
\texample.org/c/v2 v2.0.0 // v2.0.0 is old
)
replace example.org/b => example.org/fork v0.2.0
`;
    expect(read("go.mod", text)).toEqual([
      "example.org/a v1.2.3@3",
      "example.org/b v0.1.0@5",
      "example.org/c/v2 v2.0.0@6",
      "example.org/fork v0.2.0@8",
    ]);
  });
});

describe("Java", () => {
  test("pom.xml, with properties and exclusions", () => {
    const text = `<project>
  <properties>
    <log4j.version>2.14.0</log4j.version>
  </properties>
  <dependencyManagement><dependencies>
    <dependency><groupId>g</groupId><artifactId>managed</artifactId><version>1</version></dependency>
  </dependencies></dependencyManagement>
  <dependencies>
    <!-- <dependency><groupId>g</groupId><artifactId>no</artifactId><version>1</version></dependency> -->
    <dependency>
      <groupId>org.apache.logging.log4j</groupId>
      <artifactId>log4j-core</artifactId>
      <version>\${log4j.version}</version>
      <exclusions><exclusion><groupId>x</groupId><artifactId>y</artifactId></exclusion></exclusions>
    </dependency>
    <dependency>
      <artifactId>managed</artifactId>
      <groupId>g</groupId>
    </dependency>
    <dependency>
      <groupId>g</groupId>
      <artifactId>b</artifactId>
      <version>[1.2]</version>
    </dependency>
  </dependencies>
</project>`;
    expect(read("pom.xml", text)).toEqual([
      "g:managed 1@6",
      "org.apache.logging.log4j:log4j-core 2.14.0@3",
      "g:managed -@16",
      "g:b [1.2]@23",
    ]);
  });

  test("build scripts and version catalogs of Gradle", () => {
    const script = `ext { jacksonVersion = '2.9.0' }
// implementation 'g:no:1'
dependencies {
  implementation 'org.a:a:1.0'
  testImplementation("org.b:b:$jacksonVersion") // see https://example.org/a:b
  runtimeOnly group: 'org.c', name: 'c', version: '3'
  implementation 'org.d:d'
}`;
    expect(read("app/build.gradle", script)).toEqual([
      "org.a:a 1.0@4",
      "org.b:b 2.9.0@1",
      "org.d:d -@7",
      "org.c:c 3@6",
    ]);
    const catalog = `[versions]
jackson = "2.9.0"
[libraries]
a = "org.a:a:1.0"
b = { module = "org.b:b", version.ref = "jackson" }
c = { group = "org.c", name = "c", version = "3" }
d = { module = "org.d:d" }
`;
    expect(read("gradle/libs.versions.toml", catalog)).toEqual([
      "org.a:a 1.0@4",
      "org.b:b 2.9.0@2",
      "org.c:c 3@6",
      "org.d:d -@7",
    ]);
  });
});

describe("other ecosystems", () => {
  test("Gemfile and gemspec", () => {
    const text = `source "https://rubygems.org"
gem "rails", "~> 5.2.1"
gem 'rack', '>= 2.0', '< 3', require: false
gem "puma"
  gem("nokogiri", "1.10.0")
`;
    expect(read("Gemfile", text)).toEqual(["rails ~> 5.2.1@2", "rack -@3", "puma -@4", "nokogiri 1.10.0@5"]);
    expect(read("a.gemspec", 'spec.add_dependency "rake", "~> 13.0"\n')).toEqual(["rake ~> 13.0@1"]);
  });

  test("composer.json", () => {
    const text = '{"require": {"php": ">=8", "monolog/monolog": "^2.0"}, "require-dev": {"a/b": "1.0.*"}}';
    expect(read("composer.json", text)).toEqual(["php >=8@1", "monolog/monolog ^2.0@1", "a/b 1.0.*@1"]);
  });

  test("project files of .NET", () => {
    const text = `<Project>
  <ItemGroup>
    <PackageReference Include="Newtonsoft.Json" Version="12.0.1" />
    <PackageReference Include="Serilog">
      <Version>2.0.0</Version>
    </PackageReference>
    <!-- <PackageReference Include="No" Version="1" /> -->
    <PackageReference Include="Managed" />
  </ItemGroup>
</Project>`;
    expect(read("src/App.csproj", text)).toEqual(["Newtonsoft.Json 12.0.1@3", "Serilog 2.0.0@5", "Managed -@8"]);
    expect(read("Directory.Packages.props", '<PackageVersion Include="Managed" Version="[1.0]" />')).toEqual([
      "Managed [1.0]@1",
    ]);
    expect(read("packages.config", '<package id="A" version="1.0" targetFramework="net48" />')).toEqual(["A 1.0@1"]);
  });
});
