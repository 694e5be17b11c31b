import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeDockerfile } from "../../../shared/dockerfile/index.ts";

const text = "FROM a:1\n# é 🐳\n";

function utf32(little: boolean): Uint8Array {
  const codes = [0xfeff, ...Array.from(text, (char) => char.codePointAt(0) ?? 0)];
  const bytes = new DataView(new ArrayBuffer(codes.length * 4));
  for (const [index, code] of codes.entries()) bytes.setUint32(index * 4, code, little);
  return new Uint8Array(bytes.buffer);
}

describe("decodeDockerfile", () => {
  const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
  it.each([
    ["utf-8", Buffer.from(text)],
    ["utf-8", Buffer.from(`\uFEFF${text}`)],
    ["utf-16le", utf16],
    ["utf-16be", Buffer.from(utf16).swap16()],
    ["utf-32le", utf32(true)],
    ["utf-32be", utf32(false)],
  ])("reads %s", (encoding, bytes) => {
    expect(decodeDockerfile(bytes)).toEqual({ text, encoding });
  });

  it("takes all bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => void decodeDockerfile(bytes)));
  });
});
