import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DecodedText } from "../../../shared/secrets/decoded-text.ts";
import { builtinRules } from "../../../shared/secrets/pack/index.ts";
import { SecretSearch } from "../../../shared/secrets/search.ts";

const before = 256;
const after = 17_000;

test("each window contains the text around the offset, in whatever order offsets come", () => {
  const bytes = Buffer.from(Array.from({ length: 200_000 }, (_none, index) => 33 + ((index * 7919) % 90)));
  const whole = bytes.toString("latin1");
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length - 1), { minLength: 1, maxLength: 20 }), (offsets) => {
      const text = new DecodedText(bytes, before, after);
      for (const offset of offsets) {
        const window = text.around(offset);
        const end = window.start + window.text.length;
        expect(window.text).toBe(whole.slice(window.start, end));
        expect(window.start).toBeLessThanOrEqual(Math.max(0, offset - before));
        expect(end).toBeGreaterThanOrEqual(Math.min(whole.length, offset + after));
      }
    }),
  );
});

/** A long match: a private key of 12,800 characters. */
const bytes = Buffer.concat(
  Array.from({ length: 300 }, (_none, index) => createHash("sha256").update(String(index)).digest()),
);
const key = `-----BEGIN RSA PRIVATE KEY-----\\nMII${bytes.toString("base64")}\\n-----END`;

test.each([0, 1000, 48_000, 64_300, 65_300, 65_536, 131_072])("a key at offset %i is found whole", (offset) => {
  const search = new SecretSearch(builtinRules);
  // The words make the search decode windows before the key.
  const filler = "a token, a secret and a password of nobody.\n".repeat(6000).slice(0, offset);
  const [hit, ...others] = search.find(`${filler}${key}-----\n`);
  expect(others).toEqual([]);
  expect(hit?.rule.id).toBe("private-key");
  expect((hit?.end ?? 0) - (hit?.start ?? 0)).toBeGreaterThan(8000);
});
