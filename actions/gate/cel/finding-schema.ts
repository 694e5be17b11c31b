import { severities, vendorStates } from "../../../shared/findings/index.ts";

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
  severity: { type: "string", values: severities, always: true, description: "Worst severity that a tool reports." },
  message: text("Message of the finding."),
  aliases: strings("Ids in other databases and tools."),
  tools: strings("Tools that report it: `seaworthy`, `trivy`, `grype` …"),
  kind: {
    type: "string",
    values: ["vulnerability", "other"],
    always: true,
    description: "`vulnerability` if the finding is based on an advisory.",
  },
  isNew: bool("True if it is not in the baseline, or if there is no baseline."),
  inBase: bool("True if it comes with the base image."),
  fixable: bool("True if a fix is available."),
  fixedVersion: text("Version with the fix.", false),
  state: {
    type: "string",
    values: vendorStates,
    always: false,
    description: "State in the distribution's tracker, if there is no fix.",
  },
  ageDays: number("Days since publication.", false),
  fixAgeDays: number("Days since a fix became available.", false),
  exploited: bool("True if it is in CISA's catalog of known exploited vulnerabilities."),
  epss: number("Probability of exploitation, 0 to 1. An unknown probability is absent, not 0.", false),
  score: number("CVSS base score, 0 to 10.", false),
  file: text("File in the repository where it is fixed.", false),
  package: {
    type: "object",
    always: false,
    description: "Affected package. If there are several, the expression is evaluated for each.",
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
