import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { noValue, removeText, sliceText } from "../values/text.ts";
import { compareBytes, type Sourced } from "../values/value.ts";
import { type DocumentHead, readHead } from "./head.ts";
import { compareKinds } from "./kind-order.ts";
import { splitManifests } from "./split.ts";

/** The output of a template. */
export interface RenderedFile {
  /** Name of the template: `chart/templates/x.yaml`. */
  readonly name: string;
  readonly text: Sourced<string>;
}

/** A document of the output of `helm template`. */
export interface HelmDocument extends DocumentHead {
  /** Name of the template. */
  readonly source: string;
  /** The text, from the first character behind its separator to the next separator. */
  readonly text: Sourced<string>;
  /** Names of the events if the document is a hook. `test` also stands for `test-success`. */
  readonly hook?: readonly string[];
  /** Weight of a hook. Hooks of an event run in ascending order. */
  readonly weight?: number;
}

/** Why Helm refuses the output of a chart. */
export interface DocumentProblem {
  readonly phase: "yaml";
  readonly source: string;
  readonly message: string;
  /** The output of the template, without `<no value>`. */
  readonly text: Sourced<string>;
  /** Offset of the problem in that output, in UTF-16 code units. */
  readonly offset: number;
  /** Line of the problem in that output, from 1. */
  readonly line: number;
}

export type HelmDocuments = { readonly documents: readonly HelmDocument[] } | { readonly problem: DocumentProblem };

const hookAnnotation = "helm.sh/hook";
const events: ReadonlyMap<string, string> = new Map([
  ...["pre-install", "post-install", "pre-delete", "post-delete", "pre-upgrade", "post-upgrade"].map(same),
  ...["pre-rollback", "post-rollback", "test"].map(same),
  ["test-success", "test"],
]);

function same(name: string): [string, string] {
  return [name, name];
}

/**
 * Splits the output of templates into documents, in the order of `helm template`: documents by kind, then hooks by kind.
 * Skips partials and notes, and hooks with an unknown event. Fails with the first document that is no YAML, or whose head
 * has fields of other types. Never throws.
 */
export function splitDocuments(files: readonly RenderedFile[]): HelmDocuments {
  const plain: HelmDocument[] = [];
  const hooks: HelmDocument[] = [];
  for (const { name, text: rendered } of files.toSorted((a, b) => compareBytes(a.name, b.name))) {
    if (isPartial(name)) continue;
    const text = removeText(rendered, noValue);
    for (const { start, end } of splitManifests(text.value)) {
      const part = sliceText(text, start, end);
      const head = readHead({ path: name, source: new SourceText(part.value) });
      if ("problem" in head) return { problem: problemAt(name, text, start + head.offset, head.problem) };
      const document = { ...head, source: name, text: part };
      const hook = head.annotations.get(hookAnnotation);
      if (hook === undefined) plain.push(document);
      else {
        const names = eventsOf(hook);
        if (names !== undefined) hooks.push({ ...document, hook: names, weight: weightOf(head) });
      }
    }
  }
  return { documents: [...sortByKind(plain), ...sortByKind(hooks)] };
}

function isPartial(name: string): boolean {
  return name.slice(name.lastIndexOf("/") + 1).startsWith("_") || name.endsWith("NOTES.txt");
}

/** Returns the events of a hook. Undefined if one of them is unknown. */
function eventsOf(annotation: string): string[] | undefined {
  const names = annotation.split(",").map((name) => events.get(name.trim().toLowerCase()));
  return names.includes(undefined) ? undefined : names.filter((name) => name !== undefined);
}

function weightOf({ annotations }: DocumentHead): number {
  const weight = annotations.get("helm.sh/hook-weight") ?? "";
  return /^[-+]?\d{1,15}$/.test(weight) ? Number(weight) : 0;
}

function sortByKind(documents: readonly HelmDocument[]): HelmDocument[] {
  return documents.toSorted((a, b) => compareKinds(a.kind, b.kind));
}

function problemAt(source: string, text: Sourced<string>, offset: number, message: string): DocumentProblem {
  let line = 1;
  for (let newline = text.value.indexOf("\n"); newline !== -1 && newline < offset; line += 1)
    newline = text.value.indexOf("\n", newline + 1);
  return { phase: "yaml", source, message, text, offset, line };
}
