import { describe, expect, test } from "vitest";
import { lineHashes } from "../../../shared/sarif/line-hash.ts";

describe("lineHashes", () => {
  test("hashes an empty file as one line", () => {
    expect(lineHashes("")).toEqual(["c129715d7a2bc9a3:1"]);
  });
  test("leaves blanks out", () => {
    expect(lineHashes(" a\nb\n  \t\tc\n d")).toEqual([
      "271789c17abda88f:1",
      "54703d4cd895b18:1",
      "180aee12dab6264:1",
      "a23a3dc5e078b07b:1",
    ]);
  });
  test("takes CR, LF and CRLF for one break each", () => {
    expect(lineHashes(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n")).toEqual([
      "e9496ae3ebfced30:1",
      "fb7c023a8b9ccb3f:1",
      "ce8ba1a563dcdaca:1",
      "e20e36e16fcb0cc8:1",
      "b3edc88f2938467e:1",
      "c8e28b0b4002a3a0:1",
      "c129715d7a2bc9a3:1",
    ]);
  });
  test("counts repeats", () => {
    const hashes = lineHashes("Lorem ipsum dolor sit amet.\n".repeat(10));
    expect(hashes.slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `a7f2ff13bc495cf2:${n}`));
  });
});
