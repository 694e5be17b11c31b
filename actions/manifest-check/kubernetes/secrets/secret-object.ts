import {
  assignedSecretNames,
  isUnset,
  judgeSecretValue,
  judgeSetting,
  likelySecret,
  type SecretKind,
  secretIn,
} from "../../../../shared/secrets/index.ts";
import { getOwn } from "../../../../shared/values/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import type { Resource } from "../resource.ts";

/** A value of a Secret that is a secret. */
export interface SecretEntry {
  readonly key: string;
  readonly field: Field;
  /** The decoded value. */
  readonly value: string;
  readonly kind: SecretKind;
}

/** The key of each Secret type that holds the secret (Kubernetes, "Types of Secret"), and what it is. Its other keys are public. */
const typeKeys: Readonly<Record<string, readonly [key: string, title: string]>> = {
  "kubernetes.io/tls": ["tls.key", "a private key"],
  "kubernetes.io/basic-auth": ["password", "a password"],
  "kubernetes.io/ssh-auth": ["ssh-privatekey", "a private key"],
  "kubernetes.io/dockerconfigjson": [".dockerconfigjson", "a login of a registry"],
  "kubernetes.io/dockercfg": [".dockercfg", "a login of a registry"],
  "kubernetes.io/service-account-token": ["token", "a token of a service account"],
  "bootstrap.kubernetes.io/token": ["token-secret", "a token of a node"],
};

const passwordHash = /^[^:\s]{1,200}:\s{0,4}["']?\$(?:2[abxy]?|apr1|5|6|argon2i?d?)\$/m;
const keyStore = /\.(?:jks|p12|pfx|keystore)$/i;
/** Values that other tools encrypt or fetch: SOPS and eyaml, Bank-Vaults, vals, Sealed Secrets. */
const encrypted =
  /^(?:ENC\[[A-Z0-9_]{3,20},[\w+/=,:\s-]*\]|vault:[\w./-]+#\S+|ref\+[a-z0-9]+:\/\/\S+|AgA[A-Za-z0-9+/=]{100,})\s*$/;

/** Lists the values of a Secret that are secrets in plain text, those of known form first. */
export function listSecretEntries(resource: Resource): readonly SecretEntry[] {
  const type = resource.root.get("type").text ?? "Opaque";
  const entries = ["stringData", "data"].flatMap((list) =>
    resource.root
      .get(list)
      .fields()
      .flatMap((field): SecretEntry[] => {
        const key = String(field.key);
        const value = list === "data" ? decodeData(field.text ?? "") : (field.text ?? "");
        const kind = field.isGenerated ? undefined : judge(value, { key, type, object: resource.name });
        return kind === undefined ? [] : [{ key, field, value, kind }];
      }),
  );
  return entries.toSorted((a, b) => Number(b.kind.isKnownForm) - Number(a.kind.isKnownForm));
}

/** Decodes a value of `data` or `binaryData`. Returns text that is no base64 as it is. */
export function decodeData(text: string): string {
  return /^[\w+/=\s-]*$/.test(text) ? Buffer.from(text, "base64").toString("latin1") : text;
}

interface Entry {
  readonly key: string;
  readonly type: string;
  readonly object: string;
}

function judge(value: string, { key, type, object }: Entry): SecretKind | undefined {
  if (encrypted.test(value) || (type === "helm.sh/release.v1" && key === "release")) return undefined;
  const [typeKey, title = ""] = getOwn(typeKeys, type) ?? [];
  const byType = key === typeKey ? { title, isKnownForm: false } : undefined;
  if (key === typeKey && type.startsWith("kubernetes.io/docker")) return hasLogin(value) ? byType : undefined;
  if (isUnset(value)) return undefined;
  const known = judgeSetting(key, value);
  if (known?.isKnownForm === true) return known;
  if (typeKey !== undefined) return byType ?? known;
  if (keyStore.test(key)) return value.length > 64 ? { title: "a key store", isKnownForm: false } : undefined;
  if (value.trim().includes("\n") || /^\s*[[{]/.test(value)) return judgeContent(value);
  // A neutral key says less than the name of its object: `db-password: {value: …}`.
  const isNeutral = /^(?:value|data|content|secret|key)$/i.test(key);
  return judgeSecretValue(isNeutral ? object : key, value) ?? judgeContent(value);
}

/** Judges a file with settings, which may be one line. */
function judgeContent(text: string): SecretKind | undefined {
  const title = secretIn(text);
  if (title !== undefined) return { title, isKnownForm: true };
  if (passwordHash.test(text.slice(0, 100_000))) return { title: "the hash of a password", isKnownForm: false };
  return assignedSecretNames(text).length > 0 ? likelySecret : undefined;
}

/** Returns true if a configuration of Docker has logins, or cannot be parsed. */
function hasLogin(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return false;
    const auths = "auths" in parsed ? parsed.auths : parsed;
    if (typeof auths !== "object" || auths === null) return false;
    return Object.values(auths).some(
      (login: unknown) =>
        typeof login === "object" &&
        login !== null &&
        ["auth", "password", "identitytoken"].some((name) => {
          const value: unknown = Reflect.get(login, name);
          return typeof value === "string" && !isUnset(value);
        }),
    );
  } catch {
    return !isUnset(text);
  }
}
