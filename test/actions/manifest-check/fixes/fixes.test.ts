import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fixManifests } from "../../../../actions/manifest-check/fixes/fix-files.ts";
import { kubernetes } from "../../../../actions/manifest-check/kubernetes/family.ts";
import { defaultCheckOptions } from "../../../../actions/manifest-check/options.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { check } from "../checking.ts";
import { wholeExample } from "../kubernetes/wrapping.ts";

const options = { ...defaultCheckOptions("2026-01-15"), profile: "strict" as const };

async function fixed(text: string, path = "app.yaml"): Promise<string> {
  const { changed } = await fixManifests([{ path, source: new SourceText(text) }], options);
  return changed[0]?.source.text ?? text;
}

const pod = (spec: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n${spec}`;

describe("fixes", () => {
  test("go to the right level and keep comments and style", async () => {
    const text = pod(`  automountServiceAccountToken: false
  securityContext:
    runAsUser: 10001 # the image's user
  containers:
    # the only one
    - name: app
      image: app:1.0 # pinned soon
`);
    expect(await fixed(text)).toBe(
      pod(`  automountServiceAccountToken: false
  securityContext:
    runAsUser: 10001 # the image's user
    runAsNonRoot: true
    seccompProfile:
      type: RuntimeDefault
  containers:
    # the only one
    - name: app
      image: app:1.0 # pinned soon
      securityContext:
        capabilities:
          drop: [ALL]
        allowPrivilegeEscalation: false
`),
    );
  });

  test("write flow style and JSON where the file does", async () => {
    const flow = pod(
      "  containers: [{name: app, image: app:1.0, securityContext: {allowPrivilegeEscalation: true}}]\n",
    );
    expect(await fixed(flow)).toContain("securityContext: {allowPrivilegeEscalation: false}");
    const json = `${JSON.stringify({ apiVersion: "v1", kind: "Pod", metadata: { name: "web" }, spec: { containers: [{ name: "app", image: "app:1" }] } }, undefined, 2)}\n`;
    expect(JSON.parse(await fixed(json, "pod.json"))).toMatchObject({
      spec: {
        securityContext: { seccompProfile: { type: "RuntimeDefault" } },
        containers: [{ securityContext: { allowPrivilegeEscalation: false } }],
      },
    });
  });

  test("write what was meant", async () => {
    const text = pod(
      '  serviceAccount: web\n  containers:\n    - name: app\n      image: app:1\n      imagePullPolicy: always\n      tty: "true"\n      env: [{name: A, value: yes}]\n      securityContext: {capabilities: {drop: [all]}}\n',
    );
    const result = await fixed(text);
    expect(result).toContain("serviceAccountName: web");
    expect(result).toContain("imagePullPolicy: Always");
    expect(result).toContain("tty: true");
    expect(result).toContain('value: "yes"');
    expect(result).toContain("drop: [ALL]");
    expect(await fixed("apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: a}\n")).toContain(
      "policy/v1\n",
    );
  });

  test("leave alone what would not start, or is shared", async () => {
    const privileged = pod(
      "  containers:\n    - name: app\n      image: app:1\n      securityContext:\n        privileged: true\n",
    );
    expect(await fixed(privileged)).not.toContain("allowPrivilegeEscalation");
    const root = pod("  containers:\n    - name: app\n      image: app:1\n      ports: [{containerPort: 80}]\n");
    expect(await fixed(root)).not.toMatch(/drop|runAsNonRoot|readOnly/u);
    const shared = pod(
      "  containers:\n    - &app\n      name: app\n      image: app:1\n      securityContext: &c {allowPrivilegeEscalation: true}\n    - <<: *app\n      name: b\n",
    );
    expect(await fixed(shared)).toContain("&c {allowPrivilegeEscalation: false}\n    - <<: *app\n      name: b");
  });

  test("leave suppressed findings as they are", async () => {
    const text = pod(
      "  containers:\n    - name: app\n      image: app:1\n      securityContext:\n        allowPrivilegeEscalation: true # seaworthy ignore=SW-K8S-privilege-escalation reason=sudo\n",
    );
    expect(await fixed(text)).toContain("allowPrivilegeEscalation: true #");
  });
});

describe("every fix", () => {
  const directory = sharedData("conformance/pod-security/testdata/baseline/v1.34/fail");
  const given =
    directory === undefined ? [] : readdirSync(directory).map((file) => readFileSync(`${directory}/${file}`, "utf8"));
  const examples = kubernetes.rules.map(({ example }) => wholeExample(example.before));

  test("clears its finding, breaks nothing, and takes no line away", async () => {
    let fixes = 0;
    for (const text of [...examples, ...given]) {
      const before = check(text, options);
      const result = await fixed(text);
      const after = check(result, options);
      expect(after.unreadable).toEqual([]);
      expect(
        after.findings.filter((finding) => finding.fixes.length > 0),
        result,
      ).toEqual([]);
      expect(after.findings.length, result).toBeLessThanOrEqual(before.findings.length);
      expect(result.split("\n").length).toBeGreaterThanOrEqual(text.split("\n").length);
      fixes += before.findings.filter((finding) => finding.fixes.length > 0).length;
    }
    expect(fixes).toBeGreaterThan(100);
  });
});
