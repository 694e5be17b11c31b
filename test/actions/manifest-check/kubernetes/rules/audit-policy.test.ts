import { expect, test } from "vitest";
import { check, findingsOf } from "../../checking.ts";
import { audit } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

const secrets = 'resources: [{group: "", resources: [secrets]}]';

testRules({
  "SW-K8S-audit-off": {
    fires: [audit("  - level: None\n  - level: Metadata")],
    silent: [audit("  - level: None\n    users: [kube-proxy]\n  - level: Metadata"), audit("  - level: Metadata")],
  },
  "SW-K8S-audit-logs-secrets": {
    fires: [
      audit("  - level: Request"),
      audit('  - level: RequestResponse\n    resources: [{group: "", resources: [secrets]}]'),
    ],
    silent: [
      audit('  - level: Metadata\n    resources: [{group: "", resources: [secrets]}]\n  - level: RequestResponse'),
      audit('  - level: RequestResponse\n    resources: [{group: "", resources: [pods]}]\n  - level: Metadata'),
    ],
  },
  "SW-K8S-audit-logs-tokens": {
    fires: [
      audit("  - level: Request\n    resources: [{group: authentication.k8s.io}]\n  - level: Metadata"),
      audit(`  - level: Metadata\n    ${secrets}\n  - level: RequestResponse`),
    ],
    silent: [
      audit(
        '  - level: Request\n    resources: [{group: "", resources: ["serviceaccounts/token"]}]\n  - level: Metadata',
      ),
      audit("  - level: RequestResponse\n    resources: [{group: apps}]\n  - level: Metadata"),
    ],
  },
  "SW-K8S-audit-drops-requests": {
    fires: [
      audit(`  - level: None\n    ${secrets}\n  - level: Metadata`),
      audit(`  - level: None\n    verbs: [get]\n    ${secrets}\n  - level: Metadata`),
      audit(`  - level: None\n    userGroups: ["system:authenticated"]\n    ${secrets}\n  - level: Metadata`),
      audit('  - level: None\n    resources: [{group: "", resources: ["pods/*"]}]\n  - level: Metadata'),
      audit("  - level: Metadata\n    resources: [{group: apps}]"),
    ],
    silent: [
      audit(`  - level: None\n    users: ["system:apiserver"]\n    ${secrets}\n  - level: Metadata`),
      audit(`  - level: Metadata\n    ${secrets}\n  - level: None\n    ${secrets}\n  - level: Metadata`),
      audit('  - level: None\n    resources: [{group: "", resources: [events, pods]}]\n  - level: Metadata'),
      audit("  - level: None\n    nonResourceURLs: [/healthz]\n  - level: Metadata"),
    ],
  },
});

test("a rule that drops several kinds of requests is reported once", () => {
  const text = audit(
    '  - level: None\n    resources: [{group: "", resources: [secrets, "pods/exec"]}]\n  - level: Metadata',
  );
  expect(findingsOf("SW-K8S-audit-drops-requests", text).map(({ severity }) => severity)).toEqual(["high"]);
  expect(check(text).examined).toMatchObject({ "audit configurations": 1 });
});
