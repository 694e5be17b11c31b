import { n as __esmMin } from "../../rolldown-runtime.js";
import { cr as wrapText, or as init_text, sr as init_wrap } from "../core.js";

// shared/report/table.ts
/**
* Formats rows as a table without borders, with two spaces between columns. Cells of the last column have no styles if
* they wrap. A word that is longer than the column has a line of its own.
*/
function table(rows, { width, shown = rows } = {}) {
	const columns = Math.max(0, ...shown.map((row) => row.length));
	const widths = Array.from({ length: Math.max(0, columns - 1) }, (_none, column) => Math.max(1, ...shown.map((row) => row[column]?.length ?? 0)));
	const before = widths.reduce((sum, column) => sum + column + 2, 0);
	const isBelow = width !== void 0 && columns > 1 && width - before < minLastWidth;
	const lastWidth = Math.max(minLastWidth, (width ?? Number.POSITIVE_INFINITY) - (isBelow ? 6 : before));
	return rows.map((row, index) => {
		const cells = widths.map((column, position) => {
			return `${row[position] ?? ""}${" ".repeat(Math.max(0, column - (shown[index]?.[position]?.length ?? 0)))}${gap}`;
		});
		const texts = wrapText(row[columns - 1] ?? "", lastWidth).split("\n");
		if (isBelow) return [cells.join(""), ...texts.filter((line) => line !== "").map((line) => `${indent}${line}`)];
		const [first = "", ...others] = texts;
		return [`${cells.join("")}${first}`, ...others.map((line) => `${" ".repeat(before)}${line}`)];
	}).flat().map((line) => line.trimEnd()).join("\n");
}
var gap, minLastWidth, indent;
function init_table() {
	return (init_table = __esmMin((() => {
		init_text();
		gap = "  ";
		minLastWidth = 30;
		indent = "      ";
	})))();
}

export { table as n, init_table as t };