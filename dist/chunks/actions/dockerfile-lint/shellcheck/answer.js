import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Si as UndecidedError } from "../../../shared/core.js";
import { S as string, f as init_schemas, i as _enum, s as array, v as number, y as object } from "../../../npm/zod/classic.js";

// actions/dockerfile-lint/shellcheck/tabs.ts
/**
* Converts one of ShellCheck's columns, which advance to the next multiple of eight at a tab, to a 1-based character
* column. Columns past the end stay as far past it.
*/
function toCharacterColumn(line, column) {
	let shown = 1;
	for (let index = 0; index < line.length; index += 1) {
		if (shown >= column) return index + 1;
		shown = line[index] === "	" ? shown + tabStop - (shown - 1) % tabStop : shown + 1;
	}
	return line.length + 1 + Math.max(0, column - shown);
}
var tabStop;
function init_tabs() {
	return (init_tabs = __esmMin((() => {
		tabStop = 8;
	})))();
}

// actions/dockerfile-lint/shellcheck/answer.ts
/** Returns the module's options for a script, as JSON. */
function optionsFor({ dialect }) {
	return JSON.stringify({
		shell: dialect,
		exclude: excludedCodes
	});
}
/**
* Parses the module's answer about a script.
* @throws UndecidedError `SHELLCHECK_ANSWER` if it is not a list of comments.
*/
function parseAnswer(output, { text }) {
	const comments = commentsIn(output);
	const lines = text.split("\n");
	const column = (line, shown) => toCharacterColumn(lines[line - 1] ?? "", shown);
	return comments.map((comment) => {
		const endLine = comment.endLine ?? comment.line;
		return {
			code: comment.code,
			level: comment.severity,
			message: comment.message,
			line: comment.line,
			column: column(comment.line, comment.column),
			endLine,
			endColumn: column(endLine, comment.endColumn ?? comment.column),
			replacements: (comment.fix?.replacements ?? []).map((edit) => ({
				line: edit.startLine,
				column: column(edit.startLine, edit.startColumn),
				endLine: edit.endLine,
				endColumn: column(edit.endLine, edit.endColumn),
				replacement: edit.text
			}))
		};
	});
}
function commentsIn(output) {
	try {
		return answer.parse(JSON.parse(output));
	} catch (cause) {
		throw new UndecidedError("SHELLCHECK_ANSWER", "ShellCheck returned unexpected output", { cause });
	}
}
var excludedCodes, position, answer;
function init_answer() {
	return (init_answer = __esmMin((() => {
		init_schemas();
		init_errors();
		init_tabs();
		excludedCodes = [
			1090,
			1091,
			2187
		];
		position = {
			line: number(),
			endLine: number().optional(),
			endColumn: number().optional()
		};
		answer = array(object({
			...position,
			column: number(),
			code: number(),
			severity: _enum([
				"error",
				"warning",
				"info",
				"style"
			]),
			message: string(),
			fix: object({ replacements: array(object({
				startLine: number(),
				startColumn: number(),
				endLine: number(),
				endColumn: number(),
				text: string()
			})) }).optional()
		}));
	})))();
}

export { parseAnswer as i, init_answer as n, optionsFor as r, excludedCodes as t };