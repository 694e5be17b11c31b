import type { ZodRawShape } from "zod";
import { defaultThreshold, parseThreshold, severities, type Threshold, thresholdWords } from "../findings/index.ts";
import { choice, flag, type InputSpecs, type InputValues, list, optionalFlag, parsed, text } from "./input.ts";

/** Specification of an action: the single source of `action.yml`, README tables, command-line help and schema. */
export interface ActionSpec<S extends InputSpecs = InputSpecs> {
  /** Also the name of its directory, its command and its section in `.seaworthy.yaml`. */
  readonly name: string;
  /** One sentence for `action.yml`, `--help` and the README. */
  readonly description: string;
  /** Marketplace branding (GitHub's lists of icons and colors). */
  readonly branding: { readonly icon: string; readonly color: string };
  /** Set if the command line does not have the action. */
  readonly only?: "action";
  readonly inputs: S;
  /** Outputs in addition to the common ones, with their descriptions. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Permissions that a workflow grants, each with its reason. */
  readonly permissions: Readonly<Record<string, string>>;
  /** Structured keys of the action's section in `.seaworthy.yaml`. Loaded only if the file exists. */
  readonly configKeys?: () => Promise<ZodRawShape>;
}

export type ValuesOf<A extends ActionSpec> = InputValues<A["inputs"]>;

/** What a filter of the display does not change. */
const unaffected =
  "Affects the comment, the summary, annotations and the terminal. Never affects the verdict, outputs, SARIF and evidence.";

/** One action's section of `.seaworthy.yaml`: texts for its inputs, and structured values for its other keys. */
export interface ConfigSection {
  readonly inputs: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Inputs that choose which findings people see, the same in every action with findings. They decide nothing. */
export const filterInputs = {
  "only-fixable": flag({
    description: `Shows only findings with a fix. ${unaffected}`,
  }),
  "only-exploited": flag({
    description: `Shows only vulnerabilities that are known to be exploited (KEV). ${unaffected}`,
  }),
  "min-severity": choice({
    values: severities,
    default: "info",
    description: `Shows only findings of this severity or worse. ${unaffected}`,
  }),
  "package-types": list({
    description: `Shows only findings in packages of these purl types, for example \`npm, deb\`. Default: all findings. ${unaffected}`,
  }),
} as const satisfies InputSpecs;

/** Inputs that have the same name and meaning in every action. */
export const commonInputs = {
  name: text({
    configurable: false,
    description:
      "Name of what this step examines. It must be unique within the pull request. Names the evidence files, the code-scanning category and the section of the comment. Default: the image's repository, tag and platform, or the examined paths. Set it if two steps or jobs examine different things under the same name, for example in a matrix.",
  }),
  "fail-on": parsed<Threshold>({
    default: defaultThreshold,
    parse: parseThreshold,
    words: thresholdWords,
    allowed:
      "critical, high, medium, low, info or none, and the conditions exploited, no-exploited, epss>=NUMBER and fixable",
    description:
      "Fails the step if there is a finding of this severity (`critical`, `high`, `medium`, `low`, `info`) or worse, or a vulnerability that is known to be exploited (KEV). `no-exploited` counts those by their severity alone. Several conditions are separated by commas, and each alone fails: `critical, epss>=0.5`. `and` joins what must hold together: `high and fixable`. Use `none` if a `gate` step follows.",
  }),
  baseline: text({
    description:
      "Earlier result to compare with: a SARIF file that Seaworthy wrote, relative to the checkout. image-scan also accepts an image, and scans it or, with `baseline-key` or `baseline-identity`, reads its attested evidence. On pull requests a file of the repository is the base's. Default on pull requests and in merge queues: the base commit for lint and manifests, and the last code-scanning analysis of the base branch for images.",
  }),
  "new-only": optionalFlag({
    description:
      "Counts only findings that the change causes. Default: `true` for pull requests and merge queues, otherwise `false`. Lint and manifests are also checked at the base commit. A finding of an image is new if the change touches its instruction or lockfile line, or if the base branch's last code-scanning analysis or `baseline` does not have it. What cannot be determined counts.",
  }),
  config: text({
    configurable: false,
    description: "Configuration file. Default: `.seaworthy.yaml` at the root of the checkout, if it exists.",
  }),
  "out-dir": text({
    configurable: false,
    description: "Directory for SARIF files, SBOMs and evidence records. Default in GitHub Actions: `seaworthy-out`.",
  }),
  token: text({
    configurable: false,
    only: "action",
    secret: true,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
    actionDefault: "${{ github.token }}",
    description: "Token for GitHub's API. Needs the permissions listed below for each feature that you use.",
  }),
  "upload-sarif": flag({
    only: "action",
    default: true,
    description: "Uploads the findings to code scanning. Requires `security-events: write`.",
  }),
  comment: choice({
    only: "action",
    values: ["always", "on-failure", "never"],
    default: "always",
    description:
      "When to comment on the pull request. `on-failure` comments if the step fails; with `fail-on: none`, if there is a finding at high or worse. All jobs share one comment. Requires `pull-requests: write`.",
  }),
  "comment-mode": choice({
    only: "action",
    values: ["update", "new"],
    default: "update",
    description:
      "`update` edits the same comment on every push. `new` deletes the earlier comment and posts a new one at the end of the conversation on every run.",
  }),
  "check-run": flag({
    only: "action",
    default: true,
    description:
      "Creates a check run with all annotations if there are more than GitHub shows for a step. Requires `checks: write`.",
  }),
  suggestions: flag({
    only: "action",
    default: true,
    description:
      "Posts automatic fixes as suggested changes on lines of the pull request's diff. Posts each suggestion once. Requires `pull-requests: write`.",
  }),
  ...filterInputs,
  "pull-request-target": choice({
    configurable: false,
    only: "action",
    values: ["refuse", "head"],
    default: "refuse",
    description:
      "What to do on the event `pull_request_target`, which checks out the base branch by default. `refuse` fails. `head` confirms that the workflow checks out the pull request's head on purpose, and fails if another commit is checked out.",
  }),
  format: choice({
    configurable: false,
    only: "cli",
    values: ["text", "json", "sarif", "markdown", "html"],
    default: "text",
    description:
      "Format of the result on standard output or in the file of `--output`. `html` is one page without network access.",
  }),
  output: text({
    configurable: false,
    only: "cli",
    description: "Writes the result to this file instead of standard output.",
  }),
} as const satisfies InputSpecs;

/** Permissions for what every action can publish. Actions log a missing permission and continue. */
export const publishPermissions = {
  "security-events: write":
    "optional: to upload the findings to code scanning. Set `upload-sarif: false` if you do not grant it",
  "pull-requests: write":
    "optional: to comment on the pull request and suggest changes. The job summary has the same text",
  "checks: write":
    "optional: to annotate more lines than GitHub shows for a step. Set `check-run: false` if you do not grant it",
} as const;

/** Outputs that every action has. */
export const commonOutputs = {
  outcome:
    "`pass`, `findings`, `invalid` (wrong input, configuration or policy) or `undecided` (something could not be examined).",
  sarif: "Paths of the SARIF files with every finding, separated by line breaks.",
  upload:
    "Paths of the SARIF copies for GitHub code scanning, cut to its limits, separated by line breaks. The log lists what was cut.",
  evidence: "Paths of the evidence records, separated by line breaks.",
  findings: "Number of findings, without suppressed ones.",
  worst: "Worst severity of these findings. Empty if there are none.",
} as const;
