#!/usr/bin/env node
import { failOnStrays } from "../start.ts";
import { runCommand } from "./command-line.ts";

failOnStrays();
process.exitCode = await runCommand(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  root: process.cwd(),
});
