import { n as __esmMin } from "../../rolldown-runtime.js";
import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";

// shared/exec/exec.ts
var systemExec;
function init_exec() {
	return (init_exec = __esmMin((() => {
		systemExec = (program, args, { cwd, env, input, timeout, maxBytes }) => new Promise((resolve, reject) => {
			const child = spawn(program, [...args], {
				cwd,
				env,
				stdio: [
					"pipe",
					"pipe",
					"ignore"
				],
				timeout,
				windowsHide: true
			});
			const chunks = [];
			let bytes = 0;
			child.once("error", reject);
			child.stdout.on("data", (chunk) => {
				bytes += chunk.length;
				if (bytes > maxBytes) child.kill();
				else chunks.push(chunk);
			});
			child.once("close", (exitCode, signal) => resolve({
				exitCode,
				signal,
				stdout: Buffer.concat(chunks).toString("utf8")
			}));
			child.stdin.on("error", () => {}).end(input ?? "");
		});
	})))();
}

// shared/http/sleep.ts
var systemSleep;
function init_sleep() {
	return (init_sleep = __esmMin((() => {
		systemSleep = (milliseconds) => setTimeout(milliseconds);
	})))();
}

export { systemExec as i, systemSleep as n, init_exec as r, init_sleep as t };