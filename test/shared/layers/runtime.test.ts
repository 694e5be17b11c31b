import { execFileSync } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, inject } from "vitest";
import { type Collector, type FoundFile, walkImage } from "../../../shared/layers/index.ts";
import { testUnless } from "../../harness/skip.ts";
import { buildImage, layoutFiles, type TarFile, tarOf, writeFiles } from "../oci/builders.ts";
import { layerOf } from "./builders.ts";

/** Unpacks a layout as a runtime does; false if it refuses to. */
function unpack(layout: string, root: string): boolean {
  try {
    execFileSync("umoci", ["raw", "unpack", "--image", `${layout}:x`, root], { stdio: "pipe", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

const isMissing = (() => {
  if (process.getuid?.() !== 0) return true;
  try {
    execFileSync("umoci", ["--version"], { stdio: "pipe" });
    return false;
  } catch {
    return true;
  }
})();

// Directories and files have names of their own, because a file in the way of a directory makes a runtime refuse an image.
const directoryNames = ["a", "b", "c"] as const;
const fileNames = ["f", "g"] as const;
const directory = fc
  .array(fc.constantFrom(...directoryNames), { minLength: 1, maxLength: 2 })
  .map((parts) => parts.join("/"));
const file = fc
  .tuple(fc.option(directory, { freq: 6 }), fc.constantFrom(...fileNames))
  .map(([parent, name]) => (parent === null ? name : `${parent}/${name}`));
const relative = (path: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom("", "/", "../", "../../", "./"), path).map((parts) => parts.join(""));
const directoryTarget = fc.oneof(
  { weight: 8, arbitrary: relative(directory) },
  { weight: 1, arbitrary: fc.constantFrom("..", ".", "/") },
);

interface Entry {
  readonly type: "file" | "directory" | "symlink" | "link";
  readonly name: string;
  readonly linkname?: string;
  /** Which of the files before is the target of a hard link. */
  readonly linked?: number;
}
const either = fc.oneof(directory, file);
const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 8, arbitrary: file.map((name): Entry => ({ type: "file", name })) },
  { weight: 2, arbitrary: directory.map((name): Entry => ({ type: "directory", name })) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(directory, directoryTarget)
      .map(([name, linkname]): Entry => ({ type: "symlink", name, linkname })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(file, relative(file)).map(([name, linkname]): Entry => ({ type: "symlink", name, linkname })),
  },
  { weight: 3, arbitrary: fc.tuple(file, fc.nat(20)).map(([name, linked]): Entry => ({ type: "link", name, linked })) },
  { weight: 1, arbitrary: either.map((name): Entry => ({ type: "file", name: name.replace(/[^/]+$/, ".wh.$&") })) },
  { weight: 1, arbitrary: directory.map((name): Entry => ({ type: "file", name: `${name}/.wh..wh..opq` })) },
);
const image = fc.array(fc.array(entry, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 });

/** Fills in contents, all different, and the targets of hard links. */
function filled(layers: readonly (readonly Entry[])[]): TarFile[][] {
  const files: string[] = [];
  return layers.map((entries) =>
    entries.flatMap(({ linked, ...header }): TarFile[] => {
      if (linked !== undefined)
        return files.length === 0 ? [] : [{ ...header, linkname: files[linked % files.length] ?? "" }];
      if (header.type !== "file" || header.name.includes(".wh.")) return [header];
      files.push(header.name);
      return [{ ...header, body: `${files.length}` }];
    }),
  );
}

/** Wants what is recognized by the last two parts of its path. */
const wantedPath = /\/(?:a\/f|b\/g|c\/f)$/;
const collector: Collector<string> = {
  name: "wanted",
  version: 1,
  named: { names: /^[fg]$/, parts: 2 },
  wants: ({ path: each, type }) => (type === "file" || type === "hardlink") && wantedPath.test(each),
  collect: ({ body }) => Buffer.from(body).toString(),
};

/** Content that a container reads at a path: links stay inside the root, at most 40 of them. */
function readInside(root: string, wanted: string): string | undefined {
  const todo = wanted.split("/").reverse();
  let current: string[] = [];
  let links = 0;
  for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      current.pop();
      continue;
    }
    const place = join(root, ...current, part);
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    if (stats.isSymbolicLink()) {
      links += 1;
      if (links > 40) return undefined;
      const to = readlinkSync(place);
      if (to.startsWith("/")) current = [];
      todo.push(...to.split("/").reverse());
    } else if (stats.isDirectory()) current.push(part);
    else return todo.every((left) => left === "") ? readFileSync(place, "utf8") : undefined;
  }
  return undefined;
}

/** Paths of regular files, without following links. */
function filesIn(root: string, below = ""): string[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((each) => {
    const at = `${below}/${each.name}`;
    if (each.isDirectory()) return filesIn(root, at);
    return each.isFile() ? [at] : [];
  });
}

/** Paths of up to four parts, which many links make lead somewhere. */
function allPaths(): string[] {
  let directories = [""];
  const paths: string[] = [];
  for (let length = 1; length <= 3; length += 1) {
    directories = directories.flatMap((each) => directoryNames.map((part) => `${each}/${part}`));
    paths.push(...directories.flatMap((each) => fileNames.map((name) => `${each}/${name}`)));
  }
  return paths;
}
const wantedPaths = allPaths().filter((each) => wantedPath.test(each));

function compare(found: readonly FoundFile<string>[], root: string): void {
  const visible = found.filter(({ hiddenBy }) => hiddenBy === undefined);
  const paths = visible.map(({ header }) => header.path);
  const expected = filesIn(root).filter((each) => wantedPath.test(each));
  // Every wanted file is found under its own path, once and with its content.
  const own = visible.filter(({ realPath }) => realPath === undefined);
  expect(own.map(({ header, value }) => `${header.path}=${value}`).sort()).toEqual(
    expected.map((each) => `${each}=${readFileSync(join(root, each), "utf8")}`).sort(),
  );
  expect(new Set(paths).size).toBe(paths.length);
  // What is found under another name is read there, too.
  for (const { header, value } of visible)
    expect([header.path, readInside(root, header.path)]).toEqual([header.path, value]);
  // What a container reads under any wanted name is found.
  const values = new Set(visible.map(({ value }) => value));
  for (const each of wantedPaths) {
    const content = readInside(root, each);
    if (content !== undefined && !values.has(content)) expect([each, content]).toEqual([each, "found"]);
  }
}

testUnless(isMissing, "needs umoci and root")(
  "images have the files that a runtime unpacks, through all links",
  async () => {
    const counts = { compared: 0, wanted: 0, linked: 0 };
    await fc.assert(
      fc.asyncProperty(image, async (spec) => {
        const tars = await Promise.all(filled(spec).map(tarOf));
        const built = buildImage({ layers: tars });
        const annotations = { "org.opencontainers.image.ref.name": "x" };
        const layout = await writeFiles(layoutFiles([built], ({ descriptor }) => ({ ...descriptor, annotations })));
        const root = mkdtempSync(join(tmpdir(), "seaworthy-root-"));
        try {
          const walk = await walkImage({ layers: tars.map((tar, index) => layerOf(tar, index)) }, [collector]).catch(
            (error: unknown) => {
              // Runtimes differ here, so there is nothing to compare with.
              if (String(error).includes("adds a link at")) return undefined;
              throw error;
            },
          );
          if (walk === undefined) return;
          // Runtimes refuse images with a file in the way of a directory and with links in circles.
          if (unpack(layout, join(root, "fs"))) {
            counts.compared += 1;
            compare(walk.found(collector), join(root, "fs"));
            counts.wanted += walk.found(collector).length;
            counts.linked += walk.found(collector).filter(({ realPath }) => realPath !== undefined).length;
          }
        } finally {
          rmSync(root, { recursive: true, force: true });
          rmSync(layout, { recursive: true, force: true });
        }
      }),
      { numRuns: inject("fuzz") ? 280 : 45 },
    );
    expect(counts.compared).toBeGreaterThan(25);
    expect(counts.wanted).toBeGreaterThan(30);
    expect(counts.linked).toBeGreaterThan(2);
  },
  600_000,
);
