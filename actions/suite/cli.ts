#!/usr/bin/env node
import { useEnvironmentProxies } from "../../shared/ci/index.ts";
import { endSoon, failOnUnhandledErrors } from "../start.ts";
import { runCommand } from "./command-line.ts";
import { runWithExitCode } from "./run-command.ts";

failOnUnhandledErrors();
const streams = { stdout: process.stdout, stderr: process.stderr, root: process.cwd(), openStdin: () => process.stdin };
let exitCode = 0;
await runWithExitCode(useEnvironmentProxies, streams, (code) => {
  exitCode = code;
});
process.exitCode = exitCode === 0 ? await runCommand(process.argv.slice(2), streams) : exitCode;
endSoon();
