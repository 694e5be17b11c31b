import {
  type CoverageGap,
  type Finding,
  type ImageSubject,
  numberRepeats,
  type Rule,
} from "../../shared/findings/index.ts";
import type { Collector } from "../../shared/layers/index.ts";
import type { CatalogedImage } from "../../shared/packages/index.ts";
import { toReportedRule } from "../../shared/rules/index.ts";
import type { RunContext } from "../../shared/runner/index.ts";
import { hygieneCollectors, hygieneProblems } from "./hygiene/index.ts";
import type { ImageProblem } from "./image-check.ts";
import type { spec } from "./inputs.ts";
import type { DockerfileLines } from "./lines.ts";
import { SecretChecks } from "./secrets/index.ts";
import { readSecretRules } from "./secrets/read-rules.ts";

type Context = Pick<RunContext<(typeof spec)["inputs"]>, "inputs" | "host" | "now">;

/** Result of the hygiene and secret checks for one image. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  readonly gaps: readonly CoverageGap[];
}

/** Hygiene and secret checks, as enabled by the inputs. */
export class ImageChecks {
  readonly #hygiene: boolean;
  readonly #secrets: SecretChecks | undefined;
  readonly #now: Date;

  private constructor(hygiene: boolean, secrets: SecretChecks | undefined, now: Date) {
    this.#hygiene = hygiene;
    this.#secrets = secrets;
    this.#now = now;
  }

  /** @throws InvalidError when the file of `secret-rules` cannot be read. */
  static async from({ inputs, host, now }: Context): Promise<ImageChecks> {
    const path = inputs["secret-rules"];
    const userRules = path === undefined ? undefined : await readSecretRules(host.root, path);
    return new ImageChecks(inputs.hygiene, inputs.secrets ? new SecretChecks(userRules) : undefined, now);
  }

  /** Collectors that must take part in the walk over an image. */
  get collectors(): readonly Collector<unknown>[] {
    return [...(this.#hygiene ? hygieneCollectors : []), ...(this.#secrets?.collectors ?? [])];
  }

  /** Checks an image and places each finding on its Dockerfile line where that is known. */
  check(image: CatalogedImage, subject: ImageSubject, lines: DockerfileLines | undefined): CheckResult {
    const problems = [
      ...(this.#hygiene ? hygieneProblems(image, subject, this.#now) : []),
      ...(this.#secrets?.problems(image, subject) ?? []),
    ];
    return {
      findings: numberRepeats(problems.map((problem) => place(problem, lines))),
      rules: [...new Map(problems.map(({ rule }) => [rule.id, toReportedRule(rule)])).values()],
      gaps: this.#secrets?.gaps(image) ?? [],
    };
  }
}

function place({ finding, setBy, layer }: ImageProblem, lines: DockerfileLines | undefined): Finding {
  if (lines === undefined) return finding;
  if (layer !== undefined) return lines.placeOnLayer(finding, layer);
  return setBy === undefined ? lines.place(finding) : lines.placeOnSetting(finding, ...setBy);
}
