import { severities } from "../../../shared/findings/index.ts";

/** Fields of `finding` that an expression may read, by name. */
export interface FieldSchema {
  readonly type: "string" | "number" | "bool" | "strings" | "object";
  /** All values that a text can have; a comparison with another one is an error. */
  readonly values?: readonly string[];
  /** False where a finding may lack it: ask `has(finding.x)` first. */
  readonly always: boolean;
  readonly fields?: Readonly<Record<string, FieldSchema>>;
  readonly description: string;
}

const text = (description: string, always = true): FieldSchema => ({ type: "string", always, description });
const number = (description: string, always = true): FieldSchema => ({ type: "number", always, description });
const bool = (description: string): FieldSchema => ({ type: "bool", always: true, description });
const strings = (description: string): FieldSchema => ({ type: "strings", always: true, description });

/** The published schema of `finding` in CEL expressions. */
export const findingSchema: Readonly<Record<string, FieldSchema>> = {
  id: text("Id of the rule or vulnerability."),
  severity: { type: "string", values: severities, always: true, description: "The worst that any tool says." },
  message: text("The finding in a sentence."),
  aliases: strings("Ids of other databases and tools."),
  tools: strings("Tools that have it: `seaworthy`, `trivy`, `grype` …"),
  kind: {
    type: "string",
    values: ["vulnerability", "other"],
    always: true,
    description: "`vulnerability` for what rests on an advisory.",
  },
  isNew: bool("True when no earlier look had it."),
  inBase: bool("True when the base image brought it."),
  fixable: bool("True when a fix can be had."),
  fixedVersion: text("Version that has the fix.", false),
  ageDays: number("Days since publication.", false),
  fixAgeDays: number("Days since a fix could be had.", false),
  exploited: bool("True when CISA lists it as exploited in the wild."),
  epss: number("Probability of exploitation, 0 to 1; unknown is not 0.", false),
  score: number("CVSS base score, 0 to 10.", false),
  file: text("Repository file where a person would fix it.", false),
  package: {
    type: "object",
    always: false,
    description: "The package that it is about.",
    fields: {
      name: text("Name."),
      version: text("Version."),
      purl: text("Package URL."),
      type: text("Purl type: `deb`, `npm` …"),
      path: text("Absolute path in the image of what proves it."),
    },
  },
  image: text("Name of the image.", false),
  platform: text("`os/architecture[/variant]`.", false),
};
