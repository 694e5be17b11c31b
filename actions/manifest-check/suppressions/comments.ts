import type { ManifestDocument } from "../document.ts";
import { pointAt } from "../rules/file-rules.ts";
import type { Problem } from "../rules/rule.ts";
import type { Field } from "../yaml/field.ts";
import type { TextFile, YamlNode } from "../yaml/node.ts";
import { isDate, type ManifestDirective, normalId } from "./directive.ts";

/** A comment that begins like a suppression and is none, so that it has no effect. */
export interface BrokenComment {
  readonly file: TextFile;
  readonly field: Field;
  readonly text: string;
  readonly problem: string;
}

export interface Comments {
  readonly grants: readonly ManifestDirective[];
  readonly broken: readonly BrokenComment[];
}

const comment = /(?<=^|[ \t])#[ \t]*((?:seaworthy[ \t]|trivy:ignore:)[^\r\n]*)/gm;
const own =
  /^seaworthy[\t ]+(?:(global)[\t ]+)?ignore[\t ]*=[\t ]*([\w/*-]+(?:[\t ]*,[\t ]*[\w/*-]+)*)(?:[\t ]+(.*))?$/;
const trivy = /^trivy:ignore:([\w-]+)(?::exp:(\d{4}-\d\d-\d\d))?[\t ]*$/;

/** Suppressing comments that one file may have. */
const maxComments = 2000;

/** Reads the suppressing comments of a file: Seaworthy's and trivy's. What stands in a string is no comment. */
export function readComments(file: TextFile, documents: readonly ManifestDocument[]): Comments {
  const { text } = file.source;
  const grants: ManifestDirective[] = [];
  const broken: BrokenComment[] = [];
  if (!text.includes("seaworthy") && !text.includes("trivy:ignore:")) return { grants, broken };
  const strings = documents.flatMap(({ root }) => stringsOf(root.node));
  for (const match of text.matchAll(comment)) {
    if (grants.length + broken.length >= maxComments) break;
    if (strings.some(({ start, end }) => start <= match.index && match.index < end)) continue;
    const read = readComment(file, match.index, (match[1] ?? "").trimEnd());
    if (read === undefined) continue;
    if ("problem" in read) broken.push(read);
    else grants.push(read);
  }
  return { grants, broken };
}

function readComment(file: TextFile, offset: number, text: string): ManifestDirective | BrokenComment | undefined {
  const field = pointAt(file, offset, offset + file.source.text.slice(offset).search(/\r?\n|$/));
  const base = { kind: "inline", source: `# ${text}`, field } as const;
  const foreign = trivy.exec(text);
  if (foreign !== null) {
    const ids = [normalId(foreign[1] ?? "")];
    return { ...base, ids, reason: undefined, until: foreign[2], own: false, covers: lineCover(file, offset) };
  }
  if (text.startsWith("trivy:")) return undefined;
  const match = own.exec(text);
  const wrong = (problem: string): BrokenComment => ({ file, field, text, problem });
  if (match === null) {
    return /\bignore\b/.test(text)
      ? wrong("the form is `seaworthy [global] ignore=RULE,RULE [until=YYYY-MM-DD] [reason=…]`")
      : undefined;
  }
  const [, global, ids = "", rest = ""] = match;
  const { reason, until, problem } = readTail(rest);
  if (problem !== undefined) return wrong(problem);
  return {
    ...base,
    ids: ids.split(",").map((id) => normalId(id.trim())),
    reason,
    until,
    own: true,
    covers: global === undefined ? lineCover(file, offset) : fileCover(file),
  };
}

/** `[until=YYYY-MM-DD] [reason=…]`; the reason goes on to the end. */
export function readTail(text: string): { reason?: string | undefined; until?: string | undefined; problem?: string } {
  const at = text.search(/(?:^|\s)reason=/);
  const options = at === -1 ? text : text.slice(0, at);
  const reason =
    at === -1
      ? undefined
      : text
          .slice(text.indexOf("=", at) + 1)
          .trim()
          .replace(/^"(.*)"$/, "$1");
  const until = /^\s*(?:until=(\S+)\s*)?$/.exec(options);
  if (until === null) return { problem: `\`${options.trim()}\` is neither until=YYYY-MM-DD nor reason=…` };
  if (until[1] !== undefined && !isDate(until[1])) return { problem: `\`${until[1]}\` is no date` };
  return { reason: reason === "" ? undefined : reason, until: until[1] };
}

const fileCover =
  (file: TextFile) =>
  ({ field, owner }: Problem): boolean =>
    (field.place?.file ?? owner.document.file) === file;

/**
 * A comment is about what begins on its line, or, where it has a line to itself, on the next one with content: a field, or all that
 * is in a container, a mapping or a document that begins there.
 */
function lineCover(file: TextFile, offset: number): (problem: Problem) => boolean {
  const { source } = file;
  let { line } = source.positionAt(offset);
  if (source.text.slice(source.lineSpan(line).start, offset).trim() === "") {
    do line += 1;
    while (line <= source.lineCount && /^\s*(?:#.*)?$/.test(source.slice(source.lineSpan(line))));
  }
  return ({ field }) => {
    for (let at: Field | undefined = field.nearest; at !== undefined; at = at.parent) {
      const { place } = at;
      if (place?.file === file && source.positionAt(place.span.start).line === line) return true;
    }
    return field.uses.some((use) => use.file === file && source.positionAt(use.span.start).line === line);
  };
}

function stringsOf(node: YamlNode | undefined): YamlNode[] {
  if (node === undefined) return [];
  if (node.kind === "scalar") return node.style === "plain" ? [] : [node];
  const slots = node.kind === "map" ? node.entries : node.items;
  return slots.flatMap((slot) => (slot.use === undefined ? stringsOf(slot.value) : []));
}
