import { describe, expect, test } from "vitest";
import { check, findingsOf } from "../../checking.ts";
import { configMap, deployment, object, pod, secret, service, together, variableFrom } from "../objects.ts";

describe("a port that no selected pod has", () => {
  test("breaks a Service, and only a DNS record of a headless one", () => {
    const wrong = "  selector: {app: web}\n  ports: [{port: 80, targetPort: https}]";
    const severities = [wrong, `  clusterIP: None\n${wrong}`].map((spec) =>
      findingsOf("SW-K8S-service-port", together(deployment(""), service(spec))).map(({ severity }) => severity),
    );
    expect(severities).toEqual([["high"], ["low"]]);
  });

  test("of pods that an operator creates is not known", () => {
    const prometheus = object("monitoring.coreos.com/v1", "Prometheus", "spec: {}", "k8s");
    const selecting = service("  selector: {prometheus: k8s}\n  ports: [{port: 80, targetPort: web}]");
    expect(findingsOf("SW-K8S-service-port", together(deployment(""), prometheus, selecting))).toEqual([]);
  });
});

describe("a reference", () => {
  test("to an object of another namespace says where it is", () => {
    const account = object("v1", "ServiceAccount", "", "app", "system");
    const using = pod("  serviceAccountName: app\n", "  namespace: shop\n");
    expect(
      findingsOf("SW-K8S-missing-service-account", together(account, using)).map(({ message }) => message),
    ).toEqual(["The service account app is only in the namespace system"]);
  });

  test("with an empty name means the default service account", () => {
    const account = object("v1", "ServiceAccount", "", "app");
    expect(findingsOf("SW-K8S-missing-service-account", together(account, pod('  serviceAccountName: ""\n')))).toEqual(
      [],
    );
  });

  test("to a missing object is one finding for all workloads that have it", () => {
    const using = (name: string): string =>
      variableFrom("configMapKeyRef", "dbs", "a").replace("name: web", `name: ${name}`);
    const [found, ...others] = findingsOf(
      "SW-K8S-missing-config",
      together(configMap("  a: b"), using("x"), using("y")),
    );
    expect(others).toEqual([]);
    expect(found?.message).toBe("These files contain no ConfigMap named dbs. 2 workloads refer to it");
    expect(found?.locations).toHaveLength(3);
  });

  test("to data that an operator creates or completes is right", () => {
    const target = (kind: string, spec: string): string => object("example.com/v1", kind, `spec: ${spec}`, "db");
    const using = variableFrom("secretKeyRef", "db", "other");
    const own = secret("data: {a: Yg==}");
    expect(findingsOf("SW-K8S-missing-key", together(own, using))).toHaveLength(1);
    for (const operator of [
      target("Certificate", "{secretName: db}"),
      target("ExternalSecret", "{}"),
      target("ExternalSecret", "{target: {name: db}}"),
      target("SealedSecret", "{template: {metadata: {name: db}}}"),
      target("VaultStaticSecret", "{destination: {name: db}}"),
    ])
      expect(findingsOf("SW-K8S-missing-key", together(own, using, operator)), operator).toEqual([]);
  });
});

describe("what cannot be decided", () => {
  test("is one note for the unit, and the run stays complete", () => {
    const kafka = object("kafka.strimzi.io/v1beta2", "Kafka", "spec: {}", "events", "shop");
    const lost = service("  selector: {app: wep}\n  ports: [{port: 80}]");
    const result = check(together(deployment(""), kafka, lost, lost.replace("name: web", "name: other")));
    expect(result.gaps).toEqual([
      {
        what: ".",
        why: "could not decide about 2 objects of kind Service, because Kafka shop/events may create what is missing",
        weight: "note",
      },
    ]);
  });

  test("is decided where the operator's objects are in another namespace, or never become pods", () => {
    const lost = service("  selector: {app: wep}\n  ports: [{port: 80}]").replace(
      "name: web",
      "name: web\n  namespace: a",
    );
    const own = deployment("").replace("name: web", "name: web\n  namespace: a");
    const kafka = (namespace: string): string =>
      object("kafka.strimzi.io/v1beta2", "Kafka", "spec: {}", "k", namespace);
    const rule = "SW-K8S-service-without-pods";
    expect(findingsOf(rule, together(own, lost, kafka("a")))).toEqual([]);
    expect(findingsOf(rule, together(own, lost, kafka("b")))).toHaveLength(1);
    const inert = object("cert-manager.io/v1", "Certificate", "spec: {secretName: a}", "c", "a");
    expect(findingsOf(rule, together(own, lost, inert))).toHaveLength(1);
    const release = object("helm.toolkit.fluxcd.io/v2", "HelmRelease", "spec: {targetNamespace: a}", "r", "flux");
    expect(findingsOf(rule, together(own, lost, release))).toEqual([]);
  });
});
