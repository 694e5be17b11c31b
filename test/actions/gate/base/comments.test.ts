import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areCommentsOfBase } from "../../../../actions/gate/base/comments.ts";

const ignore = "# hadolint ignore=DL3008";
const global = "# seaworthy global ignore=DL3008 reason=mirror";
const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

/** Few texts, so that the same instruction stands in a file several times. */
const instructions: readonly string[] = ["FROM a", "RUN a", "RUN a \\", "RUN b", "USER c"];
const code = fc.array(fc.constantFrom(...instructions), {
  minLength: 2,
  maxLength: 12,
});
const placed = code.chain((all) => fc.record({ all: fc.constant(all), at: fc.nat({ max: all.length - 1 }) }));
const above = (all: readonly string[], at: number, comment = ignore): string => lines(...all.toSpliced(at, 0, comment));
const beside = (all: readonly string[], at: number): string => lines(...all.with(at, `${all[at]} ${ignore}`));

describe("a comment that suppresses", () => {
  test("counts in files that are the same", () => {
    fc.assert(
      fc.property(placed, ({ all, at }) => {
        for (const text of [above(all, at), beside(all, at), above(all, at, global)]) {
          for (const comment of [ignore, global].filter((one) => text.includes(one))) {
            expect(areCommentsOfBase(text, text, comment)).toBe(true);
          }
        }
      }),
    );
  });

  test("counts nowhere else", () => {
    fc.assert(
      fc.property(placed, fc.nat({ max: 11 }), ({ all, at }, other) => {
        fc.pre(other < all.length && other !== at);
        expect(areCommentsOfBase(above(all, other), above(all, at), ignore)).toBe(false);
        expect(areCommentsOfBase(beside(all, other), beside(all, at), ignore)).toBe(false);
        expect(areCommentsOfBase(above(all, other, global), above(all, at, global), global)).toBe(true);
      }),
    );
  });

  test("counts where its instruction alone was edited", () => {
    fc.assert(
      fc.property(placed, ({ all, at }) => {
        const edited = all.with(at, "RUN edited");
        expect(areCommentsOfBase(above(edited, at), above(all, at), ignore)).toBe(true);
        expect(areCommentsOfBase(beside(edited, at), beside(all, at), ignore)).toBe(true);
      }),
    );
  });

  test("counts where something new stands elsewhere, and not above it", () => {
    fc.assert(
      fc.property(placed, fc.nat({ max: 13 }), ({ all, at }, where) => {
        const commented = all.toSpliced(at, 0, ignore);
        fc.pre(where <= commented.length);
        const head = lines(...commented.toSpliced(where, 0, "RUN new"));
        expect(areCommentsOfBase(head, lines(...commented), ignore)).toBe(where !== at + 1);
      }),
    );
  });

  test("counts nowhere once it stands there more often", () => {
    fc.assert(
      fc.property(placed, fc.nat({ max: 12 }), ({ all, at }, where) => {
        const commented = all.toSpliced(at, 0, ignore);
        fc.pre(where <= commented.length);
        const head = lines(...commented.toSpliced(where, 0, ignore));
        expect(areCommentsOfBase(head, lines(...commented), ignore)).toBe(false);
      }),
    );
  });
});

test.each<[string, string, string, string, boolean]>([
  [
    "of another text around it",
    "# hadolint ignore=DL3008,DL3009\nRUN a\n",
    "# hadolint ignore=DL3008\nRUN a\n",
    ignore,
    false,
  ],
  [
    "of the base, next to a longer one",
    "# hadolint ignore=DL3008,DL3009\nRUN b\n#hadolint ignore=DL3008 \r\nRUN a\n",
    "# hadolint ignore=DL3008\nRUN a\n",
    ignore,
    true,
  ],
  [
    "that falls upon the next instruction",
    "FROM a\n# hadolint ignore=DL3008\nUSER c\n",
    "FROM a\n# hadolint ignore=DL3008\nRUN a\nUSER c\n",
    ignore,
    false,
  ],
  [
    "whose instruction went to another place",
    "FROM a\n# hadolint ignore=DL3008\nRUN b\nUSER c\nRUN a\n",
    "FROM a\n# hadolint ignore=DL3008\nRUN a\nUSER c\n",
    ignore,
    false,
  ],
  [
    "above the first line, which was edited",
    "# hadolint ignore=DL3008\nFROM a:2\nRUN a\n",
    "# hadolint ignore=DL3008\nFROM a:1\nRUN a\n",
    ignore,
    true,
  ],
  [
    "above a file's stages, of which one came before",
    "FROM a AS x\nRUN a\nFROM a\n# hadolint ignore=DL3008\nRUN a\n",
    "FROM a\n# hadolint ignore=DL3008\nRUN a\n",
    ignore,
    true,
  ],
  [
    "inside a continued instruction",
    "FROM a\nRUN a \\\n# seaworthy ignore=DL3008\n && b && c\n",
    "FROM a\nRUN a \\\n# seaworthy ignore=DL3008\n && b\n",
    "# seaworthy ignore=DL3008",
    true,
  ],
  [
    "at the head, above another instruction",
    "# syntax=docker/dockerfile:1\n# check = skip=all\nARG A\nFROM b\n",
    "# check=skip=all\nFROM a\n",
    "# check=skip=all",
    true,
  ],
  [
    "that became the whole file's",
    "# check=skip=all\nFROM a\nRUN a\n",
    "FROM a\n# check=skip=all\nRUN a\n",
    "# check=skip=all",
    false,
  ],
  [
    "at the end of a line that was edited",
    "a:\n  b: 2 # trivy:ignore:KSV-0012\n",
    "a:\n  b: 1 # trivy:ignore:KSV-0012\n",
    "# trivy:ignore:KSV-0012",
    true,
  ],
  [
    "that went from the end of a line to one of its own",
    "a:\n  # trivy:ignore:KSV-0012\n  b: 1\n",
    "a:\n  b: 1 # trivy:ignore:KSV-0012\n",
    "# trivy:ignore:KSV-0012",
    false,
  ],
  [
    "on another container",
    "a:\n- name: x\n  privileged: true\n- name: y\n  privileged: true # seaworthy ignore=A\n",
    "a:\n- name: x\n  privileged: true # seaworthy ignore=A\n- name: y\n  privileged: true\n",
    "# seaworthy ignore=A",
    false,
  ],
  [
    "below a container that is new",
    "a:\n- image: x\n  name: z\n- # seaworthy ignore=A\n  image: x\n  name: y\n",
    "a:\n- # seaworthy ignore=A\n  image: x\n  name: y\n",
    "# seaworthy ignore=A",
    true,
  ],
  [
    "above a document, after another that is new",
    "kind: Pod\nname: x\n---\n# seaworthy ignore=A\nkind: Pod\nname: y\n",
    "# seaworthy ignore=A\nkind: Pod\nname: y\n",
    "# seaworthy ignore=A",
    true,
  ],
  ["that nobody wrote", "FROM a\nRUN b\n", "FROM a\nRUN a\n", ignore, false],
])("a comment %s", (_name, head, base, comment, expected) => {
  expect(areCommentsOfBase(head, base, comment)).toBe(expected);
});

test("a long file is compared in good time, and what cannot be compared does not count", () => {
  const many = (prefix: string): string[] => Array.from({ length: 5000 }, (_none, index) => `${prefix}: ${index}`);
  const [all, others] = [many("a"), many("b")];
  const start = performance.now();
  expect(areCommentsOfBase(above(["x: 2", ...all], 4000), above(["x: 1", ...all], 4000), ignore)).toBe(true);
  expect(areCommentsOfBase(above([...others, "x: 1"], 40), above([...all, "x: 1"], 40), ignore)).toBe(false);
  expect(performance.now() - start).toBeLessThan(5000);
});
