import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { shellcheckVersion } from "../../scripts/build.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = join(inject("built"), "dist");
const notices = readFileSync(join(root, "THIRD-PARTY-NOTICES.md"), "utf8")
  .split(/^## (?=\S+ \d+\.\d+)/mu)
  .slice(1);
/** Notices by the name of the package's chunk. */
const byChunk = new Map(notices.map((text) => [chunkName(/^(\S+) /u.exec(text)?.[1] ?? ""), text]));

function chunkName(name: string): string {
  return name.replace(/^@/u, "").replace("/", "-");
}

describe("third-party notices", () => {
  test("cover every package in the bundles", () => {
    const chunks = readdirSync(join(dist, "chunks/npm")).map((file) => file.replace(/\.js$/u, ""));
    expect(chunks.length).toBeGreaterThan(50);
    expect(chunks.filter((chunk) => !byChunk.has(chunk))).toEqual([]);
  });

  test("each have a license text", () => {
    const bare = notices.filter((text) => (text.split("````text\n")[1]?.split("\n````")[0] ?? "").length < 150);
    expect(bare.map((text) => text.split("\n")[0])).toEqual([]);
  });
});

describe("ShellCheck's module", () => {
  const source = readFileSync(join(dist, "shellcheck/SOURCE.md"), "utf8");

  test("names the version that is in it, and where its source is", () => {
    const wasm = readFileSync(join(dist, "shellcheck/shellcheck.wasm"), "latin1");
    expect(wasm).toContain(`ShellCheck-${shellcheckVersion}-inplace`);
    expect(source).toContain(`# ShellCheck ${shellcheckVersion}`);
    expect(source).toContain(`github.com/koalaman/shellcheck/tree/v${shellcheckVersion}`);
  });

  test("comes with its license", () => {
    expect(readFileSync(join(dist, "shellcheck/LICENSE"), "utf8")).toContain("GNU GENERAL PUBLIC LICENSE");
  });
});
