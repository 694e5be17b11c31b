import type { ImageSubject, Severity } from "../../../shared/findings/index.ts";
import type { FoundFile } from "../../../shared/layers/index.ts";
import type { ImageConfig } from "../../../shared/oci/index.ts";
import type { DefinedRule } from "../../../shared/rules/index.ts";
import type { SecretHit, SecretSearch } from "../../../shared/secrets/search.ts";
import type { SecretRule } from "../../../shared/secrets/secret-rule.ts";
import { count, oneLine } from "../../../shared/text/index.ts";
import { defined } from "../../../shared/values/index.ts";
import { type ImageProblem, imageProblem, imageRule } from "../image-check.ts";
import { isNamedAsDummy } from "./keys.ts";
import type { PublishedText } from "./published.ts";
import type { SearchedFile } from "./search-text.ts";
import { settingHits } from "./settings.ts";

/** Converts the secrets in an image's files and configuration to problems. Never contains the secrets. Pure. */
export function secretProblems(
  files: readonly FoundFile<SearchedFile>[],
  config: ImageConfig,
  subject: ImageSubject,
  {
    rules,
    search,
    text,
  }: { readonly rules: readonly SecretRule[]; readonly search: SecretSearch; text: PublishedText },
): ImageProblem[] {
  const ruleDefinitions = new Map(rules.map((rule) => [rule.id, rule]));
  const ruleById = new Map(rules.map((rule) => [rule.id, { title: rule.title, rule: ruleOf(rule) }]));
  const inFiles = files.flatMap((file) => {
    const { path } = file.header;
    const { inner } = file.value;
    const place = inner === undefined ? path : `${path}!/${inner}`;
    const shownPath = oneLine(place.toWellFormed());
    const removed =
      file.hiddenBy === undefined
        ? ""
        : `; layer ${file.hiddenBy.index} removes or replaces the file, but the image still ships it`;
    const { hits, omitted } = capped(
      text.count(file, ruleDefinitions).filter((hit) => !isNamedAsDummy(place, hit)),
      ruleDefinitions,
    );
    return hits.flatMap((hit, index): ImageProblem[] => {
      const { rule: id, line } = hit;
      const about = ruleById.get(id);
      if (about === undefined) return [];
      const ordinal = hits.slice(0, index).filter((other) => other.rule === id).length;
      const others = omitted.after === hit ? `; ${count(omitted.count, "more value")} of this kind in the file` : "";
      const { layer } = file;
      return [
        imageProblem(about.rule, {
          message: `${shownPath}:${line} contains ${describe(hit, about.title)}${removed}${others}`,
          subject,
          ...severityOf(hit),
          about: [layer?.diffId ?? "", place.toWellFormed(), String(ordinal)],
          ...(layer === undefined
            ? {}
            : {
                imageLocations: [
                  {
                    path,
                    diffId: layer.diffId,
                    layerIndex: layer.index,
                    ...(inner === undefined ? { region: { startLine: line } } : {}),
                  },
                ],
              }),
        }),
      ];
    });
  });
  const inSettings = settingHits(config, search).flatMap(
    ({ rule: id, masked, where, setBy, layer }): ImageProblem[] => {
      const about = ruleById.get(id);
      if (about === undefined) return [];
      const message = `${oneLine(where)} of the image contains ${about.title} (${masked})`;
      const facts = { message, subject, about: ["config", where], aliases: ["CIS-DI-0010"] };
      const problem = imageProblem(about.rule, { ...facts, setBy });
      return [layer === undefined ? problem : { ...problem, layer }];
    },
  );
  return [...inFiles, ...inSettings];
}

/** Maximum number of findings in a file about values that only their names tell from others. */
const maxGeneric = 3;

interface CappedHits {
  readonly hits: readonly SecretHit[];
  /** The hit after which others of its kind were omitted, and how many. */
  readonly omitted: { readonly after?: SecretHit; readonly count: number };
}

/** Keeps the first values of a file whose rule knows neither issuer nor place. */
function capped(hits: readonly SecretHit[], rules: ReadonlyMap<string, SecretRule>): CappedHits {
  const generic = hits.filter(({ rule, severity, title }) => {
    const known = rules.get(rule);
    return known?.generic === true && title === undefined && (severity ?? known.severity) === "medium";
  });
  const omitted = new Set(generic.slice(maxGeneric));
  const after = omitted.size === 0 ? undefined : generic[maxGeneric - 1];
  return { hits: hits.filter((hit) => !omitted.has(hit)), omitted: { count: omitted.size, ...defined({ after }) } };
}

function describe({ title, masked, published }: SecretHit, ruleTitle: string): string {
  if (published === undefined) return `${title ?? ruleTitle} (${masked})`;
  return `${title ?? ruleTitle} that everybody has: it is published with ${published}`;
}

function severityOf({ severity, published }: SecretHit): { readonly severity?: Severity } {
  return published === undefined ? defined({ severity }) : { severity: "info" };
}

/** Returns the rule that reports secrets of a kind. */
export function ruleOf({ id, title, severity }: SecretRule): DefinedRule {
  const noun = title.replace(/^an? /, "");
  return imageRule({
    id: `SW-IM-secret-${id}`,
    name: "SecretInImage",
    severity,
    summary: `Do not ship ${title} in the image.`,
    why: "Anyone who can pull the image can read every layer, the history and the variables, even files that a later layer removes.",
    advice: `Revoke the ${noun}, because it has been published. Then pass its replacement to the build as a secret mount, or to the container when it starts.`,
    before: "ARG TOKEN\nRUN ./download --token $TOKEN",
    after: "RUN --mount=type=secret,id=token ./download --token-file /run/secrets/token",
    tags: ["secret", "CWE-798", "CWE-312", "CIS-Docker-4.10"],
    precision: severity === "critical" ? "very-high" : "medium",
  });
}
