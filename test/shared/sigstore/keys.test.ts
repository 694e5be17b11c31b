import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { InvalidError } from "../../../shared/errors/index.ts";
import { keyHint, readPrivateKey, readPublicKey } from "../../../shared/sigstore/keys/keys.ts";
import { isSignedBy, signBytes } from "../../../shared/sigstore/keys/sign-bytes.ts";
import { Directory, runTool } from "../../harness/cosign.ts";
import { isInstalled } from "../../harness/docker-registry.ts";
import { describeUnless } from "../../harness/skip.ts";

const kinds: readonly (readonly [string, KeyObject])[] = [
  ["P-256", generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey],
  ["P-384", generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey],
  ["P-521", generateKeyPairSync("ec", { namedCurve: "P-521" }).privateKey],
  ["Ed25519", generateKeyPairSync("ed25519").privateKey],
  ["RSA", generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey],
];

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}

describe.each(kinds)("a key of the kind %s", (_name, key) => {
  const pem = key.export({ type: "pkcs8", format: "pem" }).toString();
  const cipher = { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "secret" } as const;

  it("is read in PEM, plain and encrypted, and signs what its public part verifies", () => {
    for (const [text, password] of [
      [pem, ""],
      [key.export(cipher).toString(), "secret"],
    ] as const) {
      const read = readPrivateKey(text, password, "key");
      const bytes = Buffer.from("what is signed");
      const signature = signBytes(bytes, read);
      const publicKey = readPublicKey(createPublicKey(key).export({ type: "spki", format: "pem" }).toString(), "pub");
      expect(isSignedBy(bytes, signature, publicKey)).toBe(true);
      expect(isSignedBy(Buffer.from("another"), signature, publicKey)).toBe(false);
      expect(keyHint(read)).toBe(keyHint(publicKey));
    }
  });

  it("does not open with a wrong password", () => {
    const text = key.export(cipher).toString();
    expect(errorOf(() => readPrivateKey(text, "wrong", "key"))).toMatchObject({
      code: "KEY_PASSWORD",
      kind: "invalid",
    });
  });
});

test("no wrong password is taken for another fault", () => {
  const [[, key] = []] = kinds;
  const text = key?.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "secret" }).toString();
  for (let number = 0; number < 1500; number += 1) {
    const error = errorOf(() => readPrivateKey(text ?? "", `wrong ${number}`, "key"));
    expect(error, String(number)).toMatchObject({ code: "KEY_PASSWORD" });
  }
});

describe("keys that are not accepted", () => {
  const weak = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey;
  const strange = generateKeyPairSync("ec", { namedCurve: "secp256k1" }).privateKey;
  it.each([weak, strange])("are named", (key) => {
    const pem = key.export({ type: "pkcs8", format: "pem" }).toString();
    expect(errorOf(() => readPrivateKey(pem, "", "key"))).toMatchObject({ code: "KEY_UNSUPPORTED" });
  });

  it("never take the other half", () => {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const pub = publicKey.export({ type: "spki", format: "pem" }).toString();
    const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    expect(errorOf(() => readPrivateKey(pub, "", "key"))).toMatchObject({ code: "KEY_UNREADABLE" });
    expect(errorOf(() => readPublicKey(key, "key"))).toMatchObject({ code: "KEY_UNREADABLE" });
  });

  it("are an error of the call, whatever is given", () => {
    const armour = (kind: string, body: string) =>
      `-----BEGIN ENCRYPTED ${kind} PRIVATE KEY-----\n${body}\n-----END ENCRYPTED ${kind} PRIVATE KEY-----`;
    const sealed = fc.json().map((text) => armour("SIGSTORE", Buffer.from(text).toString("base64")));
    fc.assert(
      fc.property(fc.oneof(fc.string(), sealed), (text) => {
        expect(errorOf(() => readPrivateKey(text, "", "key"))).toBeInstanceOf(InvalidError);
        expect(errorOf(() => readPublicKey(text, "key"))).toBeInstanceOf(InvalidError);
      }),
    );
  });

  it("may not ask for more memory than a key takes", () => {
    const base64 = (text: string) => Buffer.from(text).toString("base64");
    const body = {
      kdf: { name: "scrypt", params: { N: 2 ** 20, r: 32, p: 16 }, salt: base64("salt") },
      cipher: { name: "nacl/secretbox", nonce: base64("x".repeat(24)) },
      ciphertext: base64("text"),
    };
    const pem = `-----BEGIN ENCRYPTED COSIGN PRIVATE KEY-----\n${base64(JSON.stringify(body))}\n-----END ENCRYPTED COSIGN PRIVATE KEY-----`;
    expect(errorOf(() => readPrivateKey(pem, "", "key"))).toMatchObject({ code: "KEY_UNREADABLE" });
  });
});

describeUnless(!isInstalled("cosign", "version"), "needs cosign")("cosign's keys", () => {
  it("open with their password and with no other", async () => {
    await using directory = await Directory.make();
    expect((await runTool(directory.path, "cosign", ["generate-key-pair"])).exitCode).toBe(0);
    const pem = await readFile(join(directory.path, "cosign.key"), "utf8");
    const pub = readPublicKey(await readFile(join(directory.path, "cosign.pub"), "utf8"), "cosign.pub");
    expect(keyHint(readPrivateKey(pem, "secret", "cosign.key"))).toBe(keyHint(pub));
    expect(errorOf(() => readPrivateKey(pem, "wrong", "cosign.key"))).toMatchObject({ code: "KEY_PASSWORD" });
  });
});
