import { configMap, secret } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

/** Built here so that no scanner takes it for a secret of this repository. */
const token = ["ghp", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"].join("_");

testRules({
  "SW-K8S-secret-in-env": {
    fires: ["env: [{name: API_TOKEN, value: Xk29dLq0}]", `env: [{name: A, value: ${token}}]`],
    silent: [
      "env: [{name: API_TOKEN, value: changeme}]",
      "env: [{name: API_TOKEN_FILE, value: /run/token}]",
      `env: [{name: API_TOKEN, value: "\${TOKEN}"}]`,
    ],
  },
  "SW-K8S-secret-in-command": {
    fires: [`command: [login, ${token}]`],
    silent: ["command: [login, --token-file, /run/token]", "args: [--user, app]"],
  },
  "SW-K8S-secret-committed": {
    fires: [secret("data: {password: aHVudGVyMjI=}"), secret("stringData: {token: Xk29dLq0}")],
    silent: [
      secret(`stringData: {password: "\${PASSWORD}"}`),
      secret("sops: {mac: x}\nstringData: {password: hunter22}"),
      secret("type: kubernetes.io/service-account-token"),
    ],
  },
  "SW-K8S-secret-in-config-map": {
    fires: [configMap("  app.properties: |\n    db.password=hunter22"), configMap(`  a: ${token}`)],
    silent: [
      configMap("  password: changeme"),
      configMap("  password_file: /run/x"),
      configMap("  host: db.example.com"),
    ],
  },
  "SW-K8S-personal-data-in-config-map": {
    fires: [configMap("  email: a"), configMap("  a: alice@example.com")],
    silent: [configMap("  host: example.com")],
  },
  "SW-K8S-secret-as-variable": {
    fires: ["env: [{name: A, valueFrom: {secretKeyRef: {name: db, key: password}}}]"],
    silent: ["env: [{name: A, valueFrom: {configMapKeyRef: {name: db, key: mode}}}]"],
  },
});
