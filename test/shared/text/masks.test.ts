import { expect, test } from "vitest";
import { masked, masksOf } from "../../../shared/text/index.ts";

test.each(["", " ", "a", "no", "12345", "\n\n", "a\nb\nc"])(
  "never masks %j, which is part of other words",
  (secret) => {
    expect(masksOf(secret)).toEqual([]);
  },
);

test("masks each line of a secret, because logs are masked line by line", () => {
  const key = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIE\r\nIGJhc2U2NA==\n-----END PRIVATE KEY-----\n";
  expect(masksOf(key).slice(1)).toEqual(["MC4CAQAwBQYDK2VwBCIE", "IGJhc2U2NA=="]);
  expect(masksOf(key)[0]).toBe(key.trim());
});

test("hides the longest value first, so that no tail is left", () => {
  expect(masked("secret-token-long", ["secret", "secret-token-long"])).toBe("***");
  expect(masked("the password does not open it", masksOf("no"))).toBe("the password does not open it");
});
