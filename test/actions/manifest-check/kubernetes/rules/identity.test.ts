import { expect, test } from "vitest";
import { findingsOf } from "../../checking.ts";
import { account, binding, object, pod, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-service-account-token": {
    fires: [
      "serviceAccountName: web",
      together(
        pod("  serviceAccountName: web\n  automountServiceAccountToken: true\n"),
        object("v1", "ServiceAccount", "automountServiceAccountToken: false"),
      ),
    ],
    silent: [
      "automountServiceAccountToken: false",
      together(
        pod("  serviceAccountName: web\n"),
        object("v1", "ServiceAccount", "automountServiceAccountToken: false"),
      ),
    ],
  },
  "SW-K8S-default-service-account": {
    fires: ["automountServiceAccountToken: false", "serviceAccount: default", 'serviceAccountName: ""'],
    silent: ["serviceAccountName: web", "serviceAccount: web"],
  },
  "SW-K8S-service-account-field": {
    fires: ["serviceAccount: shop", "serviceAccount: shop\nserviceAccountName: web"],
    silent: ["serviceAccountName: shop", "serviceAccount: shop\nserviceAccountName: shop"],
  },
  "SW-K8S-shared-service-account": {
    fires: [
      together(
        pod("  serviceAccountName: app\n"),
        object("v1", "ServiceAccount", "secrets: []", "app"),
        object("v1", "Pod", "spec: {serviceAccountName: app, containers: [{name: a, image: 'a:1'}]}", "other"),
      ),
    ],
    silent: [
      together(
        pod("  serviceAccountName: app\n"),
        object("v1", "Pod", "spec: {serviceAccountName: app, containers: [{name: a, image: 'a:1'}]}", "web", "shop"),
      ),
      together(pod(), object("v1", "Pod", "spec: {containers: [{name: a, image: 'a:1'}]}", "other")),
    ],
  },
  "SW-K8S-default-account-token": {
    fires: [object("v1", "ServiceAccount", "automountServiceAccountToken: true", "default")],
    silent: [
      object("v1", "ServiceAccount", "secrets: []"),
      object("v1", "ServiceAccount", "automountServiceAccountToken: false", "default"),
    ],
  },
});

test.each([
  ["medium", "ClusterRoleBinding", "{kind: ServiceAccount, name: other, namespace: shop}"],
  ["medium", "ClusterRoleBinding", "{kind: ServiceAccount, name: app, namespace: other}"],
  ["low", "RoleBinding", account],
])("a token that the pods ask for is %s with a %s for %s", (severity, kind, subject) => {
  const settings = "  serviceAccountName: app\n  automountServiceAccountToken: true\n";
  const text = together(pod(settings, "  namespace: shop\n"), binding(kind, "view", subject));
  expect(findingsOf("SW-K8S-service-account-token", text).map((finding) => finding.severity)).toEqual([severity]);
});
