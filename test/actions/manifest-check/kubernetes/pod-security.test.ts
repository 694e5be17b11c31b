import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { podSecurityChecks } from "../../../../actions/manifest-check/kubernetes/pod-security/evaluate.ts";
import type { PodSecurityOptions } from "../../../../actions/manifest-check/kubernetes/pod-security/level.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { describeUnless } from "../../../harness/skip.ts";
import { check, findingsOf } from "../checking.ts";

function violated(text: string, podSecurity: PodSecurityOptions): string[] {
  const ids = check(text, { podSecurity }).findings.flatMap(({ aliases }) => aliases);
  return [...new Set(ids.filter((id) => id.startsWith("pss/")))].toSorted();
}

interface Pod {
  readonly metadata: object;
  readonly spec: object;
}

const wrappers: Readonly<Record<string, (pod: Pod) => unknown>> = {
  Deployment: (template) => ({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "d" },
    spec: { template },
  }),
  CronJob: (template) => ({
    apiVersion: "batch/v1",
    kind: "CronJob",
    metadata: { name: "c" },
    spec: { jobTemplate: { spec: { template } } },
  }),
  List: (pod) => ({ apiVersion: "v1", kind: "List", items: [{ apiVersion: "v1", kind: "Pod", ...pod }] }),
  "custom resource": (template) => ({
    apiVersion: "example.com/v1",
    kind: "Wobble",
    metadata: { name: "w" },
    spec: { parts: [{ deep: { template } }] },
    status: { template: { spec: { containers: [{ name: "x", image: "y", securityContext: { privileged: true } }] } } },
  }),
};

const testdata = sharedData("conformance/pod-security/testdata");

describeUnless(testdata === undefined, "needs the given data conformance/pod-security/testdata")(
  "the official fixtures",
  () => {
    const files = readdirSync(testdata ?? "/", { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".yaml"),
    );
    const cases = files.map((id) => {
      const [level, version = "", verdict] = id.split("/");
      const options: PodSecurityOptions = {
        level: level === "restricted" ? "restricted" : "baseline",
        minor: Number(version.replace("v1.", "")),
      };
      const text = readFileSync(`${testdata}/${id}`, "utf8");
      return { id, verdict, options, text, expected: violated(text, options) };
    });

    test("get their verdict", () => {
      expect(cases.length).toBeGreaterThan(300);
      for (const { id, verdict, expected } of cases) expect(expected.length > 0, id).toBe(verdict === "fail");
    });

    test.each(Object.entries(wrappers))("get the same verdict inside a %s", (_name, wrap) => {
      for (const { id, options, text, expected } of cases) {
        const { metadata, spec } = parse(text) as Pod;
        expect(violated(stringify(wrap({ metadata, spec })), options), id).toEqual(expected);
      }
    });
  },
);

const pod = (spec: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n${spec}`;
const plain = "  containers:\n    - name: app\n      image: app:1\n";
const namespace = (labels: string): string =>
  `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n${labels}`;

describe("levels", () => {
  test("come from the labels of the Namespace, in whatever file", () => {
    const files = {
      "ns.yaml": namespace(
        "    pod-security.kubernetes.io/enforce: restricted\n    pod-security.kubernetes.io/enforce-version: v1.18\n",
      ),
      "pod.yaml": pod(plain),
    };
    const aliases = new Set(check(files).findings.flatMap((finding) => finding.aliases));
    expect(aliases).toContain("pss/runAsNonRoot");
    expect(aliases).toContain("pss/allowPrivilegeEscalation");
    expect(aliases).not.toContain("pss/capabilities_restricted");
    expect(findingsOf("pss/runAsNonRoot", files)[0]?.severity).toBe("high");
  });

  test("that only warn change no severity", () => {
    const files = { "ns.yaml": namespace("    pod-security.kubernetes.io/warn: restricted\n"), "pod.yaml": pod(plain) };
    expect(findingsOf("pss/runAsNonRoot", files)[0]?.severity).toBe("medium");
  });

  test("are overruled by the call's", () => {
    const files = {
      "ns.yaml": namespace("    pod-security.kubernetes.io/enforce: restricted\n"),
      "pod.yaml": pod(plain),
    };
    expect(findingsOf("pss/runAsNonRoot", files, { podSecurity: { level: "baseline" } })).toEqual([]);
  });

  test("hold for containers that were added to debug, too", () => {
    const text = pod(
      `${plain}  ephemeralContainers:\n    - name: debug\n      image: busybox:1\n      securityContext:\n        privileged: true\n`,
    );
    const [found] = findingsOf("pss/privileged", text, { podSecurity: { level: "baseline" } });
    expect(found?.locations[0]?.region).toMatchObject({ startLine: 14, startColumn: 9 });
    expect(found?.aliases).not.toContain("KSV-0017");
  });

  test("name every check of the standards", () => {
    expect(podSecurityChecks.map(({ id }) => id).toSorted()).toEqual(
      [
        ...["privileged", "hostNamespaces", "hostPathVolumes", "hostPorts", "hostProbesAndHostLifecycle"],
        ...["capabilities_baseline", "appArmorProfile", "seLinuxOptions", "procMount", "seccompProfile_baseline"],
        ...["sysctls", "windowsHostProcess", "restrictedVolumes", "allowPrivilegeEscalation", "runAsNonRoot"],
        ...["runAsUser", "seccompProfile_restricted", "capabilities_restricted", "procMount_restricted"],
      ].toSorted(),
    );
  });
});

describe("a later version", () => {
  const inNamespace = (minor: number): string[] =>
    violated(
      pod(`  hostUsers: false\n${plain}      securityContext:\n        procMount: Unmasked\n        runAsUser: 0\n`),
      {
        level: "baseline",
        minor,
      },
    );

  test("lets pods with users of their own see /proc", () => {
    expect(inNamespace(34)).toEqual(["pss/procMount"]);
    expect(inNamespace(35)).toEqual([]);
    expect(inNamespace(99)).toEqual([]);
  });
});
