import type { Span, TextFile } from "../../../../shared/dockerfile/index.ts";
import { createTemplateInline, createUnmappedInline, type InlineDockerfile } from "../inline.ts";
import { Definitions, findAttribute } from "./definitions.ts";
import type { Evaluator } from "./evaluate.ts";
import type { Block, Body } from "./syntax.ts";
import {
  BakeLimitError,
  type BakeValue,
  elementsOf,
  entriesOf,
  isList,
  isObject,
  toText,
  UnknownValue,
} from "./values.ts";

/** A Bake file with its parsed content. */
export interface BakeFile {
  readonly file: TextFile;
  readonly body: Body;
}

/** A target as it is written, or after it inherited from others. Undefined attributes are not set. */
export interface BakeTarget {
  readonly name: string;
  readonly file: TextFile;
  readonly span: Span;
  readonly inherits: readonly string[];
  readonly context?: BakeValue | undefined;
  readonly dockerfile?: BakeValue | undefined;
  readonly inline?: InlineDockerfile | UnknownValue | undefined;
  readonly target?: BakeValue | undefined;
  readonly args: ReadonlyMap<string, BakeValue>;
  readonly contexts: ReadonlyMap<string, BakeValue>;
  readonly platforms?: BakeValue | undefined;
  readonly output?: BakeValue | undefined;
}

/** The targets and groups of a project. */
export interface BakeTargets {
  readonly targets: ReadonlyMap<string, BakeTarget>;
  /** Names of targets and groups by group. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** Maximum number of targets of a project, after matrices are expanded. */
const maxTargets = 2000;

/**
 * Evaluates the targets of the files of a project, of which later ones override earlier ones (docker/buildx,
 * `bake/bake.go`).
 * @param initial targets of Compose files.
 * @throws BakeLimitError beyond the limits.
 */
export function readTargets(files: readonly BakeFile[], initial: ReadonlyMap<string, BakeTarget>): BakeTargets {
  const { evaluator } = new Definitions(files.map(({ body }) => body));
  const targets = new Map(initial);
  const groups = new Map<string, readonly string[]>();
  for (const { file, body } of files) {
    for (const block of body.blocks) {
      const [label = ""] = block.labels;
      if (block.type === "group") {
        const members = findAttribute(block.body, "targets");
        groups.set(label, members === undefined ? [] : namesOf(evaluator.evaluate(members)));
      }
      if (block.type !== "target") continue;
      const names: string[] = [];
      for (const variables of matrixOf(block, evaluator)) {
        const target = targetOf(block, file, evaluator.with(variables), label);
        const before = targets.get(target.name);
        targets.set(target.name, before === undefined ? target : mergeTargets(before, target));
        names.push(target.name);
        if (targets.size > maxTargets) throw new BakeLimitError(`it has more than ${maxTargets} targets`);
      }
      // The name of a target with a matrix is a group of its variants.
      if (names.length !== 1 || names[0] !== label) groups.set(label, names);
    }
  }
  return { targets, groups };
}

/** Merges a target over another: arguments and contexts by name, everything else as a whole. */
export function mergeTargets(base: BakeTarget, over: BakeTarget): BakeTarget {
  return {
    ...over,
    inherits: over.inherits.length > 0 ? over.inherits : base.inherits,
    context: over.context ?? base.context,
    dockerfile: over.dockerfile ?? base.dockerfile,
    inline: over.inline ?? base.inline,
    target: over.target ?? base.target,
    args: new Map([...base.args, ...over.args]),
    contexts: new Map([...base.contexts, ...over.contexts]),
    platforms: over.platforms ?? base.platforms,
    output: over.output ?? base.output,
  };
}

/** Lists the variables of each variant of a target. One without a matrix has one variant. */
function matrixOf({ body }: Block, evaluator: Evaluator): ReadonlyMap<string, BakeValue>[] {
  const expression = findAttribute(body, "matrix");
  const matrix = expression === undefined ? new Map() : evaluator.evaluate(expression);
  if (!isObject(matrix)) return [];
  let variants: ReadonlyMap<string, BakeValue>[] = [new Map()];
  for (const [name, values] of entriesOf(matrix)) {
    const elements = isList(values) ? values : [];
    if (variants.length * elements.length > maxTargets)
      throw new BakeLimitError(`it has more than ${maxTargets} targets`);
    variants = variants.flatMap((variant) => elements.map((element) => new Map([...variant, [name, element]])));
  }
  return variants;
}

function targetOf({ body, span }: Block, file: TextFile, evaluator: Evaluator, label: string): BakeTarget {
  const evaluated = (name: string): BakeValue | undefined => {
    const expression = findAttribute(body, name);
    return expression === undefined ? undefined : (evaluator.evaluate(expression) ?? undefined);
  };
  const name = evaluated("name");
  return {
    name: textOf(name) ?? label,
    file,
    span,
    inherits: namesOf(evaluated("inherits")),
    context: evaluated("context"),
    dockerfile: evaluated("dockerfile"),
    inline: inlineOf(body, file, evaluator),
    target: evaluated("target"),
    args: entriesIn(evaluated("args")),
    contexts: entriesIn(evaluated("contexts")),
    platforms: evaluated("platforms"),
    output: evaluated("output"),
  };
}

function inlineOf(body: Body, file: TextFile, evaluator: Evaluator): BakeTarget["inline"] {
  const attribute = body.attributes.findLast(({ name }) => name === "dockerfile-inline");
  if (attribute === undefined) return undefined;
  const { value, span } = attribute;
  const { line } = file.source.positionAt(span.start);
  if (value.kind !== "template") {
    const text = evaluator.evaluate(value);
    if (text === null) return undefined;
    return typeof text === "string" ? createUnmappedInline(file, text, line) : new UnknownValue("it is computed");
  }
  const texts = evaluator.evaluateParts(value.parts);
  if (texts instanceof UnknownValue) return texts;
  const parts = value.parts.map((part, index) => {
    const text = texts[index] ?? "";
    return part.kind === "text" ? { text, source: part.text } : { text };
  });
  return createTemplateInline(file, parts, line);
}

/** Returns the entries of an object. Null entries are not set. */
function entriesIn(value: BakeValue | undefined): ReadonlyMap<string, BakeValue> {
  if (value === undefined || !isObject(value)) return new Map();
  return new Map([...value].filter(([, entry]) => entry !== null));
}

function namesOf(value: BakeValue | undefined): string[] {
  if (value === undefined || value instanceof UnknownValue || value === null || !isList(value)) return [];
  return elementsOf(value).flatMap((name) => (typeof name === "string" ? [name] : []));
}

/** Returns a text or number as text. Undefined if it is not known. */
export function textOf(value: BakeValue | undefined): string | undefined {
  const isText = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isText ? toText(value) : undefined;
}
