import { describe, expect, test } from "vitest";
import { judge, said } from "./fixtures.ts";

describe("credentials", () => {
  test("variables and labels that are named like them, never their values", async () => {
    const env = [
      "DB_PASSWORD=hunter2horse",
      "API_KEY=",
      "GPG_KEY=A035C8C1",
      "TOKEN_URL=https://x",
      "PASSWORD_FILE=/run/x",
    ];
    const found = await judge({ env, labels: { "com.acme.secret": "s3cr3tvalue" } });
    expect(found.map(({ message }) => message)).toEqual([
      "the variable DB_PASSWORD has the name of a credential and a value",
      "the label com.acme.secret has the name of a credential and a value",
    ]);
    expect(JSON.stringify(found)).not.toMatch(/hunter2horse|s3cr3tvalue/);
  });
  test("files by name, those that a later layer removes too, but none of packages", async () => {
    const first = [
      { name: "root/.aws/credentials", body: "x" },
      { name: "root/.ssh/id_rsa", body: "x" },
      { name: "usr/lib/python3/dist-packages/x/tests/id_rsa", body: "x" },
      { name: "root/.netrc", body: "" },
    ];
    expect(await said({}, [first, [{ name: "root/.ssh/.wh.id_rsa" }]])).toEqual([
      "SW-IM-credential-file high: the image contains credential files: /root/.aws/credentials, /root/.ssh/id_rsa (removed in layer 1, but still shipped)",
    ]);
  });
});

test("SW-IM-credential-setting: not for paths, placeholders and public keys", async () => {
  const env = [
    "DB_PASSWORD=changeme",
    "TOKEN=/run/secrets/token",
    "PUBLIC_KEY=abcdefgh",
    "PASSWORD=$OTHER",
    "AUTH=true",
  ];
  expect(await judge({ env })).toEqual([]);
  expect((await judge({ env: ["NPM_TOKEN=a1b2c3d4"] })).map(({ ruleId }) => ruleId)).toEqual([
    "SW-IM-credential-setting",
  ]);
});

test("SW-IM-credential-file: not for public halves and other files", async () => {
  expect(
    await said({}, [
      [
        { name: "root/.ssh/id_rsa.pub", body: "x" },
        { name: "root/.aws/config", body: "x" },
      ],
    ]),
  ).toEqual([]);
});
