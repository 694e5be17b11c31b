// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of Compose
import { describe, expect, test } from "vitest";
import { type LoadedBuilds, loadBuilds } from "../../../../actions/dockerfile-lint/builds/load.ts";
import type { SourceTree } from "../../../../shared/files/index.ts";

function treeOf(files: Readonly<Record<string, string>>): SourceTree {
  return {
    async read(path) {
      const text = files[path];
      if (text === undefined) throw new Error("it does not exist");
      return Buffer.from(text);
    },
    async kindOf(path) {
      if (files[path] !== undefined) return "file";
      const isDirectory = path === "" || Object.keys(files).some((file) => file.startsWith(`${path}/`));
      return isDirectory ? "directory" : undefined;
    },
  };
}

const load = (files: Readonly<Record<string, string>>): Promise<LoadedBuilds> =>
  loadBuilds(
    treeOf(files),
    Object.keys(files).filter((path) => /compose[^/]*$|bake/u.test(path)),
  );

async function summary(files: Readonly<Record<string, string>>) {
  const { builds, notes, problems } = await load(files);
  return {
    builds: builds.map(({ build, dockerfile, context }) =>
      [build.origin.name, typeof dockerfile === "string" ? dockerfile : "inline", context, build.target]
        .join(" ")
        .trim(),
    ),
    notes: [...notes, ...problems].map(({ what, why }) => `${what}: ${why}`),
  };
}

const from = "FROM scratch\n";

describe("builds of Compose", () => {
  test("have their context, Dockerfile and target, from files that extend, include and override", async () => {
    const files = {
      "compose.yaml": `include: [sub/compose.yaml]
services:
  short:
    build: ./web
  long:
    build: {context: ., dockerfile: docker/api.txt, target: "\${TARGET:-prod}"}
  extended:
    extends: {file: base/compose-base.yaml, service: base}
    profiles: [never]
`,
      "compose.override.yaml": "services:\n  long:\n    build: {target: dev}\n",
      "sub/compose.yaml": "services:\n  included:\n    build: .\n",
      "base/compose-base.yaml": "services:\n  base:\n    build: {context: ., dockerfile: D}\n",
      ...{ "web/Dockerfile": from, "docker/api.txt": from, "sub/Dockerfile": from, "base/D": from },
    };
    expect(await summary(files)).toEqual({
      builds: [
        // The included file is a project of its own, too.
        "included sub/Dockerfile sub",
        "short web/Dockerfile web",
        "long docker/api.txt . dev",
        "extended base/D base",
        "included sub/Dockerfile sub",
      ],
      notes: [],
    });
  });

  test("have arguments from .env, contexts and platforms, also of x-bake", async () => {
    const { builds } = await load({
      "compose.yaml": `services:
  a:
    build:
      context: .
      args: ["V=\${VERSION}", TOKEN, "U=\${UNSET}"]
      additional_contexts: {base: docker-image://alpine, other: service:b}
      x-bake: {platforms: [linux/arm64], contexts: {more: ../x}}
`,
      ".env": "VERSION=3\n",
      Dockerfile: from,
    });
    const [{ build } = { build: undefined }] = builds;
    expect([...(build?.args ?? [])]).toEqual([
      ["V", "3"],
      ["TOKEN", undefined],
      ["U", undefined],
    ]);
    expect([...(build?.contexts.keys() ?? [])]).toEqual(["base", "other", "more"]);
    expect(build?.platforms).toEqual(["linux/arm64"]);
  });

  test("that are not in the checkout are notes", async () => {
    const text = `services:
  remote: {build: "https://github.com/docker/buildx.git"}
  missing: {build: {context: ., dockerfile: Generated}}
  outside: {build: ../other}
  unknown: {build: {context: "\${WHERE}"}}
  shell: {build: {dockerfile_inline: "FROM scratch"}}
`;
    const { builds, notes } = await summary({ "compose.yaml": text });
    expect(builds).toEqual(["shell inline ."]);
    expect(notes).toEqual([
      "compose.yaml:5: the Dockerfile of the service unknown was not linted: WHERE has no value",
      "compose.yaml:2: the Dockerfile of the service remote was not linted: its context is not in the checkout",
      "compose.yaml:3: the Dockerfile of the service missing was not linted: Generated does not exist in the checkout",
      "compose.yaml:4: the Dockerfile of the service outside was not linted: it is outside the checkout",
    ]);
  });

  test.each([
    ["services: [", /^compose\.yaml:\d+: its builds were not linted: /u],
    ["services:\n  a: {extends: {service: b}}\n", /^compose\.yaml:2: builds may be missing: .*no service b/u],
    ["services:\n  a: {build: *x}\n", /^compose\.yaml:\d+: its builds were not linted: /u],
  ])("%j says what is wrong", async (text, note) => {
    expect((await summary({ "compose.yaml": text })).notes).toEqual([expect.stringMatching(note)]);
  });
});

describe("builds of Bake", () => {
  test("start at the file's directory, or at the root of the checkout", async () => {
    const bake = 'target "a" {\n  dockerfile = "D"\n}\ntarget "b" {\n  context = "web"\n}\n';
    expect(await summary({ "ci/docker-bake.hcl": bake, "ci/D": from, "web/Dockerfile": from })).toEqual({
      builds: ["a ci/D ci", "b web/Dockerfile web"],
      notes: [],
    });
  });

  test("override those of Compose with the same name", async () => {
    const files = {
      "docker-compose.yml": "services:\n  web.app: {build: {context: web, args: {A: compose, B: compose}}}\n",
      "docker-bake.hcl": 'target "web_app" {\n  args = { A = "bake" }\n  target = "prod"\n}\n',
      "web/Dockerfile": from,
    };
    const { builds } = await load(files);
    expect(await summary(files)).toMatchObject({
      builds: ["web.app web/Dockerfile web", "web_app web/Dockerfile web prod"],
    });
    expect(Object.fromEntries(builds[1]?.build.args ?? [])).toEqual({ A: "bake", B: "compose" });
  });

  test("that are not in the checkout are notes", async () => {
    const bake = `target "a" {
  context = "https://github.com/docker/buildx.git"
}
target "b" {
  dockerfile = "../../x"
}
target "c" {
  context = BAKE_CMD_CONTEXT
}
`;
    expect(await summary({ "docker-bake.hcl": bake, Dockerfile: from })).toEqual({
      builds: ["c Dockerfile ."],
      notes: [
        "docker-bake.hcl:1: the Dockerfile of the target a was not linted: its context is not in the checkout",
        "docker-bake.hcl:4: the Dockerfile of the target b was not linted: it is outside the checkout",
      ],
    });
  });
});
