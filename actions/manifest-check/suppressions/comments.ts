import { getEndOfDay, getIds, isCalendarDay, normalizeId, parseClauses } from "../../../shared/rules/index.ts";
import type { Field, Place, TextFile, YamlNode } from "../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../document.ts";
import { pointAt } from "../rules/file-rules.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import { createDirective, type ManifestDirective } from "./directive.ts";
import { parseKicsComment } from "./kics-comments.ts";

/** A comment that looks like a suppression but is invalid, so it has no effect. */
export interface MalformedComment {
  readonly file: TextFile;
  readonly field: Field;
  readonly text: string;
  readonly problem: string;
}

export interface Comments {
  readonly directives: readonly ManifestDirective[];
  readonly malformed: readonly MalformedComment[];
}

const comment = /(?<=^|[ \t])#[ \t]*((?:seaworthy[ \t]|trivy:ignore:|kics-scan[ \t])[^\r\n]*)/gm;
const own =
  /^seaworthy[\t ]+(?:(global)[\t ]+)?ignore[\t ]*=[\t ]*([\w/*-]+(?:[\t ]*,[\t ]*[\w/*-]+)*)(?:[\t ]+(.*))?$/;
const trivy = /^trivy:ignore:([\w-]+)(?::exp:(\d{4}-\d\d-\d\d))?[\t ]*$/;

/** Maximum number of suppression comments per file. */
const maxComments = 2000;

/** Parses the suppression comments of a file: Seaworthy's, Trivy's and KICS's. Ignores text in strings. */
export function readComments(file: TextFile, documents: readonly ManifestDocument[]): Comments {
  const { text } = file.source;
  const directives: ManifestDirective[] = [];
  const malformed: MalformedComment[] = [];
  if (!/seaworthy|trivy:ignore:|kics-scan/.test(text)) return { directives, malformed };
  const strings = documents.flatMap(({ root }) => stringsOf(root.node));
  const contentStart = text.search(/^[ \t]*[^#\s]/m);
  for (const match of text.matchAll(comment)) {
    if (directives.length + malformed.length >= maxComments) break;
    if (strings.some(({ start, end }) => start <= match.index && match.index < end)) continue;
    const read = readComment(file, match.index, (match[1] ?? "").trimEnd(), contentStart);
    if (read === undefined) continue;
    if ("problem" in read) malformed.push(read);
    else directives.push(read);
  }
  return { directives, malformed };
}

function readComment(
  file: TextFile,
  offset: number,
  text: string,
  contentStart: number,
): ManifestDirective | MalformedComment | undefined {
  const field = pointAt(file, offset, offset + file.source.text.slice(offset).search(/\r?\n|$/));
  const base = { kind: "inline", source: `# ${text}`, field } as const;
  const malformed = (problem: string): MalformedComment => ({ file, field, text, problem });
  if (text.startsWith("kics-scan")) {
    const command = parseKicsComment(text, offset < contentStart);
    if (command === undefined) return undefined;
    const { ids, scope, except = [] } = command;
    const cover = { file: fileCover(file), line: startCover(file, offset), block: lineCover(file, offset) }[scope];
    const covers = (problem: ManifestProblem): boolean =>
      cover(problem) && !getIds(problem).some((id) => except.includes(id));
    return createDirective({ ...base, ids, own: false, covers });
  }
  const external = trivy.exec(text);
  if (external !== null) {
    const [, id = "", day] = external;
    if (day !== undefined && !isCalendarDay(day)) return malformed(`\`${day}\` is not a date`);
    const end = day === undefined ? undefined : getEndOfDay(day);
    return createDirective({ ...base, ids: [normalizeId(id)], end, own: false, covers: lineCover(file, offset) });
  }
  if (text.startsWith("trivy:")) return undefined;
  const match = own.exec(text);
  if (match === null) {
    return /\bignore\b/.test(text)
      ? malformed("use the form `seaworthy [global] ignore=RULE,RULE [until=YYYY-MM-DD] [reason=…]`")
      : undefined;
  }
  const [, global, ids = "", rest = ""] = match;
  const clauses = parseClauses(rest);
  if ("problem" in clauses) return malformed(clauses.problem);
  return createDirective({
    ...base,
    ...clauses,
    ids: ids.split(",").map((id) => normalizeId(id.trim())),
    own: true,
    covers: global === undefined ? lineCover(file, offset) : fileCover(file),
  });
}

const fileCover =
  (file: TextFile) =>
  ({ field, owner }: ManifestProblem): boolean =>
    (field.place?.file ?? owner.document.file) === file;

/** Returns the line that a comment is about: its own, or, for a comment on its own line, the next with content. */
function findLine({ source }: TextFile, offset: number): number {
  let { line } = source.positionAt(offset);
  if (source.text.slice(source.lineSpan(line).start, offset).trim() !== "") return line;
  do line += 1;
  while (line <= source.lineCount && /^\s*(?:#.*)?$/.test(source.slice(source.lineSpan(line))));
  return line;
}

/** Returns what a comment about a line covers: the problems that are reported there. */
function startCover(file: TextFile, offset: number): (problem: ManifestProblem) => boolean {
  const line = findLine(file, offset);
  return ({ field: { place } }) => place?.file === file && file.source.positionAt(place.span.start).line === line;
}

/**
 * Returns what a comment covers: what starts on its line. That is a field, or everything in a container, mapping or
 * document that starts there.
 */
function lineCover(file: TextFile, offset: number): (problem: ManifestProblem) => boolean {
  const line = findLine(file, offset);
  return ({ field }) => {
    for (let ancestor: Field | undefined = field.nearest; ancestor !== undefined; ancestor = ancestor.parent) {
      if ([ancestor.place, ...ancestor.via].some((place) => isOnLine(place, file, line))) return true;
    }
    return field.uses.some((use) => isOnLine(use, file, line));
  };
}

function isOnLine(place: Place | undefined, file: TextFile, line: number): boolean {
  return place?.file === file && file.source.positionAt(place.span.start).line === line;
}

function stringsOf(node: YamlNode | undefined): YamlNode[] {
  if (node === undefined) return [];
  if (node.kind === "scalar") return node.style === "plain" ? [] : [node];
  const slots = node.kind === "map" ? node.entries : node.items;
  return slots.flatMap((slot) => (slot.use === undefined ? stringsOf(slot.value) : []));
}
