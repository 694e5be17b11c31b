import { describe, expect, it } from "vitest";
import { pacman } from "../../../../shared/packages/installed/pacman.ts";
import { evidenceOf } from "../builders.ts";

const directory = "/var/lib/pacman/local/gcc-libs-13.2.1-3";

describe("pacman", () => {
  it("reads descriptions and owned files", () => {
    const desc =
      "%NAME%\ngcc-libs\n\n%VERSION%\n13.2.1-3\n\n%BASE%\ngcc\n\n%ARCH%\nx86_64\n\n%LICENSE%\nGPL3\nLGPL\n\n%DEPENDS%\nglibc>=2.27\n\n%PROVIDES%\nlibgo.so=22-64\n";
    expect(evidenceOf(pacman, `${directory}/desc`, desc).packages).toEqual([
      {
        type: "alpm",
        name: "gcc-libs",
        version: "13.2.1-3",
        arch: "x86_64",
        source: { name: "gcc", version: "13.2.1-3" },
        licenses: ["GPL3", "LGPL"],
        needs: ["glibc"],
        provides: ["libgo.so"],
      },
    ]);
    expect(evidenceOf(pacman, `${directory}/files`, "%FILES%\nusr/\nusr/lib/libgcc_s.so.1\n").notes).toEqual([
      { owner: "gcc-libs", files: ["/usr/lib/libgcc_s.so.1"] },
    ]);
  });

  it("says that a description is damaged", () => {
    expect(evidenceOf(pacman, `${directory}/desc`, "rubbish").gaps).toMatchObject([{ weight: "partial" }]);
  });
});
