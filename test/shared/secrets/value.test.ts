import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classifyValue, findSecrets, judgeValue, secretIn } from "../../../shared/secrets/index.ts";
import { generator, harmlessLines, makeSecrets } from "./generate.ts";

const secrets = makeSecrets(generator(11));
/** Rules that need a name or a format of their own around the secret. */
const inContext = ["aws-secret-key", "assigned-value", "netrc", "npmrc", "docker-login"];

describe("secretIn", () => {
  test.each([
    ["github", "a GitHub token"],
    ["gitlab", "a GitLab token"],
    ["slack", "a Slack token"],
    ["stripe", "a Stripe key"],
    ["private-key", "a private key"],
    ["password-in-address", "a password in a URL"],
  ])("a secret of rule %s is %s", (rule, title) => {
    expect(secretIn(`x = "${secrets[rule]}"`)).toBe(title);
  });

  test("a token of GitHub's form counts without its checksum", () => {
    const token = secrets["github"] ?? "";
    expect(secretIn(`${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`)).toBe("a GitHub token");
  });

  test.each([
    "postgres://postgres:postgres@db/x",
    "https://user:password@host",
    "https://example.com",
    "ghp_short",
    "",
  ])("%s is none", (text) => {
    expect(secretIn(text)).toBeUndefined();
  });

  test.each(harmlessLines)("%s is none", (line) => {
    expect(secretIn(line)).toBeUndefined();
  });
});

describe("findSecrets", () => {
  test("offsets are those of the text, whatever characters precede the secret", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (before) => {
        const token = secrets["gitlab"] ?? "";
        const text = `${before}\n${token}\n`;
        const spans = findSecrets(text).map(({ start, end }) => text.slice(start, end));
        expect(spans).toContain(token);
      }),
    );
  });
});

describe("classifyValue", () => {
  test("every rule's form is known without a name", () => {
    for (const [rule, secret] of Object.entries(secrets)) {
      if (inContext.includes(rule)) continue;
      expect(classifyValue(secret, "A"), rule).toMatchObject({ isKnownForm: true });
    }
  });

  test("a name explains an AWS secret access key", () => {
    const [name = "", value = ""] = (secrets["aws-secret-key"] ?? "").split(" = ");
    expect(classifyValue(value, name.toUpperCase())).toEqual({ title: "an AWS secret access key", isKnownForm: true });
    expect(classifyValue(value, "DATA")).toBeUndefined();
  });

  test("a long random value is a secret under a secret's name only", () => {
    const value = "q8Zt3LmVx2Rk9WbN4Yc7";
    expect(classifyValue(value, "SIGNING_KEY")).toEqual({
      title: "a random value under the name SIGNING_KEY",
      isKnownForm: false,
    });
    expect(classifyValue(value, "BUILD_ID")).toBeUndefined();
    expect(classifyValue("A4B46C9F12345678A4B46C9F12345678A4B46C9F", "GPG_KEY")).toBeUndefined();
    expect(classifyValue(["$", "{SIGNING_KEY_FROM_OUTSIDE_1}"].join(""), "SIGNING_KEY")).toBeUndefined();
  });
});

describe("judgeValue", () => {
  test("returns the rule, and the secret without what surrounds it", () => {
    const token = secrets["gitlab"] ?? "";
    const judged = judgeValue(`https://git.acme.dev/?private_token=${token}`, "URL");
    expect([judged?.rule.id, judged?.secret]).toEqual(["gitlab", token]);
    const value = "q8Zt3LmVx2Rk9WbN4Yc7";
    expect(judgeValue(value, "MASTER_KEY")).toMatchObject({ rule: { id: "assigned-value" }, secret: value });
    expect(judgeValue(value, "BUILD_ID")).toBeUndefined();
  });

  test.each([
    ["//registry.acme.dev/:_authToken=", "NPMRC", "npmrc"],
    ["", "npm_config__auth", "npmrc"],
    ["", "NPM_CONFIG__AUTHTOKEN", "assigned-value"],
    ["", "_auth", "npmrc"],
    ["", "HTTP_AUTH", "assigned-value"],
    ["", "GATEWAY__AUTH", "assigned-value"],
  ])("the text %s under the name %s is of npm only where npm reads it", (before, name, rule) => {
    expect(judgeValue(`${before}q8Zt3LmVx2Rk9WbN4Yc7`, name)?.rule.id).toBe(rule);
  });

  test("words under a name that ends in AUTH are no login", () => {
    expect(secretIn("HTTP_AUTH=basic-for-everyone")).toBeUndefined();
    expect(judgeValue("basic-for-everyone", "HTTP_AUTH")).toBeUndefined();
  });
});
