import fc from "fast-check";
import { expect, test } from "vitest";
import { knownSecret, secretForms } from "../../../shared/secrets/forms.ts";

/** Assembled here, so that no scanner takes them for real ones. */
const tokens: readonly (readonly [string, string])[] = [
  [["AKIA", "IOSFODNN7EXAMPLQ"].join(""), "an AWS access key id"],
  [["ghp", "0123456789abcdefghijklmnopqrstuvwxyz"].join("_"), "a GitHub token"],
  [["glpat", "abcdefghij0123456789"].join("-"), "a GitLab token"],
  [["xoxb", "123456789012-abcdef"].join("-"), "a Slack token"],
  [["sk", "live", "abcdefghij0123456789"].join("_"), "a Stripe key"],
  [["-----BEGIN", "PRIVATE KEY-----"].join(" "), "a private key"],
  ["postgres://shop:c0rrect-horse@db/shop", "a password in an address"],
];

test.each(tokens)("%s is %s", (token, kind) => {
  expect(knownSecret(`x = "${token}"`)).toBe(kind);
});

test.each(["postgres://postgres:postgres@db/x", "https://user:password@host", "https://example.com", "ghp_short", ""])(
  "%s is none",
  (text) => {
    expect(knownSecret(text)).toBeUndefined();
  },
);

test("every form has a hint, so that none is passed over", () => {
  for (const { form } of secretForms) {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^${form.source.replaceAll("\\b", "")}$`, form.flags)), (text) => {
        const isSample = knownSecret(text) === undefined;
        expect(isSample ? text : "://").toContain("://");
      }),
      { numRuns: 20 },
    );
  }
});
