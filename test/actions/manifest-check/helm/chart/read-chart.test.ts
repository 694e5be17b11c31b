import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { diskChartTree, readChart } from "../../../../../actions/manifest-check/helm/chart/read-chart.ts";

const root = mkdtempSync(join(tmpdir(), "read-chart-"));
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe("a directory with a chart", () => {
  test("is read without what it ignores, and links out of it are refused", async () => {
    write("a/chart/Chart.yaml", "\uFEFFname: a");
    write("a/chart/.helmignore", "*.md\nskipped/\n");
    write("a/chart/README.md", "");
    write("a/chart/skipped/x", "");
    write("a/chart/files/x.txt", "x");
    write("a/other/y.txt", "y");
    symlinkSync("files/x.txt", join(root, "a/chart/inside.txt"));
    symlinkSync("files", join(root, "a/chart/linked"));
    symlinkSync("../other", join(root, "a/chart/outside"));
    symlinkSync("/etc/passwd", join(root, "a/chart/absolute"));
    symlinkSync("none", join(root, "a/chart/dangling"));
    symlinkSync("..", join(root, "a/chart/files/circle"));
    symlinkSync("../../other/y.txt", join(root, "a/chart/skipped/y.txt"));
    const { path, files, refusals } = await readChart(diskChartTree(root), "a/chart");
    expect(path).toBe("a/chart");
    expect([...files.keys()].toSorted()).toEqual([
      ".helmignore",
      "Chart.yaml",
      "files/x.txt",
      "inside.txt",
      "linked/x.txt",
    ]);
    expect(Buffer.from(files.get("Chart.yaml") ?? []).toString()).toBe("name: a");
    expect(refusals.map(({ path: link, why }) => `${link} ${why}`)).toEqual([
      "absolute leads out of the chart",
      expect.stringMatching(/^dangling /u),
      "files/circle is a link that leads in a circle",
      "linked/circle is a link that leads in a circle",
      "outside leads out of the chart",
    ]);
  });

  test("can be the root of the checkout", async () => {
    const checkout = mkdtempSync(join(root, "checkout-"));
    writeFileSync(join(checkout, "Chart.yaml"), "name: a");
    const { files } = await readChart(diskChartTree(checkout), "");
    expect([...files.keys()]).toEqual(["Chart.yaml"]);
  });

  test("must exist and be small", async () => {
    await expect(readChart(diskChartTree(root), "none")).rejects.toThrow("none does not exist");
    write("large/Chart.yaml", "0".repeat(5 * 2 ** 20 + 1));
    await expect(readChart(diskChartTree(root), "large")).rejects.toThrow("large/Chart.yaml is too large");
  });
});
