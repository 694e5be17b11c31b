import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { command } from "../harness/command.ts";
import { testUnless } from "../harness/skip.ts";

const name = "Dockerfile.##[set-output name=digest;]sha256\u202e\u200b";

testUnless(process.platform === "win32", "needs names that Windows refuses")(
  "a file name is no command and hides nothing in any format of the result",
  async () => {
    const root = await mkdtemp(join(tmpdir(), "seaworthy-log-"));
    await mkdir(join(root, "::add-mask::a"));
    for (const path of [name, "::add-mask::a/Dockerfile"])
      await writeFile(join(root, path), "FROM debian\nRUN cd $x\n");
    for (const format of [
      "text",
      "json",
      "sarif",
      "markdown",
      "html",
      "hadolint-tty",
      "gnu",
      "checkstyle",
      "codeclimate",
    ]) {
      const { stdout, stderr } = await command(root, "dockerfile-lint", "--shellcheck", "off", "--format", format);
      expect(stdout.length).toBeGreaterThan(100);
      expect({ format, text: stdout + stderr }).not.toEqual({
        format,
        text: expect.stringMatching(/##\[|\u202e|\u200b(?!\/)|^\s*::/mu),
      });
      if (format === "json") {
        const files = (JSON.parse(stdout).findings as readonly { readonly file: string }[]).map(({ file }) => file);
        expect(new Set(files)).toEqual(new Set([name, "::add-mask::a/Dockerfile"]));
      }
    }
    await rm(root, { recursive: true });
  },
);
