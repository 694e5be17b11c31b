import type { Case } from "./case.ts";
import { ignoreFileCases } from "./ignore-files.ts";
import { inlineCases } from "./inline.ts";
import { vexCases } from "./vex.ts";
import { waiverCases } from "./waivers.ts";

/** Every case of the corpus. */
export const cases: readonly Case[] = [...waiverCases, ...vexCases, ...ignoreFileCases, ...inlineCases];
