import { type Finding, type FindingContext, HiddenValues, type Location } from "../../../shared/findings/index.ts";
import { createFinding, getFixes, sortFindings } from "../../../shared/rules/index.ts";
import { listSecrets } from "../../../shared/secrets/index.ts";
import { defined } from "../../../shared/values/index.ts";
import type { Place } from "../../../shared/yaml/index.ts";
import { getExposure } from "../exposure.ts";
import type { ManifestSuppressor } from "../suppressions/suppressor.ts";
import type { ManifestProblem } from "./rule.ts";

/** Converts problems to findings with locations, fingerprints and suppressions, ordered by file and line. */
export function toFindings(
  problems: readonly ManifestProblem[],
  suppressor: Pick<ManifestSuppressor, "find">,
): Finding[] {
  return sortFindings(problems.map((problem) => toFinding(problem, suppressor)));
}

function toFinding(problem: ManifestProblem, suppressor: Pick<ManifestSuppressor, "find">): Finding {
  const { rule, owner, part = "", field, joined, related = [] } = problem;
  const uses = field.uses.map((place) => ({ place, message: "Included here" }));
  const via = field.via.map((place) => ({ place, message: "Rendered here" }));
  const places = [{ place: field.place, message: undefined }, ...uses, ...via, ...related];
  const finding = createFinding(problem, {
    locations: places.flatMap(({ place, message }) => (place === undefined ? [] : [locationOf(place, message)])),
    subject: { kind: "source", path: field.place?.file.path ?? owner.document.file.path },
    about: [owner.kind, owner.namespace ?? "", owner.name, part, field.stablePath],
    aliases: [...new Set(problem.aliases ?? rule.aliases)],
    fixes: getFixes(problem, ({ file, span, text }) => ({
      file: file.path,
      region: file.source.regionOf(span),
      text,
    })),
    suppression: suppressor.find(problem),
  });
  const context: FindingContext = defined({
    exposure: getExposure(owner, part),
    message: joined?.message,
    values: listValues(problem),
  });
  return Object.keys(context).length === 0 ? finding : { ...finding, context };
}

function listValues({ rule, field, joined, secrets }: ManifestProblem): HiddenValues | undefined {
  if (joined !== undefined) return new HiddenValues(joined.settings);
  if (secrets !== undefined) return new HiddenValues(secrets.flatMap(listSecrets));
  return rule.tags.includes("secret") ? new HiddenValues(listSecrets(field.text ?? "")) : undefined;
}

function locationOf({ file, span }: Place, message: string | undefined): Location {
  const region = file.source.regionOf(span);
  return { file: file.path, region, ...(message === undefined ? {} : { message }) };
}
