import { expect, test } from "vitest";
import { placeProblem } from "../../../../../actions/image-scan/image-check.ts";
import { app, file, problemsOf, said } from "../fixtures.ts";

const megabyte = 1_000_000;

test("SW-IM-hidden-content: what a later layer deletes or replaces, with the bytes", async () => {
  const layers = [
    app,
    [file("opt/src.tar", 3 * megabyte), file("opt/x", 2 * megabyte)],
    [{ name: "opt/.wh.src.tar" }],
    [file("opt/x", 9)],
  ];
  const dockerfile = "FROM debian\nCOPY src /opt\nRUN tar -xf /opt/src.tar && rm /opt/src.tar\nRUN echo";
  expect(await said({ layers, dockerfile })).toEqual([
    "SW-IM-hidden-content low: RUN in line 3 deletes 1 file (3.0 MB, /opt) of COPY in line 2, but the image still ships them [3000000]",
    "SW-IM-hidden-content low: RUN in line 4 replaces 1 file (2.0 MB, /opt) of COPY in line 2, but the image still ships them [2000000]",
  ]);
});

test("SW-IM-hidden-content: on the instruction that adds, with the one that deletes as related", async () => {
  const layers = [app, [file("opt/a", megabyte)], [{ name: ".wh.opt" }]];
  const [problem] = await problemsOf({ layers, dockerfile: "FROM debian\nCOPY a /opt\nRUN rm -r /opt" });
  expect([problem?.layer, problem?.related]).toEqual([1, { layer: 2, message: "deletes them" }]);
  if (problem === undefined) throw new Error("no problem");
  expect(placeProblem(problem, undefined).locations).toEqual([]);
});

test("SW-IM-hidden-content: not of the base image, of less than a megabyte, or of a package cache", async () => {
  const list = "var/lib/apt/lists/deb.debian.org_debian_dists_trixie_InRelease";
  const base = [...app, file("usr/share/doc/a", 5 * megabyte)];
  const own = [file("opt/a", megabyte - 1), file(list, 5 * megabyte)];
  const layers = [base, own, [{ name: "usr/share/.wh.doc" }, { name: ".wh.opt" }, { name: "var/lib/apt/.wh.lists" }]];
  expect(await said({ layers, dockerfile: "FROM debian\nCOPY a /opt\nRUN rm -r /opt /usr/share/doc" })).toEqual([]);
});

test("SW-IM-hidden-content: by layer if no Dockerfile is known", async () => {
  expect(await said({ layers: [app, [file("a", megabyte)], [{ name: ".wh.a" }]] })).toEqual([
    "SW-IM-hidden-content low: layer 2 deletes 1 file (1.0 MB, /a) of layer 1, but the image still ships them [1000000]",
  ]);
});

test("SW-IM-hidden-content: not of the lowest layer if no Dockerfile is known, and not what package managers replace", async () => {
  expect(await said({ layers: [[...app, file("a", megabyte)], [{ name: ".wh.a" }]] })).toEqual([]);
  const database = "var/lib/dpkg/status-old";
  const dockerfile = "FROM debian\nRUN apt-get install a\nRUN apt-get install b";
  const layers = [app, [file(database, megabyte)], [file(database, megabyte + 1)]];
  expect(await said({ layers, dockerfile })).toEqual([]);
});

test("SW-IM-access-copy: the same size with another owner, also of files of the base image", async () => {
  const root = [file("srv/a", megabyte), file("srv/b", megabyte)];
  const owned = root.map((each) => ({ ...each, uid: 10_001 }));
  const dockerfile = "FROM debian\nRUN chown -R 10001 /srv";
  expect(await said({ layers: [[...app, ...root], owned], dockerfile })).toEqual([
    "SW-IM-access-copy low: RUN in line 2 changes owner or permissions of 2 files (2.0 MB, /srv) of the base image, which stores them again [2000000]",
  ]);
  const copied = "FROM debian\nCOPY srv /srv\nRUN chown -R 10001 /srv";
  const [problem] = await problemsOf({ layers: [app, root, owned], dockerfile: copied });
  expect([problem?.rule.id, problem?.layer, problem?.related?.layer, problem?.bytes]).toEqual([
    "SW-IM-access-copy",
    1,
    2,
    2 * megabyte,
  ]);
});
