import { expect, test } from "vitest";
import { bindReport } from "../../../../actions/gate/attested/bind.ts";
import { readKeptStatements } from "../../../../actions/gate/attested/kept.ts";
import { readProvenance } from "../../../../actions/gate/attested/provenance.ts";
import { asSigned } from "../../../../actions/gate/attested/statement.ts";
import { mayState } from "../../../../actions/gate/policy/attestors.ts";
import { provenanceRule } from "../../../../actions/gate/rules/provenance.ts";
import { findIdentityMismatch } from "../../../../shared/sigstore/verify/identity.ts";
import { imageDigest } from "../../../harness/samples.ts";
import { now } from "../fixtures.ts";
import { attestedBy, builder, otherDigest, repository, rules } from "./passing.ts";

/** What is signed or attested, and whether it counts for what a policy names. */
type Case = readonly [what: string, counts: boolean, ask: () => boolean];

const issuer = "https://token.actions.githubusercontent.com";
const workflow = "https://github.com/owner/repo/.github/workflows/release.yml@refs/heads/main";
const signer = (subject: string | undefined, by = issuer, wanted: string | RegExp = workflow): boolean => {
  const identity = { subjectAlternativeName: subject, extensions: { issuer: by } };
  const signed = { identity } as unknown as Parameters<typeof findIdentityMismatch>[0];
  return findIdentityMismatch(signed, { subject: wanted, issuer, extensions: new Map() }) === undefined;
};
const pattern = /https:\/\/github\.com\/owner\/[^/]+\/.github\/workflows\/.*|https:\/\/github\.com\/other\/a/u;

const type = "https://slsa.dev/provenance/v1";
const predicate = (uri: string, changes: object = {}): object => ({
  buildDefinition: { externalParameters: { workflow: { repository: uri } }, resolvedDependencies: [] },
  runDetails: { builder: { id: builder } },
  ...changes,
});
const isFrom = (stated: object, predicateType = type): boolean => {
  const read = readProvenance(predicateType, stated);
  if (read === undefined) return false;
  const provenances = [{ attestedBy, digests: [imageDigest], ...read }];
  return provenanceRule(rules.provenance as never, { digests: [imageDigest], provenances, now })?.decision === "pass";
};
const source = (what: string, counts: boolean, uri: string): Case => [
  `provenance from ${what}`,
  counts,
  () => isFrom(predicate(uri)),
];
const second = (uri: string): object =>
  predicate(repository, {
    buildDefinition: {
      externalParameters: { workflow: { repository } },
      resolvedDependencies: [{ uri: `git+${uri}@refs/heads/main` }],
    },
  });

const index = `sha256:${"3".repeat(64)}`;
const images = [
  { digest: imageDigest, config: `sha256:${"6".repeat(64)}`, within: [index] },
  { digest: otherDigest, config: `sha256:${"7".repeat(64)}`, within: [index] },
];
const isBound = (manifests: readonly string[], config?: string): boolean => {
  const bound = bindReport({ manifests, ...(config === undefined ? {} : { config }) }, images);
  return "digest" in bound && bound.digest === imageDigest;
};
const statement = { digests: [imageDigest], predicateType: type, predicate: {}, sha256: attestedBy.statement };
const kept = (changes: object): boolean => {
  const one = { statement, signer: "a", attestors: [{}], about: [imageDigest], covers: [imageDigest], images: [] };
  try {
    return readKeptStatements(JSON.stringify({ schema: 1, statements: [{ ...one, ...changes }] }), "x").length > 0;
  } catch {
    return false;
  }
};

const cases: readonly Case[] = [
  ["a signature of the workflow", true, () => signer(workflow)],
  ["a signature of the workflow at another ref", false, () => signer(workflow.replace("main", "evil"))],
  ["a signature of a workflow whose name begins so", false, () => signer(`${workflow}-evil`)],
  ["a signature of the workflow in another case", false, () => signer(workflow.replace("owner", "Owner"))],
  ["a signature of the workflow by another issuer", false, () => signer(workflow, "https://evil.example")],
  ["a signature of the workflow by an issuer with a slash more", false, () => signer(workflow, `${issuer}/`)],
  ["a signature of nobody", false, () => signer(undefined)],
  ["a signature of nobody by nobody", false, () => signer("", "")],
  ["a signature by a pattern", true, () => signer(workflow, issuer, pattern)],
  ["a signature by the second half of a pattern", true, () => signer("https://github.com/other/a", issuer, pattern)],
  ["a signature with text before a pattern", false, () => signer(`x${workflow}`, issuer, pattern)],
  [
    "a signature with text behind the second half of a pattern",
    false,
    () => signer("https://github.com/other/ab", issuer, pattern),
  ],
  ["a signature with a line before a pattern", false, () => signer(`x\n${workflow}`, issuer, pattern)],
  ["a signature with a line behind a pattern", false, () => signer(`${workflow}\nx`, issuer, pattern)],
  [
    "a signature with a directory more than a pattern",
    false,
    () => signer(workflow.replace("repo", "repo/x"), issuer, pattern),
  ],
  source("the repository", true, repository),
  source("the repository as git writes it", true, `git+${repository}.git@refs/heads/main`),
  source("another owner", false, "https://github.com/evil/repo"),
  source("the owner behind dot segments", false, "https://github.com/owner/../evil/repo"),
  source("the owner behind escaped dot segments", false, "https://github.com/owner/%2e%2e/evil/repo"),
  source("the owner behind an escaped slash", false, "https://github.com/owner%2f..%2f..%2fevil/repo"),
  source("the owner behind an escaped backslash", false, "https://github.com/owner/..%5c..%5cevil/repo"),
  source("a host with the name of the first before its own", false, "https://github.com@evil.example/owner/repo"),
  source("a host on another port", false, "https://github.com:8443/owner/repo"),
  source("a host that begins so", false, "https://github.com.evil.example/owner/repo"),
  source("the repository over SSH", false, "ssh://git@github.com/owner/repo"),
  source("a path", false, "/owner/repo"),
  source("nowhere", false, ""),
  ["provenance whose first dependency is the repository", true, () => isFrom(second(repository))],
  ["provenance whose first dependency is another one", false, () => isFrom(second("https://github.com/evil/repo"))],
  ["provenance without a builder", false, () => isFrom(predicate(repository, { runDetails: {} }))],
  [
    "provenance with an empty builder",
    false,
    () => isFrom(predicate(repository, { runDetails: { builder: { id: "" } } })),
  ],
  [
    "provenance with two builders",
    false,
    () => isFrom(predicate(repository, { runDetails: { builder: [{ id: builder }] } })),
  ],
  ["provenance under another type", false, () => isFrom(predicate(repository), "https://slsa.dev/provenance/v0.2")],
  ["a report of the platform", true, () => isBound([imageDigest])],
  ["a report of the index and the platform's configuration", true, () => isBound([index], images[0]?.config)],
  ["a report of the index alone", false, () => isBound([index])],
  ["a report of nothing", false, () => isBound([])],
  ["a report of another image", false, () => isBound([`sha256:${"9".repeat(64)}`])],
  [
    "a report of the platform and the other one's configuration",
    false,
    () => isBound([imageDigest], images[1]?.config),
  ],
  ["a report of the other platform", false, () => isBound([otherDigest])],
  ["an attestor that may state it", true, () => mayState({ states: ["trivy"] }, "trivy")],
  ["an attestor that may state something else", false, () => mayState({ states: ["trivy"] }, "grype")],
  ["an attestor that may state it in another case", false, () => mayState({ states: ["trivy"] }, "Trivy")],
  ["an attestor that may state what begins so", false, () => mayState({ states: ["image-scan"] }, "image-scan-2")],
  ["a statement that the verdict read", true, () => asSigned([{ statement } as never], [attestedBy]).length > 0],
  [
    "a statement that came later",
    false,
    () => asSigned([{ statement } as never], [{ ...attestedBy, statement: index }]).length > 0,
  ],
  ["a kept statement", true, () => kept({})],
  ["a kept statement of half a digest", false, () => kept({ about: [imageDigest.slice(0, 40)] })],
  ["a kept statement with more than is known", false, () => kept({ accepted: true })],
  ["a kept statement without attestors", false, () => kept({ attestors: undefined })],
];

test("each case has its own name", () => {
  expect(new Set(cases.map(([what]) => what)).size).toBe(cases.length);
});

test.each(cases)("%s: %s", (_what, counts, ask) => {
  expect(ask()).toBe(counts);
});
