import type { Finding, ImageLocation, ImageSubject, Rule } from "../../shared/findings/index.ts";
import type { FoundFile } from "../../shared/layers/index.ts";
import { createFinding, type DefinedRule, defineRule, type RuleKind, type RuleText } from "../../shared/rules/index.ts";
import { oneLine } from "../../shared/text/index.ts";
import { defined } from "../../shared/values/index.ts";
import type { DockerfileLines, RelatedLayer } from "./lines.ts";

/** Finding of an image, with the information that places it in a Dockerfile. */
export interface ImageProblem {
  readonly rule: Rule;
  readonly finding: Finding;
  /** Instructions that set it, for findings in the image configuration. Other findings are placed by their layers. */
  readonly setBy?: readonly string[];
  /** Index of the layer, for findings in the image history and about whole layers. */
  readonly layer?: number;
  /** Other layer that takes part, and what it does. */
  readonly related?: RelatedLayer;
  /** Bytes that the image loses if the problem is fixed. */
  readonly bytes?: number;
}

/** Text of a rule about images. Requires advice and Dockerfile lines. */
export interface ImageRuleText extends RuleText {
  readonly name: string;
  readonly advice: string;
  readonly before: string;
  readonly after: string;
  readonly tags: readonly string[];
}

const kind: RuleKind = { tags: ["security"], language: "dockerfile", help: "reason-and-advice" };

/** Defines a rule about images. Default precision: high. */
export function imageRule(text: ImageRuleText): DefinedRule {
  return defineRule({ precision: "high", ...text }, kind);
}

const quality: RuleKind = { ...kind, tags: [] };

/** Like `imageRule`, for rules that are not about security. */
export function qualityRule(text: ImageRuleText): DefinedRule {
  return defineRule({ precision: "high", ...text }, quality);
}

export interface ProblemDetails {
  readonly message: string;
  readonly subject: ImageSubject;
  /** Parts of the fingerprint: no line, no version, never a secret. */
  readonly about: readonly string[];
  readonly aliases?: readonly string[];
  readonly severity?: Rule["severity"];
  readonly imageLocations?: readonly ImageLocation[];
  readonly setBy?: readonly string[];
  readonly layer?: number;
  readonly related?: RelatedLayer;
  readonly bytes?: number;
}

/** Creates a problem from a rule. */
export function imageProblem(rule: Rule, facts: ProblemDetails): ImageProblem {
  const { subject, about, imageLocations, setBy, layer, related, bytes } = facts;
  return {
    rule,
    finding: createFinding({ rule, ...facts }, { locations: [], imageLocations, subject, about }),
    ...defined({ setBy, layer, related, bytes }),
  };
}

/** Places the finding of a problem on its Dockerfile line if that is known. */
export function placeProblem(problem: ImageProblem, lines: DockerfileLines | undefined): Finding {
  const { finding, setBy, layer, related } = problem;
  if (lines === undefined) return finding;
  if (layer !== undefined) return lines.placeOnLayer(finding, layer, related);
  return setBy === undefined ? lines.place(finding) : lines.placeOnSetting(finding, ...setBy);
}

const maxShownPaths = 10;
const maxKeptPaths = 1000;

/** Formats a list of paths: the first ones, and how many more there are. */
export function pathList(paths: readonly string[]): string {
  const omitted = paths.length - maxShownPaths;
  const shown = paths.slice(0, maxShownPaths).map((path) => oneLine(path.toWellFormed()));
  return `${shown.join(", ")}${omitted > 0 ? ` and ${omitted} more` : ""}`;
}

/** Returns the locations of files in their layers. */
export function placesOf(files: readonly FoundFile<unknown>[]): readonly ImageLocation[] {
  return files
    .slice(0, maxKeptPaths)
    .flatMap(({ header, layer }) =>
      layer === undefined ? [] : [{ path: header.path, diffId: layer.diffId, layerIndex: layer.index }],
    );
}

/** Returns the path of the first file of a group for the fingerprint; empty for an empty group. */
export function firstPath(group: readonly FoundFile<unknown>[]): string[] {
  return group.slice(0, 1).map(({ header }) => header.path.toWellFormed());
}

/** Groups files by the layer that added them, lowest layer first, each group sorted by path. */
export function byLayer<T>(files: readonly FoundFile<T>[]): readonly (readonly FoundFile<T>[])[] {
  const groups = Map.groupBy(files, ({ layer }) => layer?.index ?? -1);
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([, group]) => group.toSorted((a, b) => (a.header.path < b.header.path ? -1 : 1)));
}
