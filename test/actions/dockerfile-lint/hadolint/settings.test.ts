import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readEnvironmentSettings } from "../../../../actions/dockerfile-lint/hadolint/environment.ts";
import { hadolintFiles, readHadolintFile } from "../../../../actions/dockerfile-lint/hadolint/file.ts";
import { parseHadolintFile } from "../../../../actions/dockerfile-lint/hadolint/parse-file.ts";
import { getOverrides, isFailing, joinSettings } from "../../../../actions/dockerfile-lint/hadolint/settings.ts";
import { InvalidError } from "../../../../shared/errors/index.ts";

const everything = `ignored: [DL3008, SC2086]
override:
  error: [DL3001]
  warning: [DL3042]
  info: [DL3032]
  style: [DL3015, DL3001]
trustedRegistries: [docker.io, "*.gcr.io"]
label-schema:
  author: text
  contact: email
  empty: ""
strict-labels: true
disable-ignore-pragma: true
no-color: true
no-fail: true
verbose: false
failure-threshold: warning
format: tty
`;

describe(".hadolint.yaml", () => {
  test("is read with all its keys", () => {
    expect(parseHadolintFile(everything, ".hadolint.yaml")).toEqual({
      ignored: ["DL3008", "SC2086"],
      override: { error: ["DL3001"], warning: ["DL3042"], info: ["DL3032"], style: ["DL3015", "DL3001"] },
      trustedRegistries: ["docker.io", "*.gcr.io"],
      labelSchema: { author: "text", contact: "email", empty: "text" },
      strictLabels: true,
      disableIgnorePragma: true,
      noFail: true,
      failureThreshold: "warning",
      format: "tty",
    });
  });

  test("may be empty, and its keys may be, too", () => {
    expect(parseHadolintFile("", "f")).toEqual({ labelSchema: {} });
    expect(parseHadolintFile("ignored:\noverride:\n", "f")).toEqual({ labelSchema: {} });
  });

  test.each([
    ["ignore: [DL3008]\n", 'f:1:1 unknown key "ignore"; did you mean "ignored"?'],
    ["override:\n  errors: []\n", 'f:2:3 unknown key "errors"; did you mean "error"?'],
    ["failure-threshold: eror\n", 'f:1:1 failure-threshold: "eror" is not allowed; did you mean "error"?'],
    ["label-schema:\n  a: mail\n", "f:2:3"],
    ["ignored: DL3008\n", "f:1:1 ignored"],
  ])("with %j is refused with line and column", (text, message) => {
    expect(() => parseHadolintFile(text, "f")).toThrow(InvalidError);
    expect(() => parseHadolintFile(text, "f")).toThrow(message);
  });

  test("is looked for where hadolint looks, and the first one counts", async () => {
    const directory = await mkdtemp(join(tmpdir(), "seaworthy-hadolint-"));
    try {
      const [root, home, xdg] = [join(directory, "root"), join(directory, "home"), join(directory, "xdg")];
      for (const path of [root, join(home, ".hadolint"), xdg]) await mkdir(path, { recursive: true });
      const variable = (name: string): string | undefined => ({ HOME: home, XDG_CONFIG_HOME: xdg })[name];
      const found = async (): Promise<string | undefined> =>
        (await readHadolintFile(root, undefined, hadolintFiles(variable)))?.file;
      expect(await found()).toBeUndefined();
      for (const path of [join(home, ".hadolint/config.yml"), join(xdg, "hadolint.yaml")]) {
        await writeFile(path, "");
        expect(await found()).toBe(path);
      }
      await writeFile(join(root, ".hadolint.yml"), "");
      expect(await found()).toBe(".hadolint.yml");
      await expect(readHadolintFile(root, "other.yaml", hadolintFiles(variable))).rejects.toThrow(
        /other\.yaml: does not exist/u,
      );
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});

describe("hadolint's environment", () => {
  const settings = (variables: Record<string, string>): unknown => readEnvironmentSettings((name) => variables[name]);

  test("gives lists, booleans and levels", () => {
    expect(
      settings({
        HADOLINT_IGNORE: "DL3008, DL3009",
        HADOLINT_OVERRIDE_ERROR: "DL3001",
        HADOLINT_STRICT_LABELS: "true",
        HADOLINT_NOFAIL: "0",
        HADOLINT_FAILURE_THRESHOLD: "style",
        HADOLINT_REQUIRE_LABELS: "author:text,url,version:semver",
      }),
    ).toEqual({
      ignored: ["DL3008", "DL3009"],
      override: { error: ["DL3001"] },
      labelSchema: { author: "text", url: "text", version: "semver" },
      strictLabels: true,
      noFail: false,
      failureThreshold: "style",
    });
  });

  test.each([
    ["HADOLINT_NOFAIL", "perhaps"],
    ["HADOLINT_FAILURE_THRESHOLD", "high"],
    ["HADOLINT_REQUIRE_LABELS", "author:mail"],
  ])("with a wrong %s is refused", (name, value) => {
    expect(() => settings({ [name]: value })).toThrow(new RegExp(`for ${name}`, "u"));
  });
});

describe("sources", () => {
  test("join as hadolint joins them: stronger scalars, longer lists, the weakest source's labels", () => {
    const joined = joinSettings([
      { ignored: ["A"], failureThreshold: "error", labelSchema: { a: "url" }, strictLabels: true },
      { ignored: ["B"], failureThreshold: "style", labelSchema: { a: "email", b: "text" } },
    ]);
    expect(joined).toMatchObject({
      ignored: ["A", "B"],
      failureThreshold: "style",
      strictLabels: true,
      labelSchema: { a: "url", b: "text" },
    });
  });

  test("an id in several lists gets the highest level", () => {
    expect(getOverrides({ override: { style: ["X", "Y"], error: ["X"] } })).toEqual({ X: "error", Y: "style" });
  });

  test("the threshold none fails on everything", () => {
    expect([
      isFailing("style", "none"),
      isFailing("style", "ignore"),
      isFailing("info", "warning"),
      isFailing("error", "warning"),
    ]).toEqual([true, true, false, true]);
  });
});
