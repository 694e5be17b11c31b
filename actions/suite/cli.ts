#!/usr/bin/env node
import { useEnvironmentProxies } from "../../shared/ci/index.ts";
import { failOnStrays } from "../start.ts";
import { attempt } from "./attempt.ts";
import { runCommand } from "./command-line.ts";

failOnStrays();
const streams = { stdout: process.stdout, stderr: process.stderr, root: process.cwd() };
let exitCode = 0;
await attempt(useEnvironmentProxies, streams, (code) => {
  exitCode = code;
});
process.exitCode = exitCode === 0 ? await runCommand(process.argv.slice(2), streams) : exitCode;
