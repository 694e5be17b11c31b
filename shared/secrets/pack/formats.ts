import type { SecretRule } from "../secret-rule.ts";

/** Creates the rule of a format whose decoder finds its secrets; no pattern does. */
function format(id: string, title: string, options: Partial<SecretRule> = {}): SecretRule {
  return { id, title, severity: "high", keywords: [], pattern: /(?!)/y, ownFilesOnly: true, ...options };
}

export const kubernetesSecret = format("kubernetes-secret", "a value of a Kubernetes Secret");
export const postgresPassword = format("pgpass", "a password of PostgreSQL");
export const mavenPassword = format("maven-password", "a password of a Maven server");
export const gradlePassword = format("gradle-password", "a password in a Gradle build");
export const javaKeystore = format("java-keystore", "a private key in a Java keystore", { hidesEnds: true });
export const pkcs12 = format("pkcs12", "a private key in a PKCS#12 file", { hidesEnds: true });

/** Secrets that only the format of a file tells from other values. */
export const formatRules: readonly SecretRule[] = [
  kubernetesSecret,
  postgresPassword,
  mavenPassword,
  gradlePassword,
  javaKeystore,
  pkcs12,
];
