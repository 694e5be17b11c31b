import { createDecipheriv, createHash } from "node:crypto";
import { decodeText, encodeText } from "../../values/bytes.ts";
import { deriveOrigin } from "../../values/text.ts";
import { FunctionError, sourced } from "../../values/value.ts";
import { spendText, stringAt } from "../arguments.ts";
import { define, type FunctionTable } from "../define.ts";
import { decodeBase64 } from "../encoding.ts";
import { decryptStandIn } from "./random.ts";

/** Functions that compute hashes, and the decryption of `encryptAES`. */
export const hashFunctions: FunctionTable = {
  sha1sum: hash("sha1"),
  sha256sum: hash("sha256"),
  sha512sum: hash("sha512"),
  adler32sum: define(["string"], (args, context) => {
    spendText(context, stringAt(args, 0).length);
    return sourced(String(adler32(encodeText(stringAt(args, 0)))), deriveOrigin(args));
  }),
  decryptAES: define(["string", "string"], (args, context) => {
    spendText(context, stringAt(args, 1).length);
    return decryptStandIn(args) ?? sourced(decrypt(stringAt(args, 0), stringAt(args, 1)), deriveOrigin(args));
  }),
};

function hash(algorithm: "sha1" | "sha256" | "sha512") {
  return define(["string"], (args, context) => {
    spendText(context, stringAt(args, 0).length);
    const digest = createHash(algorithm)
      .update(encodeText(stringAt(args, 0)))
      .digest("hex");
    return sourced(digest, deriveOrigin(args));
  });
}

/** Computes the checksum of RFC 1950. */
function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}

const blockSize = 16;

/** Decrypts AES-256 in CBC mode. The password is the key, cut or filled up with zeros to 32 bytes. */
function decrypt(password: string, encoded: string): string {
  if (encoded === "") return "";
  const bytes = decodeBase64(encoded);
  const capacity = Math.floor(encoded.replace(/[\r\n]/g, "").length / 4) * 3;
  if (bytes.length < blockSize && capacity < blockSize)
    throw new FunctionError(`runtime error: slice bounds out of range [:${blockSize}] with capacity ${capacity}`);
  if (bytes.length < blockSize)
    throw new FunctionError(`runtime error: slice bounds out of range [${blockSize}:${bytes.length}]`);
  if (bytes.length % blockSize !== 0) throw new FunctionError("crypto/cipher: input not full blocks");
  const key = new Uint8Array(32);
  key.set(encodeText(password).subarray(0, 32));
  const decipher = createDecipheriv("aes-256-cbc", key, bytes.subarray(0, blockSize)).setAutoPadding(false);
  const text = Buffer.concat([decipher.update(bytes.subarray(blockSize)), decipher.final()]);
  const padding = text.at(-1);
  if (padding === undefined) throw new FunctionError("runtime error: index out of range [-1]");
  if (padding > text.length)
    throw new FunctionError(`runtime error: slice bounds out of range [:${text.length - padding}]`);
  return decodeText(text.subarray(0, text.length - padding));
}
