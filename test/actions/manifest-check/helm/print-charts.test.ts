import { mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLookup } from "../../../../actions/manifest-check/helm/chart/discover.ts";
import { satisfies } from "../../../../actions/manifest-check/helm/functions/semver/constraints.ts";
import { printCharts, writeCharts } from "../../../../actions/manifest-check/helm/print-charts.ts";
import { type ChartResult, renderCharts } from "../../../../actions/manifest-check/helm/render-charts.ts";
import { caseOf, inputOf } from "./charts-input.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-print-"));
});
afterEach(() => rm(root, { recursive: true }));

const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n";

function results(name: string, path = "charts/web"): readonly ChartResult[] {
  const input = inputOf({ "templates/a.yaml": pod }, [caseOf("default", { name })], path);
  return renderCharts([input], { helmVersion: 4, apiVersions: [], lookup: createLookup([], satisfies) }).results;
}

test("prints what a chart renders, as helm template does", () => {
  expect(printCharts([...results("its default values"), ...results("prod.yaml", "")])).toBe(
    `# charts/web with its default values\n---\n# Source: web/templates/a.yaml\n${pod}\n# . with prod.yaml\n---\n# Source: web/templates/a.yaml\n${pod}\n`,
  );
});

test("prints neither control characters nor line breaks of names, which would end the comment", () => {
  expect(printCharts(results("a\u001b[31m\nb"))).toMatch(/^# charts\/web with [^\u001b\n]*\n---\n/u);
});

test("writes one file for each chart and set of values, inside of the directory", async () => {
  const lines: string[] = [];
  const host = { root, workspace: root, info: (line: string) => lines.push(line) };
  const all = [...results("prod.yaml"), ...results("prod/yaml"), ...results("../../x"), ...results("prod.yaml", "")];
  await writeCharts(all, "out/rendered", host);
  const files = (await readdir(join(root, "out/rendered"))).toSorted();
  expect(files).toEqual([
    "charts-web-with-..-..-x.yaml",
    "charts-web-with-prod-yaml.yaml",
    "charts-web-with-prod.yaml.yaml",
    "with-prod.yaml.yaml",
  ]);
  expect(await readFile(join(root, "out/rendered", files[1] ?? ""), "utf8")).toBe(
    `---\n# Source: web/templates/a.yaml\n${pod}\n`,
  );
  expect(lines).toEqual(["wrote 4 rendered charts to out/rendered"]);
});

test("numbers files of equal names, and refuses a place behind a link", async () => {
  const host = { root, workspace: root, info: () => undefined };
  await writeCharts([...results("a b"), ...results("a,b"), ...results("a;b")], ".", host);
  expect((await readdir(root)).toSorted()).toEqual([
    "charts-web-with-a-b-2.yaml",
    "charts-web-with-a-b-3.yaml",
    "charts-web-with-a-b.yaml",
  ]);
  await symlink(tmpdir(), join(root, "link"));
  await expect(writeCharts(results("a"), "link/x", host)).rejects.toMatchObject({ code: "WRITE_THROUGH_LINK" });
});
