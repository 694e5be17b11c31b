import {
  type Finding,
  fingerprint,
  type ImageLocation,
  type ImageSubject,
  type Rule,
} from "../../shared/findings/index.ts";
import type { FoundFile } from "../../shared/layers/index.ts";
import { oneLine } from "../../shared/text/index.ts";

/** A finding of an image, and where in a Dockerfile it belongs. */
export interface ImageProblem {
  readonly rule: Rule;
  readonly finding: Finding;
  /** Instructions that set it, for what stands in the image's configuration; else its layers tell. */
  readonly setBy?: readonly string[];
  /** The layer whose step says it, for what stands in the image's history. */
  readonly layer?: number;
}

export interface ImageRuleText {
  readonly id: string;
  readonly name: string;
  readonly severity: Rule["severity"];
  readonly summary: string;
  /** What it risks. */
  readonly why: string;
  readonly advice: string;
  /** Lines of a Dockerfile. */
  readonly before: string;
  readonly after: string;
  /** CWE and benchmark tags. */
  readonly tags: readonly string[];
  readonly precision?: Rule["precision"];
}

/** A rule with its help made of advice and an example. */
export function imageRule(text: ImageRuleText): Rule {
  const { id, name, severity, summary, why, advice, before, after, tags, precision = "high" } = text;
  return {
    id,
    name,
    severity,
    summary,
    description: `${summary} ${why}`,
    help: {
      text: `${why} ${advice}\n\nInstead of:\n${before}\nwrite:\n${after}`,
      markdown: `${why} ${advice}\n\nInstead of\n\n\`\`\`dockerfile\n${before}\n\`\`\`\n\nwrite\n\n\`\`\`dockerfile\n${after}\n\`\`\``,
    },
    tags: ["security", ...tags],
    precision,
  };
}

export interface ProblemFacts {
  readonly message: string;
  readonly subject: ImageSubject;
  /** What it is about: no line, no version, never a secret. */
  readonly about: readonly string[];
  readonly aliases?: readonly string[];
  readonly severity?: Rule["severity"];
  readonly imageLocations?: readonly ImageLocation[];
  readonly setBy?: readonly string[];
}

/** A problem of a rule. */
export function imageProblem(rule: Rule, facts: ProblemFacts): ImageProblem {
  const { message, subject, about, aliases = [], severity = rule.severity, imageLocations, setBy } = facts;
  return {
    rule,
    finding: {
      ruleId: rule.id,
      severity,
      message,
      locations: [],
      ...(imageLocations === undefined ? {} : { imageLocations }),
      subject,
      fingerprint: fingerprint(rule.id, ...about),
      aliases,
      fixes: [],
    },
    ...(setBy === undefined ? {} : { setBy }),
  };
}

const shownPaths = 10;
const keptPaths = 1000;

/** The first paths in words, and how many more there are. */
export function pathList(paths: readonly string[]): string {
  const more = paths.length - shownPaths;
  const shown = paths.slice(0, shownPaths).map((path) => oneLine(path.toWellFormed()));
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Places of files in their layers. */
export function placesOf(files: readonly FoundFile<unknown>[]): readonly ImageLocation[] {
  return files
    .slice(0, keptPaths)
    .flatMap(({ header, layer }) =>
      layer === undefined ? [] : [{ path: header.path, diffId: layer.diffId, layerIndex: layer.index }],
    );
}

/** Path of the first file of a group, by which its finding is known; none for an empty group. */
export function firstPath(group: readonly FoundFile<unknown>[]): string[] {
  return group.slice(0, 1).map(({ header }) => header.path.toWellFormed());
}

/** Files by the layer that brought them, the lowest first, each group in the order of its paths. */
export function byLayer<T>(files: readonly FoundFile<T>[]): readonly (readonly FoundFile<T>[])[] {
  const groups = Map.groupBy(files, ({ layer }) => layer?.index ?? -1);
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([, group]) => group.toSorted((a, b) => (a.header.path < b.header.path ? -1 : 1)));
}
