import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { t as require_cli_table3 } from "../../npm/cli-table3.js";

// shared/report/table.ts
/** Formats rows as a table without borders, with two spaces between columns. */
function table(rows, { width, shown = rows } = {}) {
	const columns = Math.max(0, ...shown.map((row) => row.length));
	const widths = Array.from({ length: columns }, (_none, column) => Math.max(1, ...shown.map((row) => row[column]?.length ?? 0)));
	const others = widths.slice(0, -1).reduce((sum, column) => sum + column + 2, 0);
	const last = width === void 0 ? widths.slice(-1) : [Math.max(30, width - others)];
	const grid = new import_cli_table3.default({
		chars: noBorders,
		style: {
			"padding-left": 0,
			"padding-right": 0,
			head: [],
			border: [],
			compact: true
		},
		colWidths: [...widths.slice(0, -1), ...last],
		wordWrap: width !== void 0
	});
	for (const row of rows) grid.push([...row]);
	return grid.toString().split("\n").map((line) => line.trimEnd()).join("\n");
}
var import_cli_table3, noBorders;
function init_table() {
	return (init_table = __esmMin((() => {
		import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
		noBorders = {
			...Object.fromEntries([
				...[
					"top",
					"top-mid",
					"top-left",
					"top-right",
					"bottom",
					"bottom-mid",
					"bottom-left",
					"bottom-right"
				],
				"left",
				"left-mid",
				"mid",
				"mid-mid",
				"right",
				"right-mid"
			].map((part) => [part, ""])),
			middle: "  "
		};
	})))();
}

export { table as n, init_table as t };