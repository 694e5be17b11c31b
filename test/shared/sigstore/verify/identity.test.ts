import { describe, expect, test } from "vitest";
import { findIdentityMismatch, type IdentityPolicy } from "../../../../shared/sigstore/verify/identity.ts";

const issuer = "https://token.example";
const prefix = "https://github.com/Octo-Org/Shop";
const subject = { text: `${prefix}/.github/workflows/advisories.yml@refs/heads/main`, caseless: prefix.length };

function mismatch(name: string, policy: Partial<IdentityPolicy> = {}): string | undefined {
  const signer = { key: {} as never, identity: { subjectAlternativeName: name, extensions: { issuer } } };
  return findIdentityMismatch(signer, { subject, issuer, extensions: new Map(), ...policy });
}

describe("the case of a repository's name does not count, and nothing else is equal", () => {
  test.each([
    ["as it is", subject.text, true],
    ["in lower case", subject.text.toLowerCase(), true],
    ["a workflow in another case", subject.text.replace("advisories.yml", "Advisories.yml"), false],
    ["a branch in another case", subject.text.replace("/main", "/Main"), false],
    ["another repository", subject.text.replace("Shop", "Shop2"), false],
    ["a repository that begins alike", subject.text.replace("Shop/", "Shop-evil/"), false],
    ["another branch", `${subject.text}2`, false],
    ["a branch cut short", subject.text.slice(0, -1), false],
    ["only the repository", prefix, false],
    ["letters that are equal without regard to case in Unicode", subject.text.replace("Shop", "\u017fhop"), false],
    ["nothing", "", false],
  ])("%s", (_what, name, isAccepted) => {
    const reason = mismatch(name);
    expect(reason).toBe(isAccepted ? undefined : `the certificate is for "${name}", not for "${subject.text}"`);
  });

  test("in extensions, too", () => {
    const extensions = new Map([["source-repository-uri", { text: prefix, caseless: prefix.length }]] as const);
    expect(mismatch(subject.text, { extensions })).toBe(`its source-repository-uri is missing, not "${prefix}"`);
  });
});
