import { describeUnreadable, Field, type TextFile } from "../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../document.ts";
import { defineManifestRule, type ManifestProblem, type ManifestRule, type Owner } from "./rule.ts";

/** The rule about files that could not be read. */
export const unreadable = defineManifestRule({
  id: "SW-MC-unreadable",
  severity: "high",
  summary: "Write valid manifests.",
  why: "A file that could not be read was not checked, so nothing is known about its security.",
  before: "apiVersion: v1\nkind: Pod\nmetadata: {name: web",
  after: "apiVersion: v1\nkind: Pod\nmetadata: {name: web}",
  tags: ["security"],
  precision: "very-high",
});

/** The rule about what was recognized and cannot be checked. */
export const notChecked = defineManifestRule({
  id: "SW-MC-not-checked",
  severity: "high",
  summary: "Check everything that you deploy, or exclude it explicitly.",
  why: "A chart or an overlay that was not rendered was not checked, so nothing is known about its security.",
  before: "apiVersion: v2\nname: web\nversion: 1.0.0",
  after: "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web",
  tags: ["security"],
  precision: "very-high",
});

const duplicateKey = defineManifestRule({
  id: "SW-MC-duplicate-key",
  severity: "medium",
  summary: "Write each key once.",
  why: "If a key has two values, Kubernetes uses the last one or the API server rejects the object. Readers may see the other one.",
  before: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  name: shop",
  after: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web",
  tags: ["correctness"],
  precision: "very-high",
});

/** Checks whether a problem is that something was not examined. It is a gap of the coverage, and no finding. */
export function isGap({ rule }: Pick<ManifestProblem, "rule">): boolean {
  return rule === unreadable || rule === notChecked;
}

/** Rules about files rather than their content. */
export const fileRules: readonly ManifestRule[] = [unreadable, notChecked, duplicateKey];

/** Returns a whole file as the owner of a problem. */
export function getFileOwner(file: TextFile): Owner {
  return { document: pointDocument(file, 0), kind: "file", namespace: undefined, name: file.path, annotations: [] };
}

/** Creates a document that was not read. Its root is the rest of the line at an offset. */
function pointDocument(file: TextFile, offset: number): ManifestDocument {
  return { file, root: pointAt(file, offset, offset), duplicates: [] };
}

/** Creates a field for a range of text. Default end: the end of the line. */
export function pointAt(file: TextFile, start: number, end?: number): Field {
  const { source } = file;
  const position = Math.max(0, Math.min(start, source.text.length));
  const stop = end ?? Math.max(position, source.lineSpan(source.positionAt(position).line).end);
  return new Field({ kind: "scalar", file, start: position, end: stop, text: "", style: "plain" });
}

/** Creates the problem of a document that could not be read. */
export function createUnreadableProblem(file: TextFile, problem: string, offset: number): ManifestProblem {
  return {
    rule: unreadable,
    owner: getFileOwner(file),
    field: pointAt(file, offset),
    message: describeUnreadable(problem),
  };
}

/** Creates the same problem for something that a field of a file refers to. */
export function createUnreadableProblemAt(field: Field, file: TextFile, problem: string): ManifestProblem {
  return { rule: unreadable, owner: getFileOwner(file), field, message: describeUnreadable(problem) };
}

/** Creates the problem of something that a field refers to and that was not checked. */
export function createNotCheckedProblemAt(field: Field, file: TextFile, message: string): ManifestProblem {
  return { rule: notChecked, owner: getFileOwner(file), field, message };
}

/** Creates the problem of something that was recognized but cannot be checked. */
export function createNotCheckedProblem(file: TextFile, message: string): ManifestProblem {
  return { rule: notChecked, owner: getFileOwner(file), field: pointAt(file, 0), message };
}

/** Lists keys that occur twice in a map of the document. */
export function listDuplicateKeyProblems({ file, duplicates }: ManifestDocument): ManifestProblem[] {
  return duplicates.map(({ key, span, first }) => ({
    rule: duplicateKey,
    owner: getFileOwner(file),
    part: key,
    field: pointAt(file, span.start, span.end),
    message: `The key ${key} is duplicated`,
    related: [{ place: { file, span: first }, message: "The first occurrence" }],
  }));
}
