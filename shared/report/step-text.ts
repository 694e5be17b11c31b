import { count } from "../text/index.ts";
import type { FixStep, ResolvedFinding, StepPlace } from "./fix-plan.ts";

const maxPlaces = 3;
const maxIds = 4;

/** How the parts of a step are written: as plain text, or as Markdown with links. */
export interface StepFormat {
  readonly text: (text: string) => string;
  readonly place: (place: StepPlace) => string;
  readonly id: (finding: ResolvedFinding) => string;
  /** A command that can be copied. */
  readonly command: (command: string) => string;
}

const plain: StepFormat = {
  text: (text) => text,
  place: ({ text }) => text,
  id: ({ id }) => id,
  command: (command) => command,
};

/** Formats a step: `Upgrade tar from 4.4.1 to 4.4.19 in package.json:14:5 — fixes CVE-1 (high)`. */
export function formatStep(step: FixStep, format: StepFormat = plain): string {
  return `${format.text(step.action)} in ${placesText(step, format)}${commandText(step, format)} — ${resolvedText(step, format)}`;
}

/** Formats a step without its places: `Upgrade tar from 4.4.1 to 4.4.19 — fixes CVE-1 (high)`. */
export function stepText(step: FixStep): string {
  return `${step.action}${commandText(step, plain)} — ${resolvedText(step, plain)}`;
}

/** Formats the places of a step: the first ones, and how many more there are. */
export function placesText({ places }: FixStep, format: StepFormat = plain): string {
  const hidden = places.length - maxPlaces;
  const shown = places.slice(0, maxPlaces).map((place) => format.place(place));
  return `${shown.join(", ")}${hidden > 0 ? ` and ${count(hidden, "more place")}` : ""}`;
}

/** Formats the command of a step as a person types it. */
function commandText({ command }: FixStep, format: StepFormat): string {
  if (command === undefined) return "";
  const where = command.directory === "" ? "" : ` in ${format.text(command.directory)}`;
  return `, then run ${format.command(command.words.join(" "))}${where}`;
}

function resolvedText(step: FixStep, format: StepFormat): string {
  const { kind, resolves } = step;
  const shown = resolves.slice(0, maxIds).map((finding) => {
    const { severity, exploitedSince } = finding;
    const exploited = exploitedSince === undefined ? "" : `, exploited since ${format.text(exploitedSince)}`;
    return `${format.id(finding)} (${severity}${exploited})`;
  });
  const hidden = resolves.length > maxIds ? ` and ${resolves.length - maxIds} more` : "";
  return `${kind === "fix" ? "" : "fixes "}${shown.join(", ")}${hidden}`;
}
