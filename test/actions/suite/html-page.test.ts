import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject } from "vitest";
import { runCli } from "../../harness/run-cli.ts";
import { shopForTests } from "../../harness/shop.ts";
import { testUnless } from "../../harness/skip.ts";

const shop = shopForTests();
const isMissing = spawnSync("chromium", ["--version"]).status !== 0;

testUnless(isMissing, "chromium is not installed")(
  "a browser runs the built page's script under its policy",
  async () => {
    const args = ["image-scan", "oci:image.oci", "--format", "html", "--output", "report.html"];
    expect((await runCli(inject("built"), shop.directory, ...args)).exitCode).toBe(1);
    const page = join(shop.directory, "report.html");
    expect(await readFile(page, "utf8")).toMatch(/<form id="filters"[^>]* hidden>/u);
    const profile = await mkdtemp(join(tmpdir(), "seaworthy-chromium-"));
    const options = ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`, "--dump-dom"];
    const { stdout } = spawnSync("chromium", [...options, `file://${page}`], { encoding: "utf8", timeout: 30_000 });
    await rm(profile, { recursive: true, force: true });
    expect(stdout).toMatch(/<form id="filters"(?![^>]* hidden)[^>]*>/u);
    expect(stdout).toMatch(/<p id="status" role="status">\d+ findings<\/p>/u);
    expect(stdout).toMatch(/<th [^>]*aria-sort="ascending"><button type="button">Severity<\/button>/u);
  },
  40_000,
);
