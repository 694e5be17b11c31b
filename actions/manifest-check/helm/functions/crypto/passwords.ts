import { createHmac, scryptSync } from "node:crypto";
import { encodeText } from "../../values/bytes.ts";
import { deriveOrigin } from "../../values/text.ts";
import { sourced } from "../../values/value.ts";
import { integerAt, stringAt } from "../arguments.ts";
import { define, type FunctionTable } from "../define.ts";

const seed = "com.lyndir.masterpassword";
/** Steps that one key derivation counts for, which takes about 0.2 seconds. */
const derivationCost = 250_000;

const vowels = "AEIOU";
const consonants = "BCDFGHJKLMNPQRSTVWXYZ";
const letters = vowels + vowels.toLowerCase() + consonants + consonants.toLowerCase();

/** Characters for each letter of a template. */
const characters: Readonly<Record<string, string>> = {
  V: vowels,
  C: consonants,
  v: vowels.toLowerCase(),
  c: consonants.toLowerCase(),
  A: vowels + consonants,
  a: letters,
  n: "0123456789",
  o: "@&%?,=[]_:-+*$#!'^~;()/.",
  x: `${letters}0123456789!@#$%^&*()`,
};

const templates: ReadonlyMap<string, readonly string[]> = new Map([
  ["maximum", ["anoxxxxxxxxxxxxxxxxx", "axxxxxxxxxxxxxxxxxno"]],
  [
    "long",
    (
      "CvcvnoCvcvCvcv CvcvCvcvnoCvcv CvcvCvcvCvcvno CvccnoCvcvCvcv CvccCvcvnoCvcv CvccCvcvCvcvno CvcvnoCvccCvcv " +
      "CvcvCvccnoCvcv CvcvCvccCvcvno CvcvnoCvcvCvcc CvcvCvcvnoCvcc CvcvCvcvCvccno CvccnoCvccCvcv CvccCvccnoCvcv " +
      "CvccCvccCvcvno CvcvnoCvccCvcc CvcvCvccnoCvcc CvcvCvccCvccno CvccnoCvcvCvcc CvccCvcvnoCvcc CvccCvcvCvccno"
    ).split(" "),
  ],
  ["medium", ["CvcnoCvc", "CvcCvcno"]],
  ["short", ["Cvcn"]],
  ["basic", ["aaanaaan", "aannaaan", "aaannaaa"]],
  ["pin", ["nnnn"]],
]);

/** The function that derives a password from a master password (the Master Password algorithm). */
export const passwordFunctions: FunctionTable = {
  derivePassword: define(["int", "string", "string", "string", "string"], (args, context) => {
    const [type, password, user, site] = [1, 2, 3, 4].map((index) => stringAt(args, index));
    const known = templates.get(type ?? "");
    if (known === undefined) return sourced(`cannot find password template ${type}`, deriveOrigin(args));
    context.spend(derivationCost);
    const counter = Number(BigInt.asUintN(32, integerAt(args, 0)));
    return sourced(derive(known, counter, password ?? "", user ?? "", site ?? ""), deriveOrigin(args));
  }),
};

function derive(known: readonly string[], counter: number, password: string, user: string, site: string): string {
  const key = scryptSync(encodeText(password), prefixed(user), 64, {
    N: 32_768,
    r: 8,
    p: 2,
    maxmem: 64 * 1024 * 1024,
  });
  const bytes = createHmac("sha256", key).update(prefixed(site)).update(bigEndian(counter)).digest();
  const template = known[(bytes[0] ?? 0) % known.length] ?? "";
  return Array.from(template, (letter, index) => {
    const choices = characters[letter] ?? "";
    return choices[(bytes[index + 1] ?? 0) % choices.length];
  }).join("");
}

/** Returns the seed, the length of a text and the text. */
function prefixed(text: string): Uint8Array {
  const bytes = encodeText(text);
  return Buffer.concat([encodeText(seed), bigEndian(bytes.length), bytes]);
}

function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}
