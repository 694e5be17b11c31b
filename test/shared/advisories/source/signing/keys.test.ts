import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPublicKeys, readSigningKey } from "../../../../../shared/advisories/source/signing/keys.ts";
import { findSigner, signBytes } from "../../../../../shared/advisories/source/signing/sign.ts";
import { InvalidError } from "../../../../../shared/errors/index.ts";
import { testUnless } from "../../../../harness/skip.ts";
import { ed25519, put, temporary } from "../../small-set.ts";

const program = "openssl";
const isInstalled = spawnSync(program, ["version"]).status === 0;
const bytes = Buffer.from("an index");

function ecdsa(namedCurve: string, passphrase?: string) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve });
  const locked = passphrase === undefined ? {} : { cipher: "aes-256-cbc", passphrase };
  return {
    privatePem: privateKey.export({ format: "pem", type: "pkcs8", ...locked }).toString(),
    publicPem: publicKey.export({ format: "pem", type: "spki" }).toString(),
  };
}

describe.each([
  ["Ed25519", () => ed25519()],
  ["ECDSA P-256", () => ecdsa("prime256v1")],
  ["ECDSA P-384", () => ecdsa("secp384r1")],
])("%s", (_, make) => {
  const pair = make();
  const signature = signBytes(bytes, readSigningKey(pair.privatePem, undefined, "key"));
  const pinned = readPublicKeys(pair.publicPem, "pub");

  test("verifies with its own key, and both name it the same", () => {
    const signer = findSigner(bytes, `${signature}\n`, pinned);
    expect(signer?.id).toBe(readSigningKey(pair.privatePem, undefined, "key").id);
    expect(signer?.id).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test("does not verify other bytes, nor with another key", () => {
    expect(findSigner(Buffer.from("another index"), signature, pinned)).toBeUndefined();
    expect(findSigner(bytes, signature, readPublicKeys(make().publicPem, "pub"))).toBeUndefined();
  });

  test("nor with any other signature, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string(), (text) => findSigner(bytes, text, pinned) === undefined),
      { numRuns: 50 },
    );
  });
});

test("of several pinned keys any counts, so that a key can be replaced", () => {
  const [old, next] = [ed25519(), ed25519()];
  const pinned = readPublicKeys(`# old\n${old.publicPem}\n${next.publicPem}`, "pub");
  const { id } = readSigningKey(next.privatePem, undefined, "key");
  expect(findSigner(bytes, signBytes(bytes, readSigningKey(next.privatePem, undefined, "key")), pinned)?.id).toBe(id);
});

testUnless(!isInstalled, "needs openssl")("OpenSSL verifies what is signed", async () => {
  const directory = await temporary();
  const pair = ecdsa("prime256v1");
  const signature = signBytes(bytes, readSigningKey(pair.privatePem, undefined, "key"));
  const key = await put(join(directory, "pub.pem"), pair.publicPem);
  const file = await put(join(directory, "index.json"), bytes);
  const raw = await put(join(directory, "sig"), Buffer.from(signature, "base64"));
  const { stdout } = spawnSync(program, ["dgst", "-sha256", "-verify", key, "-signature", raw, file]);
  expect(stdout.toString()).toContain("Verified OK");
});

describe("keys that are refused", () => {
  test("an encrypted key opens with its passphrase alone, and no message shows either", () => {
    const { privatePem, publicPem } = ecdsa("prime256v1", "open sesame");
    const { id } = readSigningKey(privatePem, "open sesame", "key.pem");
    expect(readPublicKeys(publicPem, "pub")[0]?.id).toBe(id);
    expect(() => readSigningKey(privatePem, undefined, "key.pem")).toThrow(/SEAWORTHY_SIGNING_PASSPHRASE/);
    try {
      readSigningKey(privatePem, "wrong one", "key.pem");
      expect.unreachable();
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(InvalidError);
      expect(String(thrown)).not.toMatch(/wrong one|BEGIN/);
    }
  });

  test.each(["rsa", "rsa-pss"] as const)("%s", (type) => {
    const options = { modulusLength: 2048 };
    const { privateKey } =
      type === "rsa" ? generateKeyPairSync("rsa", options) : generateKeyPairSync("rsa-pss", options);
    const pem = privateKey.export({ format: "pem", type: "pkcs8" }).toString();
    expect(() => readSigningKey(pem, undefined, "key.pem")).toThrow(/key of the unsupported type rsa/);
  });

  test("a private key where a public one belongs", () => {
    expect(() => readPublicKeys(ed25519().privatePem, "pub.pem")).toThrow(/is a private key/);
  });

  test("anything else is refused in words", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readPublicKeys(text, "pub.pem")).toThrow(InvalidError);
        expect(() => readSigningKey(text, undefined, "key.pem")).toThrow(InvalidError);
      }),
      { numRuns: 50 },
    );
    expect(() => readPublicKeys(`-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----`, "pub.pem")).toThrow(
      /damaged/,
    );
  });
});
