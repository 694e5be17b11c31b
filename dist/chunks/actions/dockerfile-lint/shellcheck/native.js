import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Si as UndecidedError, gi as isOver, hi as init_deadline, wi as messageOf } from "../../../shared/core.js";
import { S as string, f as init_schemas, i as _enum, s as array, v as number, y as object } from "../../../npm/zod/classic.js";
import { n as init_answer, t as excludedCodes } from "./answer.js";

// actions/dockerfile-lint/shellcheck/native.ts
/**
* Creates a checker that runs the installed `shellcheck`: one process for many scripts. Its `json1` output counts a
* tab as one column.
*/
function createNativeChecker(exec, program = "shellcheck") {
	return { async check({ requests, time }) {
		const unique = new Map(requests.map((request) => [request.key, request]));
		const results = /* @__PURE__ */ new Map();
		for (const [dialect, group] of Map.groupBy(unique.values(), (request) => request.dialect)) for (let start = 0; start < group.length; start += maxFilesPerRun) {
			if (isOver(time)) return results;
			const scripts = group.slice(start, start + maxFilesPerRun);
			const timeout = Math.ceil(time?.remaining() ?? timeLimit);
			const begin = performance.now();
			const part = await checkGroup({
				exec,
				program,
				dialect,
				timeout
			}, scripts).catch((error) => {
				if (performance.now() - begin >= timeout) return /* @__PURE__ */ new Map();
				throw error;
			});
			time?.spend(performance.now() - begin);
			for (const [key, comments] of part) results.set(key, comments);
		}
		return results;
	} };
}
async function checkGroup(run, group) {
	const { program, dialect } = run;
	const directory = await mkdtemp(join(tmpdir(), "seaworthy-shellcheck-"));
	try {
		const files = group.map((_request, index) => join(directory, `${index}.sh`));
		await Promise.all(group.map((request, index) => writeFile(files[index] ?? "", request.text)));
		const output = await execute(run, [...[
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
async function execute({ exec, program, timeout }, args) {
	const { exitCode, signal, stdout } = await exec(program, args, {
		timeout,
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
var mkdtemp, rm, writeFile, tmpdir, basename, join, timeLimit, maxOutputBytes, maxFilesPerRun, region, answer;
function init_native() {
	return (init_native = __esmMin((() => {
		init_schemas();
		init_errors();
		init_deadline();
		init_answer();
		({mkdtemp, rm, writeFile} = process.getBuiltinModule("node:fs/promises"));
		({tmpdir} = process.getBuiltinModule("node:os"));
		({basename, join} = process.getBuiltinModule("node:path"));
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