import { n as __esmMin } from "../../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, r as UndecidedError } from "../../../shared/errors/index.js";
import { d as init_schemas, g as object, h as number, i as _enum, s as array, y as string } from "../../../npm/zod.js";
import { n as excludedCodes, r as init_wasm } from "./wasm.js";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { tmpdir } from "node:os";

// actions/dockerfile-lint/shellcheck/native.ts
/**
* Creates a checker that runs the installed `shellcheck`: one process for many scripts. Its `json1` output counts a
* tab as one column.
*/
function createNativeChecker(exec, program = "shellcheck") {
	return { async check(requests) {
		const unique = new Map(requests.map((request) => [request.key, request]));
		const results = /* @__PURE__ */ new Map();
		for (const [dialect, group] of Map.groupBy(unique.values(), (request) => request.dialect)) for (let start = 0; start < group.length; start += maxFilesPerRun) {
			const part = await checkGroup(exec, program, dialect, group.slice(start, start + maxFilesPerRun));
			for (const [key, comments] of part) results.set(key, comments);
		}
		return results;
	} };
}
async function checkGroup(exec, program, dialect, group) {
	const directory = await mkdtemp(join(tmpdir(), "seaworthy-shellcheck-"));
	try {
		const files = group.map((_request, index) => join(directory, `${index}.sh`));
		await Promise.all(group.map((request, index) => writeFile(files[index] ?? "", request.text)));
		const output = await execute(exec, program, [...[
			"--norc",
			"--format=json1",
			`--shell=${dialect}`,
			`--exclude=${excludedCodes.map((code) => `SC${code}`).join(",")}`
		], ...files]);
		const byFile = Map.groupBy(parse(program, output).comments, (comment) => Number.parseInt(basename(comment.file), 10));
		return new Map(group.map((request, index) => [request.key, (byFile.get(index) ?? []).map(toComment)]));
	} finally {
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
function toComment({ fix, file: _file, ...comment }) {
	return {
		...comment,
		replacements: fix?.replacements ?? []
	};
}
function parse(program, output) {
	try {
		return answer.parse(JSON.parse(output));
	} catch (cause) {
		throw new UndecidedError("SHELLCHECK_ANSWER", "returned unexpected output", {
			place: { what: program },
			advice: "Install ShellCheck 0.7 or later, or set `shellcheck` to wasm",
			cause
		});
	}
}
/** Returns standard output. ShellCheck exits with 1 if it has comments, which is not a failure. */
async function execute(exec, program, args) {
	const { exitCode, signal, stdout } = await exec(program, args, {
		timeout: timeLimit,
		maxBytes: maxOutputBytes
	}).catch((error) => {
		throw failed(program, `cannot start (${messageOf(error)})`, error);
	});
	if (exitCode === 0 || exitCode === 1) return stdout;
	throw failed(program, `failed with ${signal ?? `exit code ${exitCode}`}`);
}
function failed(program, problem, cause) {
	return new UndecidedError("SHELLCHECK_FAILED", problem, {
		place: { what: program },
		advice: "Install ShellCheck, or set `shellcheck` to wasm",
		cause
	});
}
var timeLimit, maxOutputBytes, maxFilesPerRun, region, answer;
function init_native() {
	return (init_native = __esmMin((() => {
		init_schemas();
		init_errors();
		init_wasm();
		timeLimit = 12e4;
		maxOutputBytes = 67108864;
		maxFilesPerRun = 200;
		region = {
			line: number(),
			column: number(),
			endLine: number(),
			endColumn: number()
		};
		answer = object({ comments: array(object({
			...region,
			file: string(),
			level: _enum([
				"error",
				"warning",
				"info",
				"style"
			]),
			code: number(),
			message: string(),
			fix: object({ replacements: array(object({
				...region,
				replacement: string()
			})) }).nullish()
		})) });
	})))();
}

init_native();
export { createNativeChecker };