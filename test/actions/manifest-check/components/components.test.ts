import { describe, expect, test } from "vitest";
import { componentRules } from "../../../../actions/manifest-check/components/rules/index.ts";
import { at, check, findingsOf } from "../checking.ts";
import { wholeFixture } from "../fixtures.ts";
import { controlPlanePod, kubeadm, kubelet } from "./objects.ts";

const options = { profile: "strict" } as const;

describe("each rule about components", () => {
  test.each(componentRules.map(({ rule }) => rule))(
    "$id finds its bad example, and nothing in the good one",
    (rule) => {
      const { before, after } = rule.example;
      expect(findingsOf(rule.id, wholeFixture(rule, before), options)).toHaveLength(1);
      const good = check(wholeFixture(rule, after), options);
      expect(good.checked).toHaveLength(1);
      expect(good.findings.filter(({ ruleId }) => ruleId === rule.id)).toEqual([]);
    },
  );
});

const always = "SW-APISERVER-always-allow";
const pod = (container: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: kube-system}\nspec:\n  containers:\n    - name: a\n      image: a:1\n${container}`;

describe("the flags of a container", () => {
  const bad: readonly (readonly [form: string, container: string, place: string])[] = [
    ["in the command", "      command:\n        - kube-apiserver\n        - --authorization-mode=AlwaysAllow", "10:11"],
    [
      "in the arguments",
      "      command: [kube-apiserver]\n      args:\n        - --authorization-mode=AlwaysAllow",
      "10:11",
    ],
    [
      "as two words",
      "      command:\n        - /usr/local/bin/kube-apiserver\n        - --authorization-mode\n        - AlwaysAllow",
      "10:11",
    ],
    ["in one text", '      command: ["kube-apiserver --authorization-mode=AlwaysAllow"]', "8:17"],
    [
      "in a script",
      "      command: [sh, -c]\n      args:\n        - |\n          set -e\n          exec kube-apiserver \\\n            --authorization-mode=AlwaysAllow 2>&1 | tee /log",
      "10:11",
    ],
    ["through hyperkube", "      command: [/hyperkube, apiserver, --authorization-mode=AlwaysAllow]", "8:40"],
    [
      "from a variable",
      "      command: [kube-apiserver, --authorization-mode=$(MODE)]\n      env: [{name: MODE, value: AlwaysAllow}]",
      "8:33",
    ],
    [
      "without a command",
      "      args: [--authorization-mode=AlwaysAllow]\n      image: registry.k8s.io/kube-apiserver:v1.34.0",
      "8:14",
    ],
  ];
  test.each(bad)("are read %s", (_form, container, place) => {
    const text = pod(container).replace(container.includes("image:") ? "      image: a:1\n" : "\0", "");
    const [found] = findingsOf(always, text);
    expect(found?.severity).toBe("critical");
    expect(at(found)).toBe(container.includes("image:") ? "7:14" : place);
  });

  test("count with their last value", () => {
    const twice = (first: string, second: string): string =>
      controlPlanePod("kube-apiserver", `--anonymous-auth=${first}`, `--anonymous-auth=${second}`);
    expect(findingsOf("SW-APISERVER-anonymous-auth", twice("true", "false"))).toEqual([]);
    expect(findingsOf("SW-APISERVER-anonymous-auth", twice("false", "true"))).toHaveLength(1);
  });

  test("that are unknown are no missing ones", () => {
    for (const words of ["$(FLAGS)", "--profiling=$(PROFILING)"]) {
      expect(findingsOf("SW-APISERVER-profiling", controlPlanePod("kube-apiserver", words))).toEqual([]);
    }
    const script = pod('      command: [sh, -c, "exec kube-apiserver $FLAGS"]');
    expect(check(script).findings.filter(({ ruleId }) => ruleId.startsWith("SW-APISERVER"))).toEqual([]);
  });

  test("of other programs are nobody's", () => {
    for (const words of [["etcdctl", "get"], ["kubectl", "--anonymous-auth"], ["kube-apiserver-builder"]]) {
      const text = pod(`      command: ${JSON.stringify(words)}`);
      expect(check(text).examined).toEqual({ files: 1, objects: 1 });
    }
    for (const words of [
      ["--kubelet-service=default/kubelet"],
      ["--component", "kubelet"],
      ["PATH=/usr/bin/etcd", "a"],
    ]) {
      const text = pod(`      args: ${JSON.stringify(words)}`);
      expect(check(text).examined).toEqual({ files: 1, objects: 1 });
    }
  });

  test("give the other tools' ids only where those tools see the problem", () => {
    const aliases = (text: string): readonly string[] => findingsOf("SW-APISERVER-profiling", text)[0]?.aliases ?? [];
    const ids = ["kics/2f491173-6375-4a84-b28e-a4e2b9a58a69", "CKV_K8S_90", "KCV-0018", "C-0129"];
    expect(aliases(controlPlanePod("kube-apiserver"))).toEqual(ids);
    expect(aliases(controlPlanePod("kube-apiserver").replace("kube-system", "shop"))).toEqual(ids.slice(0, 3));
    expect(aliases(pod('      command: ["/bin/kube-apiserver"]'))).toEqual(["KCV-0018", "C-0129"]);
    expect(aliases(kubeadm("apiServer: {}"))).toEqual([]);
  });
});

describe("a static API server without authentication, authorization and audit log", () => {
  const text = controlPlanePod("kube-apiserver", "--anonymous-auth=true", "--authorization-mode=AlwaysAllow");

  test("is reported for each", () => {
    const ids = check(text).findings.map(({ ruleId }) => ruleId);
    expect(ids).toEqual(expect.arrayContaining([always, "SW-APISERVER-anonymous-auth", "SW-APISERVER-audit-log"]));
    expect(check(text).examined).toEqual({ files: 1, objects: 1, "API servers": 1 });
  });
});

describe("files of kubeadm, distributions and others", () => {
  const insecure: Readonly<Record<string, readonly [path: string, text: string]>> = {
    "kubeadm v1beta3": ["a.yaml", kubeadm("apiServer: {extraArgs: {authorization-mode: AlwaysAllow}}", "v1beta3")],
    "kubeadm v1beta4": ["a.yaml", kubeadm("apiServer: {extraArgs: [{name: authorization-mode, value: AlwaysAllow}]}")],
    "Cluster API": [
      "a.yaml",
      "apiVersion: controlplane.cluster.x-k8s.io/v1beta1\nkind: KubeadmControlPlane\nmetadata: {name: a}\nspec: {kubeadmConfigSpec: {clusterConfiguration: {apiServer: {extraArgs: {authorization-mode: AlwaysAllow}}}}}",
    ],
    kind: [
      "a.yaml",
      `apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\nkubeadmConfigPatches:\n  - |\n${kubeadm("apiServer: {extraArgs: {authorization-mode: AlwaysAllow}}").replace(/^/gm, "    ")}`,
    ],
    kops: [
      "a.yaml",
      "apiVersion: kops.k8s.io/v1alpha2\nkind: Cluster\nspec: {kubeAPIServer: {authorizationMode: AlwaysAllow}}",
    ],
    ConfigMap: [
      "a.yaml",
      `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: kubeadm-config}\ndata:\n  ClusterConfiguration: |\n${kubeadm("apiServer: {extraArgs: {authorization-mode: AlwaysAllow}}").replace(/^/gm, "    ")}`,
    ],
    k3s: ["etc/rancher/k3s/config.yaml", "kube-apiserver-arg:\n  - authorization-mode=AlwaysAllow"],
    RKE2: ["any.yaml", "kube-apiserver-arg+: authorization-mode=AlwaysAllow"],
    Talos: [
      "controlplane.yaml",
      "version: v1alpha1\ncluster:\n  apiServer:\n    extraArgs: {authorization-mode: AlwaysAllow}",
    ],
  };
  test.each(Object.entries(insecure))("are read: %s", (_name, [path, text]) => {
    const found = findingsOf(always, { [path]: text });
    expect(found.map(({ severity }) => severity)).toEqual(["critical"]);
  });

  test("have the defaults of their tools", () => {
    const missing = (path: string, text: string): readonly string[] =>
      check({ [path]: text })
        .findings.map(({ ruleId }) => ruleId)
        .filter((id) => /^SW-[A-Z]+-(?:anonymous|tls|etcd|audit-log$)/.test(id));
    expect(missing("a.yaml", kubeadm("apiServer: {}"))).toEqual([
      "SW-APISERVER-anonymous-auth",
      "SW-APISERVER-audit-log",
    ]);
    expect(missing("k3s/config.yaml", "kube-apiserver-arg: [profiling=false]")).toEqual([]);
    expect(missing("patches/kubelet-patch.yaml", kubelet("podPidsLimit: 100"))).toEqual([]);
  });

  test("of the kubelet are read in Talos", () => {
    const text =
      "version: v1alpha1\nmachine:\n  kubelet:\n    extraConfig: {readOnlyPort: 10255}\n    defaultRuntimeSeccompProfileEnabled: false";
    const ids = check({ "worker.yaml": text }).findings.map(({ ruleId }) => ruleId);
    expect(ids).toEqual(["SW-KUBELET-read-only-port", "SW-KUBELET-seccomp-default"]);
  });

  test("of other programs are not theirs", () => {
    for (const text of ["version: v1alpha1\nname: x", "token: a\nname: b\nfoo: c"]) {
      expect(check({ "config.yaml": text }).others).toEqual(["config.yaml"]);
    }
  });
});

test("hostile commands are read in linear time", () => {
  const long = "etcd".repeat(200_000);
  const start = performance.now();
  for (const words of [
    [long],
    [`${long} `],
    ["sh", "-c", `kubelet ${"$(".repeat(20_000)}`],
    ["kubelet", ...new Array(20_000).fill("--a")],
  ]) {
    check(pod(`      command: ${JSON.stringify(words)}`));
  }
  expect(performance.now() - start).toBeLessThan(2000);
});
