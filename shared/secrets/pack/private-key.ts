import { createHash } from "node:crypto";
import { entropyOf } from "../entropy.ts";
import { publishedKey } from "../published/index.ts";
import type { SecretRule } from "../secret-rule.ts";

/** Lines before the body of a key: RFC 1421 (Proc-Type, DEK-Info), RFC 9580 (Version, Comment), Subject, and others. */
const headerLine = /(?:\s|\\[nr]|["'+])*[A-Z][A-Za-z-]{2,20}: [^\n\\]{0,200}(?:\n|\\n)/y;
/** Base64 that begins a body. */
const minBody = 40;

/** Private keys in PEM and OpenPGP's armor, also within string literals. */
export const privateKey: SecretRule = {
  id: "private-key",
  title: "a private key",
  severity: "high",
  keywords: ["-----begin "],
  pattern:
    /-----BEGIN (?:[A-Z0-9]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----((?:\s|\\n|\\r|[A-Za-z0-9+/=:,. "']|-(?!-)){64,8000})/y,
  ownFilesOnly: true,
  hidesEnds: true,
  check: (text) => isKeyBody(bodyOf(text)),
  published: (text) => publishedKey(digestOf(bodyOf(text))),
};

/** Returns the base64 of a key without headers, line ends and the quotes of string literals. */
function bodyOf(text: string): string {
  let start = 0;
  for (let remaining = 10; remaining > 0; remaining -= 1) {
    headerLine.lastIndex = start;
    if (headerLine.exec(text) === null) break;
    start = headerLine.lastIndex;
  }
  return text.slice(start).replace(/\s\+\s|\s|\\[nr]|["',]/g, "");
}

function isKeyBody(body: string): boolean {
  const [run = ""] = /^[A-Za-z0-9+/=]*/.exec(body) ?? [];
  return (
    run.length >= minBody && !isTruncated(run) && !body.includes("...") && !/EXAMPLE/i.test(body) && entropyOf(run) > 4
  );
}

/** Tells whether the DER of a key states a length that the text does not have, as in documentation. */
function isTruncated(run: string): boolean {
  if (!run.startsWith("MII") || run.length > 7900) return false;
  const bytes = Buffer.from(run, "base64");
  return bytes.length < 0.9 * (4 + bytes.readUInt16BE(2));
}

/** Computes the digest under which published keys are listed: of the decoded bytes, whatever their line length. */
function digestOf(body: string): string {
  const [run = ""] = /^[A-Za-z0-9+/]*/.exec(body) ?? [];
  return createHash("sha256").update(Buffer.from(run, "base64")).digest("hex");
}
