import type { ImageSubject } from "../../../shared/findings/index.ts";
import type { FoundFile } from "../../../shared/layers/index.ts";
import type { ImageConfig } from "../../../shared/oci/index.ts";
import type { DefinedRule } from "../../../shared/rules/index.ts";
import type { SecretSearch } from "../../../shared/secrets/search.ts";
import type { SecretRule } from "../../../shared/secrets/secret-rule.ts";
import { oneLine } from "../../../shared/text/index.ts";
import { type ImageProblem, imageProblem, imageRule } from "../image-check.ts";
import type { SearchedFile } from "./files.ts";
import type { PublishedText } from "./published.ts";
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
    const shownPath = oneLine(path.toWellFormed());
    const removed =
      file.hiddenBy === undefined
        ? ""
        : `; layer ${file.hiddenBy.index} removes or replaces the file, but the image still ships it`;
    const hits = text.count(file, ruleDefinitions);
    return hits.flatMap(({ rule: id, line, masked }, index): ImageProblem[] => {
      const about = ruleById.get(id);
      if (about === undefined) return [];
      const ordinal = hits.slice(0, index).filter((other) => other.rule === id).length;
      const { layer } = file;
      return [
        imageProblem(about.rule, {
          message: `${shownPath}:${line} contains ${about.title} (${masked})${removed}`,
          subject,
          about: [layer?.diffId ?? "", path.toWellFormed(), String(ordinal)],
          ...(layer === undefined
            ? {}
            : {
                imageLocations: [{ path, diffId: layer.diffId, layerIndex: layer.index, region: { startLine: line } }],
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
