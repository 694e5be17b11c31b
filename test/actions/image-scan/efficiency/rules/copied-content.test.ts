import { expect, test } from "vitest";
import { app, file, said } from "../fixtures.ts";

const megabyte = 1_000_000;
const dockerfile = "FROM golang AS build\nFROM debian\nCOPY --from=build /src /src";

test("SW-IM-unneeded-copy: sources, headers and build directories that only a compiler reads", async () => {
  const files = [
    file("src/main.go", megabyte),
    file("src/x.rs", megabyte),
    file("src/target/release/deps/libx.rlib", 2 * megabyte),
    file("usr/local/include/x.h", megabyte / 2),
    file("usr/local/lib/libx.a", megabyte),
    file("src/server", 9 * megabyte),
  ];
  expect(await said({ layers: [app, files], dockerfile })).toEqual([
    "SW-IM-unneeded-copy low: COPY in line 3 copies build files of Cargo that nothing in the image reads: 1 file, 2.0 MB (/src/target/release) [2000000]",
    "SW-IM-unneeded-copy low: COPY in line 3 copies Rust sources that nothing in the image reads: 1 file, 1.0 MB (/src) [1000000]",
    "SW-IM-unneeded-copy low: COPY in line 3 copies Go sources that nothing in the image reads: 1 file, 1.0 MB (/src) [1000000]",
    "SW-IM-unneeded-copy low: COPY in line 3 copies headers and static libraries that nothing in the image reads: 2 files, 1.5 MB (/usr/local/lib, /usr/local/include) [1500000]",
  ]);
});

test("SW-IM-unneeded-copy: not if the image has the compiler, or a later layer deletes the files", async () => {
  const sources = [file("src/main.go", megabyte)];
  const compiler = [...app, { name: "usr/bin/go", body: "x", mode: 0o755 }];
  expect(await said({ layers: [compiler, sources], dockerfile })).toEqual([]);
  const removed = await said({
    layers: [app, sources, [{ name: ".wh.src" }]],
    dockerfile: `${dockerfile}\nRUN rm -r /src`,
  });
  expect(removed.filter((text) => text.startsWith("SW-IM-unneeded-copy"))).toEqual([]);
});

test("SW-IM-unneeded-copy: not of the base image, of RUN, of little, of headers of packages, and of libraries in a build directory", async () => {
  const run = "FROM debian\nRUN make";
  const sources = [file("src/main.go", megabyte)];
  expect(await said({ layers: [[...app, ...sources], []], dockerfile: run })).toEqual([]);
  expect(await said({ layers: [app, sources], dockerfile: run })).toEqual([]);
  const others = [
    file("src/main.go", megabyte - 1),
    file("venv/lib/site-packages/numpy/x.h", megabyte),
    file("srv/target/release/deps/libx.so", megabyte),
  ];
  expect(await said({ layers: [app, others], dockerfile })).toEqual([]);
});
