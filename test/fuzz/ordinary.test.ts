import { spawnSync } from "node:child_process";
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { viewOf } from "../../fuzz/images/view.ts";
import { describeUnless } from "../harness/skip.ts";

const directory = mkdtempSync(join(tmpdir(), "seaworthy-ordinary-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const isGnuTar = spawnSync("tar", ["--version"], { encoding: "utf8" }).stdout?.includes("GNU tar") === true;
const deep = "long/".repeat(40);

/** Writes a tree with what tars keep in different ways: long names, links, holes, and times outside of octal numbers. */
function writeTree(): void {
  const tree = join(directory, "tree");
  mkdirSync(join(tree, deep), { recursive: true });
  writeFileSync(join(tree, deep, "file"), "content");
  writeFileSync(join(tree, "sparse"), "start");
  truncateSync(join(tree, "sparse"), 1024 * 1024);
  writeFileSync(join(tree, "old"), "");
  utimesSync(join(tree, "old"), -1000, -1000);
  chmodSync(join(tree, "old"), 0o4755);
  writeFileSync(join(tree, "n\u00e4me"), "x".repeat(513));
  symlinkSync(`${deep}file`, join(tree, "symlink"));
  linkSync(join(tree, "old"), join(tree, "hardlink"));
}

describeUnless(!isGnuTar, "GNU tar is not installed")("archives of GNU tar", () => {
  writeTree();

  describe.each([
    ["--format=gnu"],
    ["--format=oldgnu", "--sparse"],
    ["--format=posix"],
    ["--format=posix", "--sparse", "--sparse-version=0.0"],
    ["--format=posix", "--sparse", "--sparse-version=0.1"],
    ["--format=posix", "--sparse", "--sparse-version=1.0"],
    ["--format=posix", "--pax-option=globexthdr.name=g,comment=x,mtime:=1", "--numeric-owner"],
    ["--format=gnu", "--label=volume"],
  ])("%s %s %s", (...options) => {
    it("are read", () => {
      const { status, stdout } = spawnSync("tar", [...options, "-cf", "-", "tree"], {
        cwd: directory,
        maxBuffer: 2 ** 24,
      });
      expect(status).toBe(0);
      const view = viewOf({ kind: "layer", bytes: stdout });
      expect(view).toMatchObject({ accepted: true });
      const text = view.accepted ? view.text : "";
      expect(text).toContain(`tree/${deep}file 7 `);
      expect(text).toMatch(/^f tree\/sparse 1048576 /m);
      expect(text).toMatch(/^h tree\/(?:old|hardlink) 0 4755 /m);
    });
  });
});
