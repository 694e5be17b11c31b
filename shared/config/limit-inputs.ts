import { type InputSpecs, list } from "./input.ts";

/** Default time limits in seconds. */
export const defaultTimeLimits = { fileSeconds: 60, totalSeconds: 3600 } as const;

/** The input for limits of every action. */
export const limitInputs = {
  limits: list({
    description: `Limits on what a run may cost, as protection against hostile files and images: \`name=value\`. \`fileSeconds\` (default: ${defaultTimeLimits.fileSeconds}) limits the time for one Dockerfile or manifest, \`totalSeconds\` (default: ${defaultTimeLimits.totalSeconds}) that of the whole run. Images have limits of their own, for example \`layerBytes=128GiB\` or \`entries=8000000\`. What exceeds a limit is not examined, so the step is undecided and names the file or image and the limit.`,
  }),
} as const satisfies InputSpecs;
