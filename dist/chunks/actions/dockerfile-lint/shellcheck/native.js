import { n as __esmMin } from "../../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, r as UndecidedError } from "../../../shared/errors/index.js";
import { d as init_schemas, g as object, h as number, i as _enum, s as array, y as string } from "../../../npm/zod.js";
import { n as init_wasm, t as excludedCodes } from "./wasm.js";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";

// actions/dockerfile-lint/shellcheck/native.ts
/** The `shellcheck` of the machine: one process for many scripts. Its `json1` output counts a tab as one column. */
function nativeChecker(program = "shellcheck") {
	return { async check(requests) {
		const unique = new Map(requests.map((request) => [request.key, request]));
		const results = /* @__PURE__ */ new Map();
		for (const [dialect, group] of Map.groupBy(unique.values(), (request) => request.dialect)) for (let start = 0; start < group.length; start += filesAtOnce) {
			const part = await checkGroup(program, dialect, group.slice(start, start + filesAtOnce));
			for (const [key, comments] of part) results.set(key, comments);
		}
		return results;
	} };
}
async function checkGroup(program, dialect, group) {
	const folder = await mkdtemp(join(tmpdir(), "seaworthy-shellcheck-"));
	try {
		const files = group.map((_request, index) => join(folder, `${index}.sh`));
		await Promise.all(group.map((request, index) => writeFile(files[index] ?? "", request.text)));
		const output = await execute(program, [...[
			"--norc",
			"--format=json1",
			`--shell=${dialect}`,
			`--exclude=${excludedCodes.map((code) => `SC${code}`).join(",")}`
		], ...files]);
		const byFile = Map.groupBy(parse(program, output).comments, (comment) => Number.parseInt(basename(comment.file), 10));
		return new Map(group.map((request, index) => [request.key, (byFile.get(index) ?? []).map(toComment)]));
	} finally {
		await rm(folder, {
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
		throw new UndecidedError("SHELLCHECK_ANSWER", "answered in another form than expected", {
			place: { what: program },
			advice: "ShellCheck 0.7 or later is needed; without it set `shellcheck` to wasm",
			cause
		});
	}
}
/** Standard output; ShellCheck exits with 1 when it has comments, and that is no failure. */
function execute(program, args) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, [...args], {
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			timeout: timeLimit
		});
		const fail = (problem, cause) => reject(new UndecidedError("SHELLCHECK_FAILED", problem, {
			place: { what: program },
			advice: "Install ShellCheck, or set `shellcheck` to wasm",
			cause
		}));
		let output = "";
		child.once("error", (error) => fail(`cannot be run (${messageOf(error)})`, error));
		child.stdout.setEncoding("utf8").on("data", (text) => {
			output += text;
			if (output.length > maxOutput) child.kill();
		});
		child.once("close", (code, signal) => {
			if (code === 0 || code === 1) resolve(output);
			else fail(`ended with ${signal ?? `exit code ${code}`}`);
		});
	});
}
var timeLimit, maxOutput, filesAtOnce, region, answer;
function init_native() {
	return (init_native = __esmMin((() => {
		init_schemas();
		init_errors();
		init_wasm();
		timeLimit = 12e4;
		maxOutput = 67108864;
		filesAtOnce = 200;
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
export { nativeChecker };