import { configMap, object, pod, secret, together, variableFrom } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-missing-key": {
    fires: [
      together(variableFrom("configMapKeyRef", "db", "mod"), configMap("  mode: a")),
      together(variableFrom("secretKeyRef", "db", "pass"), secret("stringData: {password: x}")),
    ],
    silent: [
      together(variableFrom("configMapKeyRef", "db", "mode"), configMap("  mode: a")),
      variableFrom("configMapKeyRef", "db", "mod"),
      together(variableFrom("configMapKeyRef", "db", "mod, optional: true"), configMap("  mode: a")),
    ],
  },
  "SW-K8S-missing-config": {
    fires: [together(variableFrom("configMapKeyRef", "shop", "a"), configMap("  a: b"))],
    silent: [
      together(variableFrom("configMapKeyRef", "db", "a"), configMap("  a: b")),
      together(pod("  volumes: [{name: v, configMap: {name: kube-root-ca.crt}}]\n"), configMap("  a: b")),
      variableFrom("configMapKeyRef", "shop", "a"),
    ],
  },
  "SW-K8S-missing-service-account": {
    fires: [together(pod("  serviceAccountName: wep\n"), object("v1", "ServiceAccount", "secrets: []"))],
    silent: [
      together(pod("  serviceAccountName: web\n"), object("v1", "ServiceAccount", "secrets: []")),
      pod("  serviceAccountName: wep\n"),
      together(pod(), object("v1", "ServiceAccount", "secrets: []")),
    ],
  },
});
