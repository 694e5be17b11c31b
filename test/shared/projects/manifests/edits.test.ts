import fc from "fast-check";
import { expect, test } from "vitest";
import type { DeclaredDependency } from "../../../../shared/projects/manifest.ts";
import { readManifest } from "../../../../shared/projects/manifests/index.ts";

const number = fc.integer({ min: 0, max: 30 });
const version = fc.tuple(number, number, number).map((parts) => parts.join("."));
const word = fc.stringMatching(/^[a-z]{1,8}$/);
const names = fc.uniqueArray(fc.tuple(word, word), { minLength: 1, maxLength: 6, selector: (pair) => pair.join() });
const noise = fc.constantFrom("", "\n", "\r\n", " ", "\t");

type Line = {
  readonly names: readonly [string, string];
  readonly version: string;
  readonly operator: string;
  readonly space: string;
};

/** How a format writes dependencies. */
interface Writer {
  readonly path: string;
  readonly operators: readonly string[];
  readonly write: (lines: readonly Line[]) => string;
}

const writers: readonly Writer[] = [
  {
    path: "package.json",
    operators: ["", "^", "~", ">="],
    write: (lines) =>
      `{${lines[0]?.space}"name": "x@1.0.0 // a", "dependencies": {${lines.map(({ names: [a, b], operator, version, space }) => `${space}"@${a}/${b}"${space}: "${operator}${version}"`).join(",")}}}`,
  },
  {
    path: "composer.json",
    operators: ["", "^", "~", ">="],
    write: (lines) =>
      `\uFEFF{"require-dev": {${lines.map(({ names: [a, b], operator, version, space }) => `${space}"${a}/${b}": "${operator}${version}"${space}`).join(",")}}}`,
  },
  {
    path: "pnpm-workspace.yaml",
    operators: ["^", "~", ""],
    write: (lines) =>
      `# a: ^1.0.0\ncatalog:\n${lines.map(({ names: [a, b], operator, version }) => `  "@${a}/${b}": ${operator}${version} # ${version}\n`).join("")}`,
  },
  {
    path: "requirements.txt",
    operators: ["==", "~=", ">=", "== "],
    write: (lines) =>
      lines
        .map(
          ({ names: [a, b], operator, version, space }) =>
            `${a}-${b}[x]${operator}${version} ; python_version > "3" # ${a}-${b}==${version}${space.includes("\r") ? "\r" : ""}\n`,
        )
        .join(""),
  },
  {
    path: "pyproject.toml",
    operators: ["==", ">=", "~="],
    write: (lines) =>
      `[project]\nname = "x"\ndependencies = [\n${lines.map(({ names: [a, b], operator, version }) => `  '${a}-${b} ${operator} ${version}', # "a==1"\n`).join("")}]\n`,
  },
  {
    path: "Cargo.toml",
    operators: ["", "=", "^", "~"],
    write: (lines) =>
      `[dependencies]\n${lines.map(({ names: [a, b], operator, version, space }, index) => (index % 2 === 0 ? `${a}_${b}${space.trim()} = { features = ["${version}"], version = "${operator}${version}" }\n` : `"${a}_${b}".version = '${operator}${version}'\n`)).join("")}`,
  },
  {
    path: "go.mod",
    operators: [""],
    write: (lines) =>
      `module example.org/v1.0.0\n\nrequire (\n${lines.map(({ names: [a, b], version }) => `\texample.org/${a}/${b} v${version} // v${version}\n`).join("")})\n`,
  },
  {
    path: "pom.xml",
    operators: [""],
    write: (lines) =>
      `<project><!-- <dependency> -->${lines.map(({ names: [a, b], version, space }) => `<dependency>${space}<groupId>${a}</groupId><artifactId>${b}</artifactId><version>${space}${version}${space}</version><exclusions><exclusion><groupId>z</groupId><version>${version}</version></exclusion></exclusions></dependency>`).join("\n")}</project>`,
  },
  {
    path: "build.gradle",
    operators: [""],
    write: (lines) =>
      `dependencies {\n${lines.map(({ names: [a, b], version }, index) => (index % 2 === 0 ? `  implementation "${a}:${b}:${version}" // "${a}:${b}:${version}"\n` : `  api group: '${a}', name: '${b}', version: '${version}' /* ${version} */\n`)).join("")}}\n`,
  },
  {
    path: "gradle/libs.versions.toml",
    operators: [""],
    write: (lines) =>
      `[libraries]\n${lines.map(({ names: [a, b], version }, index) => (index % 2 === 0 ? `l${index} = "${a}:${b}:${version}"\n` : `l${index} = { module = "${a}:${b}", version = "${version}" }\n`)).join("")}`,
  },
  {
    path: "Gemfile",
    operators: ["", "~> ", ">= "],
    write: (lines) =>
      lines
        .map(
          ({ names: [a, b], operator, version }) =>
            `gem "${a}_${b}", '${operator}${version}', require: false # '${version}'\n`,
        )
        .join(""),
  },
  {
    path: "a.csproj",
    operators: [""],
    write: (lines) =>
      `<Project>${lines.map(({ names: [a, b], version, space }, index) => (index % 2 === 0 ? `<PackageReference Include="${a}.${b}"${space || " "}Version="${version}" />` : `<PackageReference Include="${a}.${b}"><Version>${version}</Version></PackageReference>`)).join("\n")}</Project>`,
  },
];

test.each(writers)("an edit of $path changes one requirement and nothing else", ({ path, operators, write }) => {
  const lines = names.chain((pairs) =>
    fc.tuple(
      ...pairs.map((pair) =>
        fc.record({ names: fc.constant(pair), version, operator: fc.constantFrom(...operators), space: noise }),
      ),
    ),
  );
  fc.assert(
    fc.property(lines, number, (written, which) => {
      const text = write(written as readonly Line[]);
      const before = read(path, text);
      expect(before).toHaveLength(written.length);
      const index = which % before.length;
      const { requirement } = before[index] ?? {};
      if (requirement === undefined) throw new Error(`no requirement in ${text}`);
      const raised = requirement.grammar.raise(requirement.text, "31.2.1");
      expect(raised).toContain("31.2.1");
      const edited = text.slice(0, requirement.span.start) + raised + text.slice(requirement.span.end);
      const expected = before.map(({ requirement: own, name }, at) => [name, at === index ? raised : own?.text]);
      expect(read(path, edited).map(({ name, requirement: own }) => [name, own?.text])).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

/** Returns the dependencies in the order of their places. */
function read(path: string, text: string): readonly DeclaredDependency[] {
  const found = readManifest(path, text)?.dependencies ?? [];
  return found.toSorted((a, b) => a.span.start - b.span.start);
}
