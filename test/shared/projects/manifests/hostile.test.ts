import { describe, expect, test } from "vitest";
import { readManifest } from "../../../../shared/projects/manifests/index.ts";

const size = 2 ** 20;

/** Repeats a text up to the largest manifest that is read. */
function filled(text: string, length = size): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

const variable = (name: string): string => `\${${name}}`;
const pomDependency = `<dependency><groupId>g</groupId><artifactId>${variable("b")}</artifactId><version>${variable("c")}</version></dependency>`;

/** Texts of 1 MiB whose readers took from 1 second to minutes, or all memory. */
const expensive: readonly (readonly [string, string, string])[] = [
  ["40,000 dependencies", "package.json", `{"dependencies":{${filled('"a":"^1.0.0",')}"b":"1"}}`],
  ["open arrays", "package.json", filled("[")],
  ["open objects", "composer.json", filled('{"a":')],
  ["open lists", "pnpm-workspace.yaml", `catalogs: ${filled("[", 2 ** 15)}`],
  ["aliases", "pnpm-workspace.yaml", `catalogs: &a\n${filled("  b: &b {c: *a}\n")}`],
  ["many catalogs", "pnpm-workspace.yaml", `catalogs:\n${filled("  a:\n    b: ^1\n", 2 ** 16 - 100)}`],
  ["a deep key", "Cargo.toml", `[${filled("a.", size / 4)}a]\n${filled('k="1"\n', size / 2)}`],
  ["open comments", "pom.xml", filled("<!--")],
  ["open dependencies", "pom.xml", filled("<dependency>")],
  ["dependencies that end late", "pom.xml", `${filled("<dependency>")}</dependency>`],
  ["open properties", "pom.xml", filled("<properties>", size / 2) + filled(pomDependency, size / 2)],
  [
    "many properties",
    "pom.xml",
    `<properties>${filled("<p>1</p>", size / 2)}</properties>${filled(pomDependency, size / 2)}`,
  ],
  ["open comments", "build.gradle", filled("/*")],
  ["uses of variables", "build.gradle", filled('"a:b:$v"\nv = "1"\n')],
  ["open comments", "a.csproj", filled("<!--")],
  ["open elements", "a.csproj", filled('<package Include="a" Version="1"')],
  ["block comments", "Gemfile", filled("=begin\n")],
  ["continued lines", "requirements.txt", filled("a==1 \\\n")],
];

describe("a manifest of 1 MiB", () => {
  test.each(expensive)("with %s is read within a second: %s", (_, path, text) => {
    const start = process.cpuUsage();
    try {
      readManifest(path, text);
    } catch (error) {
      expect((error as Error).message).not.toBe("");
    }
    expect(process.cpuUsage(start).user).toBeLessThan(1_500_000);
  });
});

/** Returns `name requirement` of each dependency. */
function read(path: string, text: string): readonly string[] {
  return (readManifest(path, text)?.dependencies ?? []).map(
    ({ name, requirement }) =>
      `${name} ${requirement === undefined ? "-" : text.slice(requirement.span.start, requirement.span.end)}`,
  );
}

describe("what a manifest states", () => {
  test("is the last of equal keys of package.json, as for its package manager", () => {
    expect(read("package.json", '{"dependencies":{"a":"^1","a":"^2"}}')).toEqual(["a ^2"]);
    expect(read("package.json", '{"dependencies":{"a":"^1"},"dependencies":{"b":"^2"}}')).toEqual(["b ^2"]);
    expect(read("package.json", '{"dependencies":{"a":"^1"},"dependencies":null}')).toEqual([]);
    expect(read("package.json", '{"dependencies":{"a":"^1","a":{"b":"2"},"c":"3","d":["e"]}}')).toEqual(["c 3"]);
  });

  test("is found after a byte order mark, with tabs and with escapes in keys", () => {
    expect(read("package.json", '\uFEFF{\r\n\t"dependencies": {\r\n\t\t"\\u0061": "^1"\r\n\t}\r\n}\r\n')).toEqual([
      "a ^1",
    ]);
    expect(read("package.json", '{"dependencies":{"__proto__":"1","constructor":"2"}}')).toEqual([
      "__proto__ 1",
      "constructor 2",
    ]);
  });

  test("is no YAML in package.json", () => {
    expect(() => read("package.json", "dependencies: {a: ^1}")).toThrow();
    expect(() => read("package.json", '{"dependencies": &a {"b": "1"}}')).toThrow();
  });

  test("is not what a comment, a text or a heredoc of Ruby contains", () => {
    expect(read("Gemfile", '=begin\ngem "a", "1"\n=end\ngem "b", "2"\n__END__\ngem "c", "3"\n')).toEqual(["b 2"]);
    expect(read("pom.xml", `<project><![CDATA[${pomDependency}]]></project>`)).toEqual([]);
    expect(read("build.gradle", "x = '''\n\"a:b:1\"\n'''\n\"c:d:2\"\n")).toEqual(["c:d 2"]);
  });

  test("is not hidden by strings that look like comments of Gradle", () => {
    const script = 'include "**/*.java"\nimplementation "a:b:1.0" // c\nexclude "*/x"\nurl = "//host"; api "c:d:2"\n';
    expect(read("build.gradle", script)).toEqual(["a:b 1.0", "c:d 2"]);
    expect(read("build.gradle", 'implementation "a:b:1.0"// "c:d:2"\n')).toEqual(["a:b 1.0"]);
  });

  test("has no requirement to raise where hashes belong to the version", () => {
    const text = "a==1 --hash=sha256:aa\nb==1 \\\n    --hash=sha256:bb\nc==1\n";
    expect(read("requirements.txt", text)).toEqual(["a -", "b -", "c ==1"]);
    expect(read("requirements.txt", text.replaceAll("\n", "\r\n"))).toEqual(["a -", "b -", "c ==1"]);
    expect(read("requirements.txt", "a==1 \\\r\n  # b==2\r\n")).toEqual(["a ==1"]);
  });

  test("has no requirement to raise if several properties of pom.xml have its name", () => {
    const properties = "<properties><c>1.0</c></properties>";
    const profile = "<profile><properties><c>2.0</c></properties></profile>";
    expect(read("pom.xml", properties + pomDependency)).toEqual([`g:${variable("b")} 1.0`]);
    expect(read("pom.xml", profile + properties + pomDependency)).toEqual([`g:${variable("b")} ${variable("c")}`]);
  });

  test("is the version of an element of .NET's own, not of the next one", () => {
    const condition = `<PackageReference Include="A" Condition="$(N) > 1" />\n<PackageReference Include="B" Version="2.0" />`;
    expect(read("a.csproj", condition)).toEqual(["A -", "B 2.0"]);
    const parent = '<PackageReference Include="A">\n<PackageReference Include="B" Version="2.0" />';
    expect(read("a.csproj", parent)).toEqual(["A -", "B 2.0"]);
  });

  test("is the version in a catalog's notation, not its classifier", () => {
    expect(read("gradle/libs.versions.toml", '[libraries]\na = "g:a:1.0:src"\nb = "g:b:2.0"\n')).toEqual([
      "g:a -",
      "g:b 2.0",
    ]);
  });
});
