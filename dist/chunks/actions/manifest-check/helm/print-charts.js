import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Fr as count, Ir as init_plain, Lr as oneLine, _n as writeFileAtomic, dn as init_files, fn as checkWritePlace, hn as init_write_file, or as init_text } from "../../../shared/core.js";

// actions/manifest-check/helm/print-charts.ts
/** Prints what charts render as `helm template` does, with the values of each set in a comment. */
function printCharts(results) {
	return results.map((result) => `# ${oneLine(describe(result))}\n${printChart(result)}`).join("");
}
function printChart({ rendered }) {
	return rendered.texts.map(({ source, text }) => `---\n# Source: ${oneLine(source)}\n${text.value}\n`).join("");
}
function describe({ chart, chartCase }) {
	return `${chart.source.path === "" ? "." : chart.source.path} with ${chartCase.name}`;
}
/** Writes what charts render to a directory, one file for each chart and set of values. */
async function writeCharts(results, directory, host) {
	const absolute = resolve(host.workspace, directory);
	await checkWritePlace(absolute, host);
	const names = /* @__PURE__ */ new Set();
	for (const result of results) {
		const base = toFileName(describe(result));
		let name = base;
		for (let next = 2; names.has(name); next += 1) name = `${base}-${next}`;
		names.add(name);
		await writeFileAtomic(absolute, `${name}.yaml`, printChart(result));
	}
	host.info(`wrote ${count(results.length, "rendered chart")} to ${directory}`);
}
function toFileName(text) {
	return text.replace(/[^A-Za-z0-9._-]+/gu, "-").replace(/^[-.]+/u, "").slice(0, 120) || "chart";
}
var resolve;
function init_print_charts() {
	return (init_print_charts = __esmMin((() => {
		init_files();
		init_text();
		({resolve} = process.getBuiltinModule("node:path"));
	})))();
}

init_print_charts();
export { printCharts, writeCharts };