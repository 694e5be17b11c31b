import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeSecretValue, judgeSetting } from "../../../shared/secrets/index.ts";

describe("judgeSetting", () => {
  test.each([
    ["DB_PASSWORD", "hunter22"],
    ["DB_PASSWORD", "postgres"],
    ["MYSQL_ROOT_PASSWORD", "12345"],
    ["adminPassword", "prom-operator"],
    ["passphrase", "correct horse battery staple"],
    ["keystorePass", "changeit1"],
    ["dbPassword1", "Hunter2Hunter"],
    ["API_TOKEN", "Xk29dLq0"],
    ["JWT_SECRET", "topsecret1"],
    ["SECRET_KEY", "django-abc123xyz"],
    ["accessKey", "minio123abc"],
    ["SECRET_KEY_BASE", "q8w7e6r5t4y3u2i1o0p9a8s7"],
    ["AUTH_KEY", "4f8a9c1b2d3e4f5a6b7c8d9e0f1a2b3c"],
  ])("%s=%s is a secret", (name, value) => {
    expect(judgeSetting(name, value)).toEqual({ title: "a value that looks like a secret", isKnownForm: false });
  });

  test.each([
    ["CASSANDRA_NUM_TOKENS", "256"],
    ["num_tokens", "256"],
    ["FERNET_KEY_CMD", "cat /run/secrets/fernet"],
    ["DB_PASSWORD", "cat /run/secrets/db"],
    ["PARSE_SERVER_MASTER_KEY_IPS", "0.0.0.0/0"],
    ["application.instanceLabelKey", "argocd.argoproj.io/instance"],
    ["agent-not-ready-taint-key", "node.cilium.io/agent-not-ready"],
    ["SMTP_AUTH_METHOD", "plain"],
    ["REGISTRY_CREDENTIAL_USERNAME", "admin"],
    ["servingCertificateSecret", "name"],
    ["servingCertificateSecret", "my-serving-cert"],
    ["ETCD_INITIAL_CLUSTER_TOKEN", "etcd-cluster-k8s"],
    ["KAFKA_SSL_KEY_CREDENTIALS", "kafka1_sslkey_creds"],
    ["ETCD_AUTH_TOKEN", "jwt,priv-key=/certs/jwt-token.pem,sign-method=RS256,ttl=10m"],
    ["key", "value"],
    ["TOKEN_TTL", "30s"],
    ["SESSION_TOKEN", "5m"],
    ["USE_TOKEN", "secret"],
    ["admin.passwordMtime", "2024-01-01T00:00:00Z"],
    ["PASSWORD_MIN_LENGTH", "12"],
    ["GITHUB_TOKEN", "changeme"],
    ["secretToken", "false"],
    ["API_KEY", "<your key>"],
    ["OAUTH_TOKEN_URL", "https://x/y"],
    ["REDIS_PASSWORD", "redis.shop.svc:6379"],
    ["REDIS_PASSWORD", "10.0.0.0/8, 10.1.0.1"],
    ["PASS", "5"],
    ["sasl.password", "interbroker-password-placeholder"],
  ])("%s=%s is none", (name, value) => {
    expect(judgeSetting(name, value)).toBeUndefined();
  });

  test("judges the form of a value before its name", () => {
    const token = ["ghp", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"].join("_");
    expect(judgeSetting("TOKEN_FILE", token)?.isKnownForm).toBe(true);
  });

  test("takes any name and value in time", () => {
    const long = fc.constantFrom("a-".repeat(60_000), "a.".repeat(60_000), "1,".repeat(60_000), "PASS_".repeat(40_000));
    const start = performance.now();
    fc.assert(
      fc.property(fc.oneof(fc.string(), long), fc.oneof(fc.string(), long), (name, value) => {
        judgeSetting(name, value);
        judgeSecretValue(name, value);
      }),
      { numRuns: 100 },
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("judgeSecretValue", () => {
  test.each([
    ["config", "q8w7e6r5t4y3u2i1o0p9a8s7"],
    ["db", "hunter22"],
  ])("%s: %s", (name, value) => {
    expect(judgeSecretValue(name, value) !== undefined).toBe(name === "config");
  });

  test.each([
    ["type", "git"],
    ["url", "https://example.com/repo"],
    ["project", "default"],
    ["username", "q8w7e6r5t4y3u2i1o0p9a8s7"],
    ["cluster-id", "q8w7e6r5t4y3u2i1o0p9a8s7"],
    ["community", "public"],
    ["foo", "bar"],
  ])("%s: %s is none", (name, value) => {
    expect(judgeSecretValue(name, value)).toBeUndefined();
  });
});
