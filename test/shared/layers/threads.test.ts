import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { UndecidedError } from "../../../shared/errors/index.ts";
import { threadModuleUrl } from "../../../shared/exec/thread-module-url.ts";
import { type ImageWalk, walkImage } from "../../../shared/layers/index.ts";
import type { OpenedLayer } from "../../../shared/oci/index.ts";
import { rejection, tarOf } from "../oci/builders.ts";
import { layerOf } from "./builders.ts";
import { lineCollector } from "./line-collector.ts";

const directory = mkdtempSync(join(tmpdir(), "threads-"));
afterAll(() => rmSync(directory, { recursive: true }));

/** Random bytes do not shrink, so that layers are large enough for threads to pay. */
async function layers(): Promise<OpenedLayer[]> {
  return Promise.all(
    [0, 1, 2].map(async (index) => {
      const files = Array.from({ length: 8 }, (_, number) => ({
        name: `d/${index}-${number}.txt`,
        body: randomBytes(600_000),
      }));
      const tar = await tarOf([...files, { name: "same.txt", body: `layer ${index}` }]);
      return layerOf(tar, index, {}, index === 2 ? tar : gzipSync(tar, { level: 1 }));
    }),
  );
}

/** The same layers in files, so that threads read them in place. */
function inFiles(streamed: readonly OpenedLayer[], stored: readonly Uint8Array[]): OpenedLayer[] {
  return streamed.map((layer, index) => {
    const file = join(directory, `${index}.layer`);
    const bytes = stored[index] ?? new Uint8Array(0);
    writeFileSync(file, bytes);
    return { ...layer, locate: async () => ({ file, start: 0, size: bytes.length }) };
  });
}

async function bytesOf(layer: OpenedLayer): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of layer.open()) parts.push(Uint8Array.from(part));
  return Buffer.concat(parts);
}

const workers = {
  url: threadModuleUrl("test", "./lines-thread.ts", import.meta.url),
  modules: [{ url: threadModuleUrl("test", "./line-collector.ts", import.meta.url), options: "txt" }],
};
const collector = lineCollector("txt");
const seen = (walk: ImageWalk): unknown => ({ files: walk.found(collector), layers: walk.layers, gaps: walk.gaps });

describe("threads", () => {
  it("read layers of files and streams as one thread does", async () => {
    const streamed = await layers();
    const local = inFiles(streamed, await Promise.all(streamed.map(bytesOf)));
    const alone = seen(await walkImage({ layers: streamed }, [collector]));
    expect(seen(await walkImage({ layers: local }, [collector]))).toEqual(alone);
    expect(seen(await walkImage({ layers: local }, [collector], { workers }))).toEqual(alone);
    expect(seen(await walkImage({ layers: streamed }, [collector], { workers }))).toEqual(alone);
  });

  it("say which digest is wrong, with place and advice", async () => {
    const streamed = await layers();
    const stored = await Promise.all(streamed.map(bytesOf));
    for (const changed of [0, 2]) {
      const bytes = stored.map((each, index) => (index === changed ? flipped(each) : each));
      const error = await rejection(walkImage({ layers: inFiles(streamed, bytes) }, [collector], { workers }));
      expect(error).toBeInstanceOf(UndecidedError);
      expect(error).toMatchObject({ code: "DIGEST_MISMATCH", kind: "undecided" });
      expect(String(error)).toContain(`layer ${changed}`);
      expect(String(error)).toContain("Download or export the image again");
    }
  });

  it("name a layer whose file cannot be read", async () => {
    const streamed = await layers();
    const gone = inFiles(streamed, await Promise.all(streamed.map(bytesOf)));
    rmSync(join(directory, "1.layer"));
    const error = await rejection(walkImage({ layers: gone }, [collector], { workers }));
    expect(error).toMatchObject({ code: "SOURCE_UNREADABLE", kind: "undecided" });
    expect(String(error)).toMatch(/layer 1 .*could not be read \(ENOENT/);
  });

  it("end with the error of a thread that cannot start", async () => {
    const streamed = await layers();
    const broken = { url: threadModuleUrl("test", "./no-such-module.ts", import.meta.url), modules: [] };
    expect(String(await rejection(walkImage({ layers: streamed }, [collector], { workers: broken })))).toContain(
      "a thread failed",
    );
  });
});

function flipped(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const middle = changed.length >> 1;
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  return changed;
}
