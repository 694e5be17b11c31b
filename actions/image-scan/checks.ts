import type { RunContext } from "../../shared/action/index.ts";
import { type Finding, type ImageSubject, numberRepeats, type Rule } from "../../shared/findings/index.ts";
import type { Collector } from "../../shared/layers/index.ts";
import type { CataloguedImage } from "../../shared/packages/index.ts";
import { hygieneCollectors, hygieneProblems } from "./hygiene/index.ts";
import type { spec } from "./inputs.ts";
import type { DockerfileLines } from "./lines.ts";

type Inputs = RunContext<(typeof spec)["inputs"]>["inputs"];

/** Who looks at an image's files for the checks that the inputs ask for. */
export function checkCollectors({ hygiene }: Pick<Inputs, "hygiene">): readonly Collector<unknown>[] {
  return hygiene ? hygieneCollectors : [];
}

/** What the checks beside the vulnerabilities say of an image, each finding on its line where that is known. */
export function checkImage(
  image: CataloguedImage,
  subject: ImageSubject,
  { inputs, now }: Pick<RunContext<(typeof spec)["inputs"]>, "inputs" | "now">,
  lines: DockerfileLines | undefined,
): { readonly findings: readonly Finding[]; readonly rules: readonly Rule[] } {
  const problems = inputs.hygiene ? hygieneProblems(image, subject, now) : [];
  const placed = problems.map(({ finding, setBy }) => {
    if (lines === undefined) return finding;
    return setBy === undefined ? lines.place(finding) : lines.placeOnSetting(finding, ...setBy);
  });
  return { findings: numberRepeats(placed), rules: [...new Set(problems.map(({ rule }) => rule))] };
}
