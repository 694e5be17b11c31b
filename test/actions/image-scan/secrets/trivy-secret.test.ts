import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTrivySecret } from "../../../../actions/image-scan/secrets/trivy-secret.ts";
import { SecretSearch } from "../../../../shared/secrets/search.ts";

const file = `
rules:
  - id: acme-token
    category: general
    title: Acme token
    severity: CRITICAL
    keywords: [acme_]
    regex: (?i)(?P<key>acme_)(?P<value>[a-z0-9]{20})
    secret-group-name: value
    allow-rules:
      - id: known
        regex: ^qqq
  - id: scripts
    regex: x
    keywords: [x]
    path: .*\\.sh
  - id: no-keywords
    regex: abc
disable-rules: [github-pat]
allow-rules:
  - id: tests
    path: .*_test.go
`;

describe("a trivy-secret.yaml", () => {
  const { rules, gaps } = parseTrivySecret(file, "trivy-secret.yaml");
  const found = (text: string) => new SecretSearch(rules).search(Buffer.from(text), true).hits;

  test("gives rules, and a gap for all that cannot be used", () => {
    expect(rules.map(({ id, severity }) => [id, severity])).toEqual([["user-acme-token", "critical"]]);
    expect(gaps.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      "rule scripts in trivy-secret.yaml: it was not used: it applies to some paths only",
      "rule no-keywords in trivy-secret.yaml: it was not used: it has no keywords",
      "trivy-secret.yaml: its `disable-rules` was not used",
      "trivy-secret.yaml: its path allow-rules were not used",
    ]);
  });

  test("finds the named group, unless it is allowed", () => {
    expect(found("x = ACME_a1b2c3d4e5f6g7h8i9j0")).toMatchObject([{ rule: "user-acme-token", line: 1 }]);
    expect(found("x = acme_qqq2c3d4e5f6g7h8i9j0")).toEqual([]);
  });

  test("any text is read or refused", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify({ rules: value })),
        ),
        (text) => {
          try {
            parseTrivySecret(text, "x");
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(Error);
          }
        },
      ),
    );
  });
});
