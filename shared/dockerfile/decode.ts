/** A text with the encoding that its byte-order mark indicates. */
export interface DecodedText {
  /** Without the byte-order mark. Invalid bytes are U+FFFD. */
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: DecodedText["encoding"] }[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: "utf-32le" },
  { bytes: [0, 0, 0xfe, 0xff], encoding: "utf-32be" },
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** Decodes a Dockerfile by its byte-order mark. Default: UTF-8. Accepts all bytes. */
export function decodeDockerfile(bytes: Uint8Array): DecodedText {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? "utf-8";
  const body = bytes.subarray(mark?.bytes.length ?? 0);
  if (encoding === "utf-32le" || encoding === "utf-32be") return { text: decodeUtf32(body, encoding), encoding };
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(body), encoding };
}

function decodeUtf32(bytes: Uint8Array, encoding: "utf-32le" | "utf-32be"): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let offset = 0; offset + 4 <= bytes.byteLength; offset += 4) {
    const code = view.getUint32(offset, encoding === "utf-32le");
    const isScalar = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    parts.push(isScalar ? String.fromCodePoint(code) : "\uFFFD");
  }
  return parts.join("");
}
