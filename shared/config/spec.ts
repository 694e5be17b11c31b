import type { ZodRawShape } from "zod";
import { choice, flag, type InputSpecs, type InputValues, text } from "./input.ts";

/** What an action says of itself; everything that people read about it is generated from here. */
export interface ActionSpec<S extends InputSpecs = InputSpecs> {
  /** Also the name of its directory, its command and its section in `.seaworthy.yaml`. */
  readonly name: string;
  /** Sentence for `action.yml`, `--help` and the README. */
  readonly description: string;
  /** Marketplace branding (GitHub's lists of icons and colors). */
  readonly branding: { readonly icon: string; readonly color: string };
  /** Set where the command line does not have it. */
  readonly only?: "action";
  readonly inputs: S;
  /** Its own outputs next to the common ones, with their descriptions. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Permissions a workflow must grant, each with its reason. */
  readonly permissions: Readonly<Record<string, string>>;
  /** Structured keys of its section in `.seaworthy.yaml` that are no inputs; loaded when a file is there. */
  readonly configKeys?: () => Promise<ZodRawShape>;
}

export type ValuesOf<A extends ActionSpec> = InputValues<A["inputs"]>;

export const thresholds = ["critical", "high", "medium", "low", "info", "none"] as const;
export type Threshold = (typeof thresholds)[number];

/** One action's section: texts for its inputs, and structured values for its other keys. */
export interface ConfigSection {
  readonly inputs: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Inputs that every action has, with the same name and meaning. */
export const commonInputs = {
  name: text({
    configurable: false,
    description:
      "Name of what this step examines, unique within the pull request. It names the evidence, the code-scanning category and the comment's section. Default: the image's repository, tag and platform, or the examined paths. Set it if two steps or jobs examine different things under the same name, for example in a matrix.",
  }),
  "fail-on": choice({
    values: thresholds,
    default: "high",
    description: "The step fails when a finding of this severity or worse counts; `none` where a `gate` follows.",
  }),
  baseline: text({
    description:
      "An earlier result to compare with: a SARIF file that Seaworthy wrote, relative to the checkout; for image-scan also an image, which is then scanned as well. Without it, on pull requests, the base branch's last analysis in code scanning.",
  }),
  "new-only": flag({
    description:
      "Only findings that the baseline does not have count for `fail-on`. Where there is no baseline yet, all count.",
  }),
  config: text({
    configurable: false,
    description: "Configuration file. Without it `.seaworthy.yaml` at the root of the checkout is read when it exists.",
  }),
  "out-dir": text({
    configurable: false,
    description:
      "Directory for SARIF, SBOM and evidence records. In GitHub Actions `seaworthy-out` when it is not given.",
  }),
  token: text({
    configurable: false,
    only: "action",
    secret: true,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
    actionDefault: "${{ github.token }}",
    description: "Token for GitHub's API. It is used for what the job's permissions allow, and for nothing else.",
  }),
  "upload-sarif": flag({
    only: "action",
    default: true,
    description: "Uploads the findings to code scanning. Needs the permission `security-events: write`.",
  }),
  comment: choice({
    only: "action",
    values: ["always", "on-failure", "never"],
    default: "always",
    description: "When the pull request gets a comment; one for all jobs. Needs the permission `pull-requests: write`.",
  }),
  "comment-mode": choice({
    only: "action",
    values: ["update", "new"],
    default: "update",
    description:
      "`update` keeps one comment for all pushes; `new` writes it anew at the end of the conversation for each run, and takes the one before away.",
  }),
  "check-run": flag({
    only: "action",
    default: true,
    description:
      "Makes a check run with all annotations where there are more than GitHub shows of a step. Needs the permission `checks: write`.",
  }),
  suggestions: flag({
    only: "action",
    default: true,
    description:
      "Posts mechanical fixes as suggestions on lines of the pull request's diff, once each. Needs the permission `pull-requests: write`.",
  }),
  format: choice({
    configurable: false,
    only: "cli",
    values: ["text", "json", "sarif", "markdown"],
    default: "text",
    description: "What is printed to standard output, or written to `--output`.",
  }),
  output: text({
    configurable: false,
    only: "cli",
    description: "File for what `--format` names, instead of standard output.",
  }),
} as const satisfies InputSpecs;

/** Permissions of what every action may publish; without them it says so and goes on. */
export const publishPermissions = {
  "security-events: write":
    "optional: to upload the findings to code scanning; without it `upload-sarif: false` saves a line in the log",
  "pull-requests: write": "optional: to write the one comment on a pull request; the summary has the same text",
  "checks: write": "optional: to annotate more lines than GitHub shows of a step; `check-run: false` does without",
} as const;

/** Outputs that every action has. */
export const commonOutputs = {
  outcome: "`pass`, `findings`, `invalid` (the call is wrong) or `undecided` (could not look or could not finish).",
  sarif: "Path of the SARIF file with every finding; several are separated by line breaks.",
  upload: "Path of the SARIF copy for GitHub code scanning, within its limits; what it lacks is said in the log.",
  evidence: "Path of the evidence record; several are separated by line breaks.",
  findings: "Number of findings that count (without suppressed ones).",
  worst: "Worst severity among them; empty when there is none.",
} as const;
