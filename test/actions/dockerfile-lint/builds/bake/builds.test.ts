// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL
import { describe, expect, test } from "vitest";
import { bake, target } from "./baking.ts";

const names = (files: Parameters<typeof bake>[0]): readonly string[] =>
  bake(files).builds.map(({ origin }) => origin.name);

describe("targets", () => {
  test("have context, Dockerfile, stage, arguments, contexts and platforms", () => {
    const build = target(
      "web",
      `target "web" {
  context = "./web"
  dockerfile = "Dockerfile.prod"
  target = "release"
  args = {
    VERSION = 3
    TOKEN = null
    NEEDED = unset
  }
  contexts = { base = "docker-image://alpine:3.20", src = "target:src" }
  platforms = ["linux/amd64"]
}
variable "unset" {}
target "src" {}
`,
    );
    expect(build).toMatchObject({
      origin: { kind: "bake", line: 1, name: "web" },
      ...{ context: "./web", dockerfile: "Dockerfile.prod", target: "release", platforms: ["linux/amd64"] },
    });
    expect([...build.args]).toEqual([
      ["VERSION", "3"],
      ["NEEDED", undefined],
    ]);
    expect([...build.contexts.keys()]).toEqual(["base", "src"]);
  });

  test("inherit in order: arguments by name, everything else as a whole", () => {
    const text = `
target "_common" {
  context = "common"
  args = { A = "common", B = "common" }
  platforms = ["linux/amd64", "linux/arm64"]
}
target "other" {
  dockerfile = "Other"
  args = { B = "other" }
}
target "app" {
  inherits = ["_common", "other"]
  args = { C = "app" }
  platforms = ["linux/arm64"]
}`;
    const app = target("app", text);
    expect(Object.fromEntries(app.args)).toEqual({ A: "common", B: "other", C: "app" });
    expect(app).toMatchObject({ context: "common", dockerfile: "Other", platforms: ["linux/arm64"] });
  });

  test("that only others inherit from are not built, unless a group or a context has them", () => {
    const mixin = 'target "mixin" {}\ntarget "app" {\n  inherits = ["mixin"]\n}\n';
    expect(names(mixin)).toEqual(["app"]);
    expect(
      names(`${mixin}group "default" {\n  targets = ["all"]\n}\ngroup "all" {\n  targets = ["mixin"]\n}\n`),
    ).toEqual(["mixin", "app"]);
    expect(names(`${mixin}target "x" {\n  contexts = { y = "target:mixin" }\n}\n`)).toEqual(["mixin", "app", "x"]);
  });

  test("that inherit from themselves or from nothing are notes", () => {
    const { builds, notes } = bake(
      'target "a" {\n  inherits = ["b"]\n}\ntarget "b" {\n  inherits = ["a"]\n}\ngroup "g" {\n  targets = ["a"]\n}\ntarget "c" {\n  inherits = ["none"]\n}\n',
    );
    expect(builds).toEqual([]);
    expect(notes.map(({ what, why }) => `${what} ${why}`)).toEqual([
      expect.stringContaining(
        "docker-bake.hcl:1 the Dockerfile of the target a was not linted: it inherits from itself",
      ),
      expect.stringContaining(
        "docker-bake.hcl:10 the Dockerfile of the target c was not linted: it inherits from none",
      ),
    ]);
  });

  test("have a variant for each combination of a matrix, and the name is a group of them", () => {
    const text = `
group "default" {
  targets = ["app"]
}
target "app" {
  name = "app-\${item.name}-\${replace(version, ".", "-")}"
  matrix = {
    item = [{ name = "a", file = "A" }, { name = "b", file = "B" }]
    version = ["1.0", "2.0"]
  }
  dockerfile = item.file
  args = { VERSION = version }
}`;
    expect(names(text)).toEqual(["app-a-1-0", "app-a-2-0", "app-b-1-0", "app-b-2-0"]);
    expect(target("app-b-2-0", text)).toMatchObject({ dockerfile: "B" });
    expect(target("app-b-2-0", text).args.get("VERSION")).toBe("2.0");
  });

  test("with a Dockerfile or context that only the build knows are notes", () => {
    const { notes } = bake('variable "X" {}\ntarget "a" {\n  dockerfile = "Dockerfile.${X}"\n}\n');
    expect(notes).toEqual([
      {
        what: "docker-bake.hcl:2",
        why: "the Dockerfile of the target a was not linted: the variable X has no default",
      },
    ]);
  });

  test("contain Dockerfiles, whose lines are known", () => {
    const text = `variable "V" {
  default = "3.20"
}
target "a" {
  dockerfile-inline = <<-EOT
    FROM alpine:\${V}
      RUN echo $\${HOME}

    USER 1
  EOT
}
`;
    const { dockerfile } = target("a", text);
    expect(dockerfile).toMatchObject({
      text: "FROM alpine:3.20\n  RUN echo ${HOME}\n\nUSER 1\n",
      lines: [
        { line: 6, indent: undefined },
        { line: 7, indent: undefined },
        { line: 8, indent: 0 },
        { line: 9, indent: 4 },
        { line: 9 },
      ],
    });
  });
});

describe("outputs", () => {
  test.each([
    ["", true],
    ['output = ["type=local,dest=out"]', false],
    ['output = ["./bin"]', false],
    ['output = ["type=cacheonly"]', false],
    ['output = [{ type = "tar", dest = "x" }]', false],
    ['output = ["type=local,dest=out", "type=image"]', true],
    ['output = ["type=docker"]', true],
    ["output = unknown()", true],
  ])("%j make an image: %s", (output, isImage) => {
    expect(target("t", `target "t" {\n  ${output}\n}\n`).isImage).toBe(isImage);
  });
});

describe("files", () => {
  test("in JSON say the same", () => {
    const json = JSON.stringify({
      variable: { V: { default: "2" } },
      group: { default: { targets: ["a"] } },
      target: { a: { args: { X: '${upper("v")}${V}' }, "dockerfile-inline": "FROM x\nRUN y\n" }, b: [{ target: "s" }] },
    });
    const files = { "docker-bake.json": json };
    expect(target("a", files).args.get("X")).toBe("V2");
    expect(target("a", files).dockerfile).toMatchObject({
      text: "FROM x\nRUN y\n",
      lines: [{ line: 1 }, { line: 1 }, {}],
    });
    expect(target("b", files).target).toBe("s");
  });

  test("override earlier ones and share their variables", () => {
    const files = {
      "docker-bake.hcl":
        'variable "V" {\n  default = "1"\n}\ntarget "a" {\n  args = { V = V, W = "w" }\n  target = "x"\n}\n',
      "docker-bake.override.hcl": 'variable "V" {\n  default = "2"\n}\ntarget "a" {\n  target = "y"\n}\n',
    };
    expect(target("a", files)).toMatchObject({ target: "y" });
    expect(Object.fromEntries(target("a", files).args)).toEqual({ V: "2", W: "w" });
  });

  test.each([
    ['target "a" {', "docker-bake.hcl:1", '"}" is missing'],
    ['target "a" {}\n}', "docker-bake.hcl:2", "a brace is closed"],
    ['target "a" {\n  context = \n}', "docker-bake.hcl:2", "an expression is missing"],
    ['a = "x', "docker-bake.hcl:1", "a string is not closed"],
    ["a = <<E\nx", "docker-bake.hcl:1", "the heredoc E is not closed"],
    ["a = 1 2", "docker-bake.hcl:1", "a line break is missing"],
  ])("%j cannot be read", (text, what, why) => {
    expect(bake(text)).toMatchObject({ builds: [], problems: [{ what, why: expect.stringContaining(why) }] });
  });
});
