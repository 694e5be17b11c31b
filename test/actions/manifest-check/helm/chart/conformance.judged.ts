import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { readArchive } from "../../../../../actions/manifest-check/helm/chart/archive.ts";
import { ChartFailure } from "../../../../../actions/manifest-check/helm/chart/failure.ts";
import type { ChartSource } from "../../../../../actions/manifest-check/helm/chart/files.ts";
import { diskChartTree, readChart } from "../../../../../actions/manifest-check/helm/chart/read-chart.ts";
import {
  loadChart,
  type PreparedChart,
  type PreparedTree,
  prepare,
} from "../../../../../actions/manifest-check/helm/chart/tree.ts";
import { sharedData } from "../../../../harness/shared-data.ts";
import { describeUnless } from "../../../../harness/skip.ts";
import { optionsOf, plainOf, tools } from "./charts.ts";

interface Case {
  readonly case: string;
  readonly values: readonly string[];
  readonly arguments: readonly string[];
  readonly documents: readonly { readonly source: string; readonly text: string }[];
  readonly crds: readonly { readonly source: string }[];
  readonly paths?: Readonly<Record<string, string>>;
  readonly error?: { readonly phase: string };
  readonly incompatible?: readonly unknown[];
}

interface Golden {
  readonly cases?: readonly Case[];
  readonly "values-cases"?: readonly {
    readonly case: string;
    readonly arguments: readonly string[];
    readonly values?: unknown;
    readonly error?: { readonly phase: string };
  }[];
}

const data = sharedData("conformance/helm");
const ownPhases = ["load", "dependencies", "values", "kubeVersion"];

function listCharts({ root }: PreparedTree): PreparedChart[] {
  const all = [root];
  for (const chart of all) all.push(...chart.subcharts);
  return all;
}

function outcome(run: () => PreparedTree): PreparedTree | string {
  try {
    return run();
  } catch (error) {
    if (error instanceof ChartFailure) return error.phase;
    throw error;
  }
}

/** Compares what a case says about charts, and returns what differs. */
function differences(source: ChartSource, expected: Case, helmVersion: 3 | 4): unknown[] {
  const { error, documents, crds, paths = {}, incompatible = [] } = expected;
  const tree = outcome(() => {
    const chart = loadChart(source, tools);
    return prepare(chart, { ...tools, helmVersion, ...optionsOf(expected.values, expected.arguments) });
  });
  const isOwn = error !== undefined && ownPhases.includes(error.phase);
  if (typeof tree === "string") return isOwn && tree === error.phase ? [] : [tree, error];
  if (isOwn) return ["no failure", error];
  const charts = listCharts(tree);
  const inChart = (path: string): string => path.slice(source.path.length + 1).replaceAll(/\.tgz\/[^/]+/gu, ".tgz");
  const files = new Map(
    charts.flatMap(({ templates }) => templates).map(({ name, file }) => [name, inChart(file.path)]),
  );
  const unknown = documents.filter(({ source: name }) => !files.has(name));
  const misplaced = [...files].filter(
    ([name, path]) => path !== (paths[name] ?? name.slice(tree.root.name.length + 1)),
  );
  const names = charts.flatMap((chart) =>
    chart.crds.map(({ path }) => `${chart.fullName}/${path.slice(chart.chart.source.path.length + 1)}`),
  );
  const strayCrds = crds.filter(({ source: name }) => !names.includes(name));
  const wrongCount = error === undefined && names.length !== crds.length ? [names] : [];
  const wrongIncompatible = incompatible.length === tree.incompatible.length ? [] : [tree.incompatible];
  const wrongValues = documents.filter(({ source: name, text }) => !hasValues(charts, name, text));
  return [
    ...unknown,
    ...(documents.length === 0 ? [] : misplaced),
    ...strayCrds,
    ...wrongCount,
    ...wrongIncompatible,
    ...wrongValues,
  ];
}

/** Compares the values with the output of a template that only prints them as JSON. */
function hasValues(charts: readonly PreparedChart[], name: string, text: string): boolean {
  const chart = charts.find(({ templates }) => templates.some((template) => template.name === name));
  const template = chart?.templates.find((candidate) => candidate.name === name);
  const printed = /^ {2}v: (".*")$/mu.exec(text)?.[1];
  if (chart === undefined || printed === undefined || !template?.text.includes("{{ toJson .Values | quote }}"))
    return true;
  const values = JSON.parse(JSON.parse(printed) as string) as unknown;
  return JSON.stringify(sorted(plainOf(chart.values))) === JSON.stringify(sorted(values));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, below]) => [key, sorted(below)]),
  );
}

describeUnless(data === undefined, "needs the given data conformance/helm")(
  "the charts of the conformance data",
  () => {
    const base = data ?? "/";
    const temporary = mkdtempSync(join(tmpdir(), "charts-"));
    afterAll(() => rmSync(temporary, { recursive: true }));

    function checkoutOf(name: string): string {
      const given = `${base}/small/${name}`;
      if (!existsSync(`${given}/links.json`)) return given;
      const root = join(temporary, name);
      cpSync(given, root, { recursive: true });
      const links = JSON.parse(readFileSync(`${given}/links.json`, "utf8")) as Record<string, string>;
      for (const [link, target] of Object.entries(links)) {
        mkdirSync(dirname(join(root, link)), { recursive: true });
        rmSync(join(root, link), { force: true });
        symlinkSync(target, join(root, link));
      }
      return root;
    }

    test.each(readdirSync(`${base}/small`))("small chart %s", async (name) => {
      const source = await readChart(diskChartTree(checkoutOf(name)), "chart");
      for (const [file, helmVersion] of [
        ["golden.json", 4],
        ["golden-helm3.json", 3],
      ] as const) {
        const path = `${base}/small/${name}/${file}`;
        const golden = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Golden) : {};
        for (const one of golden.cases ?? []) expect(differences(source, one, helmVersion)).toEqual([]);
        for (const one of golden["values-cases"] ?? []) {
          const tree = outcome(() => prepare(loadChart(source, tools), { ...tools, ...optionsOf([], one.arguments) }));
          const actual = typeof tree === "string" ? { phase: tree } : plainOf(tree.root.values);
          expect([one.case, actual]).toEqual([one.case, one.values ?? { phase: one.error?.phase }]);
        }
      }
    });

    describe("published charts", () => {
      test.each(readdirSync(`${base}/charts`))("%s", (name) => {
        const source = readArchive(name, readFileSync(`${base}/charts/${name}`));
        const golden = gunzipSync(readFileSync(`${base}/golden/${name.replace(/\.tgz$/u, "")}.json.gz`));
        const { cases = [] } = JSON.parse(golden.toString()) as Golden;
        expect(cases.length).toBeGreaterThan(0);
        for (const one of cases) expect(differences(source, one, 4)).toEqual([]);
      });
    });
  },
);
