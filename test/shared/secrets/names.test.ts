import { describe, expect, test } from "vitest";
import { assignedSecretNames, isPublishedName, isUnset, mayHoldSecret } from "../../../shared/secrets/index.ts";
import { isSecretName } from "../../../shared/secrets/names.ts";

test.each(["DB_PASSWORD", "apiKey", "auth.token", "CLIENT_SECRET", "SIGNING_KEY"])("%s names a secret", (name) => {
  expect(isSecretName(name)).toBe(true);
});

test.each(["DB_PASSWORD_FILE", "tokenUrl", "SECRET_NAME", "PUBLIC_KEY", "MONKEY", "HOST"])("%s names none", (name) => {
  expect(isSecretName(name)).toBe(false);
});

test("names of published keys and hashes are recognized", () => {
  expect(["GPG_KEY", "NODE_SHA256", "KEY_PATH"].every(isPublishedName)).toBe(true);
  expect(isPublishedName("SIGNING_KEY")).toBe(false);
});

test("a name may hold a secret if it promises one and nobody publishes its value", () => {
  expect(["SIGNING_KEY", "GPG_KEY", "TOKEN_HELPER_SHA256", "HOST"].filter(mayHoldSecret)).toEqual(["SIGNING_KEY"]);
});

test.each(["", "changeme", ["$", "{PASSWORD}"].join(""), "<your password>", "/run/secrets/db", "your-token"])(
  "%s is unset",
  (value) => {
    expect(isUnset(value)).toBe(true);
  },
);

test("hunter22 is set", () => {
  expect(isUnset("hunter22")).toBe(false);
});

describe("assignedSecretNames", () => {
  test("reads settings in the common forms, and leaves comments out", () => {
    const text = '# db.password=old\ndb.password=hunter22\nhost: db\ntoken: $TOKEN\n"apiKey": "k1k2k3"\n';
    expect(assignedSecretNames(text)).toEqual(["db.password", "apiKey"]);
  });
});
