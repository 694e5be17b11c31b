import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashContent, memoryContent, openContent, SpooledContent } from "../../../shared/files/index.ts";

describe("file content", () => {
  const bytes = Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => (index * 31) % 253));

  it("is the same in memory, on disk and spooled, also past its end", () => {
    const directory = mkdtempSync(join(tmpdir(), "content-"));
    writeFileSync(join(directory, "x"), bytes);
    const spooled = new SpooledContent(bytes.length);
    spooled.write(bytes.subarray(1000), 1000);
    spooled.write(bytes.subarray(0, 1000), 0);
    const contents = [memoryContent(bytes), openContent(join(directory, "x"), bytes.length), spooled];
    for (const content of contents) {
      expect(content.size).toBe(bytes.length);
      for (const [offset, length] of [
        [0, 10],
        [999, 3],
        [2_999_990, 50],
        [3_000_000, 5],
        [4_000_000, 5],
      ] as const) {
        expect(Buffer.from(content.read(offset, length))).toEqual(bytes.subarray(offset, offset + length));
      }
      expect(hashContent(content, ["sha256"])).toEqual([createHash("sha256").update(bytes).digest("hex")]);
      content.close();
    }
    rmSync(directory, { recursive: true });
  });

  it("is zero where nothing was written", () => {
    const spooled = new SpooledContent(10_000);
    spooled.write(Buffer.from("x"), 5000);
    expect(Buffer.from(spooled.read(4999, 3)).toString("latin1")).toBe("\0x\0");
    spooled.close();
  });
});
