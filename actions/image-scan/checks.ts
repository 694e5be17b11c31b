import { toProfile } from "../../shared/config/index.ts";
import { threadModuleUrl } from "../../shared/exec/thread-module-url.ts";
import {
  type CoverageGap,
  type Finding,
  type ImageSubject,
  numberRepeats,
  type Rule,
  type Saving,
} from "../../shared/findings/index.ts";
import type { Analyzer, Collector, ThreadModule } from "../../shared/layers/index.ts";
import type { CatalogedImage } from "../../shared/packages/index.ts";
import { type Profile, toReportedRule } from "../../shared/rules/index.ts";
import { type RunContext, settingsPlaces } from "../../shared/runner/index.ts";
import { defined } from "../../shared/values/index.ts";
import { checkCollectors, secretChecks, type ThreadOptions } from "./checks-thread.ts";
import { efficiencyAnalyzers, efficiencyProblems } from "./efficiency/index.ts";
import { savingsOf } from "./efficiency/savings.ts";
import { hygieneProblems } from "./hygiene/index.ts";
import { underProfile } from "./hygiene/profiles.ts";
import { placeProblem } from "./image-check.ts";
import type { spec } from "./inputs.ts";
import type { DockerfileLines } from "./lines.ts";
import type { SecretChecks } from "./secrets/index.ts";
import { type RulesFile, readRulesFile } from "./secrets/read-rules.ts";
import { tamperingProblems } from "./tampering/index.ts";

type Context = Pick<RunContext<(typeof spec)["inputs"]>, "inputs" | "host" | "now" | "settingsFiles">;

/** Result of the hygiene and secret checks for one image. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  readonly gaps: readonly CoverageGap[];
  /** Bytes to gain, also of rules that the profile turns off. */
  readonly savings: readonly Saving[];
}

/** Hygiene and secret checks, as enabled by the inputs. */
export class ImageChecks {
  readonly #hygiene: boolean;
  readonly #secrets: SecretChecks | undefined;
  readonly #profile: Profile;
  readonly #now: Date;
  readonly #thread: ThreadOptions;

  private constructor(options: ThreadOptions, now: Date) {
    this.#profile = options.profile;
    this.#hygiene = options.hygiene;
    this.#secrets = secretChecks(options);
    this.#now = now;
    this.#thread = options;
  }

  /** @throws InvalidError when the file of `secret-rules` cannot be read. */
  static async from(context: Context): Promise<ImageChecks> {
    const { inputs, now } = context;
    const path = inputs["secret-rules"];
    const rulesFile = path === undefined ? undefined : await readRules(context, path);
    const profile = toProfile(inputs.profile, (note) => context.host.info(note));
    const options = { hygiene: inputs.hygiene, secrets: inputs.secrets, profile, ...defined({ rulesFile }) };
    return new ImageChecks(options, now);
  }

  /** Collectors that must take part in the walk over an image. */
  get collectors(): readonly Collector<unknown>[] {
    return checkCollectors(this.#thread, this.#secrets);
  }

  /** Analyzers that must take part. */
  get analyzers(): readonly Analyzer<unknown>[] {
    return this.#hygiene ? efficiencyAnalyzers : [];
  }

  /** The module in which threads create these collectors. */
  get threads(): readonly ThreadModule[] {
    const url = threadModuleUrl("image-checks", "./checks-thread.ts", import.meta.url);
    return [{ url, options: this.#thread }];
  }

  /** Checks an image and places each finding on its Dockerfile line where that is known. */
  check(image: CatalogedImage, subject: ImageSubject, lines: DockerfileLines | undefined): CheckResult {
    const all = this.#hygiene
      ? [...hygieneProblems(image, subject, this.#now), ...efficiencyProblems(image, subject, lines)]
      : [];
    const problems = [
      ...underProfile(all, this.#profile),
      ...(this.#hygiene ? tamperingProblems(image, subject, this.#profile) : []),
      ...(this.#secrets?.problems(image, subject) ?? []),
    ];
    return {
      findings: numberRepeats(problems.map((problem) => placeProblem(problem, lines))),
      rules: [...new Map(problems.map(({ rule }) => [rule.id, toReportedRule(rule)])).values()],
      gaps: this.#secrets?.gaps(image) ?? [],
      savings: savingsOf(all, lines),
    };
  }
}

async function readRules(context: Context, path: string): Promise<RulesFile> {
  const place = await settingsPlaces(context, [path]);
  return readRulesFile(place.root, place.paths[0] ?? path);
}
