import { expect, test } from "vitest";
import { findingsOf } from "../../checking.ts";
import { configMap, secret } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

/** Built here so that no scanner takes it for a secret of this repository. */
const token = ["ghp", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"].join("_");

testRules({
  "SW-K8S-secret-in-env": {
    fires: ["env: [{name: API_TOKEN, value: Xk29dLq0}]", `env: [{name: A, value: ${token}}]`],
    silent: [
      "env: [{name: API_TOKEN, value: changeme}]",
      "env: [{name: CASSANDRA_NUM_TOKENS, value: '256'}]",
      "env: [{name: FERNET_KEY_CMD, value: cat /run/fernet}]",
      "env: [{name: API_TOKEN_FILE, value: /run/token}]",
      `env: [{name: API_TOKEN, value: "\${TOKEN}"}]`,
    ],
  },
  "SW-K8S-secret-in-command": {
    fires: [
      `command: [login, ${token}]`,
      "args: [--password=hunter22]",
      "args: [--db-password, hunter22]",
      "command: [serve, --token]\nargs: [Xk29dLq0]",
      `lifecycle: {postStart: {exec: {command: [login, ${token}]}}}`,
      "readinessProbe: {exec: {command: [ping, --password=hunter22]}}",
    ],
    silent: [
      "command: [login, --token-file, /run/token]",
      "args: [--user, app]",
      "args: [--password, --verbose]",
      "args: [--password=$(DB_PASSWORD)]",
    ],
  },
  "SW-K8S-secret-committed": {
    fires: [
      secret("data: {password: aHVudGVyMjI=}"),
      secret("stringData: {token: Xk29dLq0}"),
      secret("type: kubernetes.io/tls\nstringData: {tls.key: x1, tls.crt: y}"),
      secret("type: kubernetes.io/basic-auth\nstringData: {username: a, password: bcdef}"),
      secret(
        'type: kubernetes.io/dockerconfigjson\nstringData: {.dockerconfigjson: \'{"auths":{"r":{"auth":"eA=="}}}\'}',
      ),
      secret("stringData:\n  auth: |\n    admin:$2a$10$Aa0Aa0Aa0Aa0Aa0Aa0Aa0A"),
      secret("stringData:\n  app.ini: |\n    [db]\n    password = hunter22"),
      secret("stringData:\n  app.ini: |\n    password = hunter22"),
      secret("sops: {mac: x}\nstringData: {password: hunter22}"),
      secret("sops: {}\nstringData: {password: hunter22}"),
      secret("stringData: {password: 'ENC[hunter22'}"),
      secret("stringData: {password: 'ref+hunter22'}"),
      secret(`stringData: {password: 'AgA${"b3".repeat(80)}$hunter22'}`),
      secret("type: helm.sh/release.v1\nstringData: {password: hunter22}"),
      secret("type: helm.sh/release\nstringData: {release: hunter22, password: hunter22}"),
      secret("type: kubernetes.io/tls\nstringData: {tls.crt: y, password: hunter22}"),
      secret(`type: kubernetes.io/dockerconfigjson\nstringData: {a: ${token}}`),
    ],
    silent: [
      secret(`stringData: {password: "\${PASSWORD}"}`),
      secret("sops: {mac: x}\nstringData: {password: 'ENC[AES256_GCM,data:p8q=,iv:a1=,tag:b2=,type:str]'}"),
      secret("stringData: {password: 'vault:secret/data/db#password'}"),
      secret("stringData: {password: 'ref+awssecrets://db/password'}"),
      secret(`stringData: {password: AgA${"b3".repeat(80)}}`),
      secret("type: kubernetes.io/tls\nstringData: {ca.crt: a, tls.crt: y}"),
      secret("type: kubernetes.io/service-account-token"),
      secret("stringData: {type: git, url: 'https://a/b', project: default, username: admin}"),
      secret("stringData: {ca.crt: a, tls.crt: b, admin.passwordMtime: '2024-01-01T00:00:00Z'}"),
      secret("type: kubernetes.io/tls\nstringData: {tls.crt: y}"),
      secret("type: kubernetes.io/dockerconfigjson\nstringData: {.dockerconfigjson: '{\"auths\":{}}'}"),
      secret("stringData:\n  grafana.ini: |\n    [server]\n    domain = a"),
      secret("type: helm.sh/release.v1\nstringData: {release: q8w7e6r5t4y3u2i1o0p9a8s7}"),
    ],
  },
  "SW-K8S-secret-in-config-map": {
    fires: [
      configMap("  app.properties: |\n    db.password=hunter22"),
      configMap(`  a: ${token}`),
      `${configMap("  a: b")}\nbinaryData: {a: ${btoa(token)}}`,
    ],
    silent: [
      configMap("  password: changeme"),
      configMap("  password_file: /run/x"),
      configMap("  host: db.example.com"),
      configMap("  application.instanceLabelKey: argocd.argoproj.io/instance"),
      configMap("  servingCertificateSecret: name\n  key: value\n  num_tokens: '256'"),
      configMap("  app.properties: |\n    token.ttl=30s\n    password=$PASSWORD"),
    ],
  },
  "SW-K8S-personal-data-in-config-map": {
    fires: [configMap("  email: a"), configMap("  a: alice@example.com")],
    silent: [configMap("  host: example.com")],
  },
  "SW-K8S-secret-as-variable": {
    fires: [
      "env: [{name: A, valueFrom: {secretKeyRef: {name: db, key: password}}}]",
      "envFrom: [{secretRef: {name: db}}]",
    ],
    silent: ["env: [{name: A, valueFrom: {configMapKeyRef: {name: db, key: mode}}}]"],
  },
});

test("a Secret is one finding, at its worst value, and new if a value is added", () => {
  const text = secret(`stringData:\n  username: admin\n  password: hunter22\n  github: ${token}`);
  const [found, ...others] = findingsOf("SW-K8S-secret-committed", text);
  expect(others).toEqual([]);
  expect(found?.message).toBe("The Secret contains a GitHub token in plain text (github, and 1 more value)");
  expect(found?.locations.map(({ message }) => message)).toEqual([undefined, "password is one, too"]);
  const [before] = findingsOf("SW-K8S-secret-committed", secret(`stringData:\n  github: ${token}`));
  expect(found?.context?.values && before?.context?.values?.includesAll(found.context.values)).toBe(false);
});
