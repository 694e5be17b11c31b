import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readArchive } from "../../../../../actions/manifest-check/helm/chart/archive.ts";
import type { ChartSource } from "../../../../../actions/manifest-check/helm/chart/files.ts";
import { loadChart } from "../../../../../actions/manifest-check/helm/chart/load-chart.ts";
import { satisfies } from "../../../../../actions/manifest-check/helm/functions/semver/constraints.ts";
import { fetchDependencies } from "../../../../../actions/manifest-check/helm/registry/fetch-dependencies.ts";
import { readLock } from "../../../../../actions/manifest-check/helm/registry/lock.ts";
import { sha256 } from "../../../../../shared/files/index.ts";
import { blobOf, pushBlob, pushManifest, RegistryClient } from "../../../../../shared/oci/index.ts";
import { DockerRegistry, isInstalled } from "../../../../harness/docker-registry.ts";
import { sharedData } from "../../../../harness/shared-data.ts";
import { describeUnless } from "../../../../harness/skip.ts";
import { chartOf, metadataOf } from "../chart/charts.ts";
import { tarOf } from "../chart/tar.ts";

const data = sharedData("conformance/helm");

describeUnless(data === undefined, "needs the given data conformance/helm")(
  "the digests of published lock files",
  () => {
    test("are those of their dependencies, until one is changed", () => {
      const directory = `${data}/charts`;
      const archives = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith(".tgz")) : [];
      const charts = archives.map((name) => readArchive(name, readFileSync(`${directory}/${name}`)));
      const locks = charts.flatMap((chart) => readLock(chart) ?? []);
      expect(locks.length).toBeGreaterThan(20);
      expect(locks.filter(({ isCurrent }) => !isCurrent).map(({ file }) => file.path)).toEqual([]);
      for (const chart of charts.filter((source) => readLock(source) !== undefined)) {
        const text = Buffer.from(chart.files.get("Chart.lock") ?? []).toString();
        const changed = Buffer.from(text.replace(/version: /u, "version: 9"));
        expect(readLock({ ...chart, files: new Map([...chart.files, ["Chart.lock", changed]]) })?.isCurrent).toBe(
          false,
        );
      }
    });
  },
);

/** Pushes a chart as Helm does: a configuration, and one layer with the archive. */
async function push(client: RegistryClient, chart: Readonly<Record<string, string>>, tag: string): Promise<void> {
  const entries = Object.entries(chart).map(([name, body]) => ({ name: `lib/${name}`, body }));
  const [config, content] = [Buffer.from("{}"), gzipSync(tarOf(entries))].map(blobOf);
  if (config === undefined || content === undefined) throw new Error("no blobs");
  const describeBlob = (mediaType: string, { digest, size }: typeof config): object => ({ mediaType, digest, size });
  for (const blob of [config, content]) await pushBlob(client, blob);
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const manifest = {
    schemaVersion: 2,
    mediaType,
    config: describeBlob("application/vnd.cncf.helm.config.v1+json", config),
    layers: [describeBlob("application/vnd.cncf.helm.chart.content.v1.tar+gzip", content)],
  };
  await pushManifest(client, { mediaType, bytes: Buffer.from(JSON.stringify(manifest)) }, tag);
}

/** A chart with one dependency, and the lock file that Helm would write for it. */
function parentOf(host: string, { name = "lib", version = "1.0.0+b", digest = "" } = {}): ChartSource {
  const repository = `oci://${host}/charts`;
  const list = `dependencies:\n- {name: ${name}, version: ">=1.0.0", repository: "${repository}"}\n`;
  // The range is escaped as Go's encoder does.
  const requested = `[{"name":"${name}","version":"\\u003e=1.0.0","repository":"${repository}"}]`;
  const locked = `[{"name":"${name}","version":"${version}","repository":"${repository}"}]`;
  const own = sha256(Buffer.from(`[${requested},${locked}]`));
  const lock = `dependencies:\n- {name: ${name}, version: "${version}", repository: "${repository}"}\ndigest: ${digest || own}\n`;
  return chartOf({ "Chart.yaml": metadataOf("parent", list), "Chart.lock": lock }, "charts/parent");
}

describeUnless(!isInstalled("docker-registry"), "needs docker-registry")("fetchDependencies", () => {
  const lib = { "Chart.yaml": "apiVersion: v2\nname: lib\nversion: 1.0.0+b\n", "values.yaml": "a: 1\n" };

  test("adds what the lock file names, from registries that are allowed only", async () => {
    await using registry = await DockerRegistry.start();
    const { host } = registry;
    await push(new RegistryClient(host, "charts/lib"), lib, "1.0.0_b");
    await push(new RegistryClient(host, "charts/lib"), lib, "1.1.0");
    const parent = parentOf(host);
    for (const registries of [[], ["example.com"], [`${host}/other`]])
      expect((await fetchDependencies([parent], { registries, satisfies })).charts).toEqual([parent]);
    const options = { registries: [`${host}/charts`], satisfies };
    const { charts, problems, count } = await fetchDependencies([parent, { ...parent, path: "copy" }], options);
    expect([problems, count]).toEqual([[], 1]);
    for (const chart of charts) {
      const [dependency] = loadChart(chart, { satisfies }).dependencies;
      expect(dependency?.source.path).toBe(`${chart.path}/charts/lib-1.0.0+b.tgz/lib`);
    }
    const present = { ...chartOf(lib), path: "charts/lib" };
    expect((await fetchDependencies([parent, present], options)).count).toBe(0);
    const messagesOf = async (chart: ChartSource): Promise<string[]> =>
      (await fetchDependencies([chart], options)).problems.map(({ message }) => message);
    expect(await messagesOf(parentOf(host, { version: "1.1.0" }))).toEqual([
      expect.stringContaining("contains the chart lib 1.0.0+b"),
    ]);
    expect(await messagesOf(parentOf(host, { version: "3.0.0" }))).toEqual([
      expect.stringContaining("the registry has no such chart"),
    ]);
    expect(await messagesOf(parentOf(host, { version: "0.1.0" }))).toEqual([expect.stringContaining("does not match")]);
    const stale = await fetchDependencies([parentOf(host, { digest: "sha256:00" })], options);
    expect(stale.problems.map(({ message, field }) => [message, field.place?.file.path])).toEqual([
      [
        'The dependency "lib" of the chart charts/parent was not fetched, so the chart was not checked: charts/parent/Chart.lock does not match the dependencies of the chart. Run helm dependency update',
        "charts/parent/Chart.lock",
      ],
    ]);
    const unlocked = { ...parent, files: new Map([...parent.files].filter(([path]) => path !== "Chart.lock")) };
    expect(await messagesOf(unlocked)).toEqual([expect.stringContaining("has no Chart.lock")]);
  });
});
