import fc from "fast-check";
import { expect, test } from "vitest";
import { DirectorySizes } from "../../../shared/layers/directory-sizes.ts";

test("files count for the first two directories of their path", () => {
  const sizes = new DirectorySizes();
  sizes.add("/usr/lib/x86_64/libc.so", 10);
  sizes.add("/usr/lib/os-release", 1);
  sizes.add("/etc/passwd", 5);
  sizes.add("/app", 2);
  sizes.add("/empty/file", 0);
  expect(sizes.toSorted()).toEqual([
    ["/usr/lib", 11],
    ["/etc", 5],
    ["/", 2],
  ]);
});

test("no byte is lost, however many directories there are", () => {
  const path = fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 4 });
  const file = fc.tuple(
    path.map((parts) => `/${parts.join("/")}`),
    fc.nat(1000),
  );
  fc.assert(
    fc.property(fc.array(file, { maxLength: 300 }), (files) => {
      const sizes = new DirectorySizes();
      for (const [name, size] of files) sizes.add(name, size);
      const sorted = sizes.toSorted();
      expect(sorted.length).toBeLessThanOrEqual(41);
      expect(sorted.reduce((sum, [, bytes]) => sum + bytes, 0)).toBe(files.reduce((sum, [, size]) => sum + size, 0));
    }),
  );
});

test("combines directories beyond the limit", () => {
  const sizes = new DirectorySizes();
  for (let index = 0; index < 20_000; index += 1) sizes.add(`/f/${index}/x`, 1);
  expect(sizes.toSorted()[0]).toEqual(["/", 10_000]);
});
