import { sha256 } from "../files/index.ts";
import type { Subject } from "../findings/index.ts";
import { splitReference } from "./split.ts";

/**
 * The names under which the results for one subject are kept. All of them are derived from the same parts, so that two
 * subjects that differ anywhere differ everywhere.
 */
export interface Identity {
  /** Base name of the evidence record and its files; letters, digits, `_`, `.`, `@` and `-` only. */
  readonly fileName: string;
  /**
   * SARIF category (`automationDetails.id`), section of the comment and key of the baseline. GitHub's category is the
   * part before the last slash.
   */
  readonly category: string;
  /** Marks review comments of this subject; 12 hex digits. */
  readonly marker: string;
}

/** Longest part of a file name, in characters. */
const maxPartLength = 80;

/**
 * Identifies what an action examined. Images: the given name, or repository and tag, and the platform (`index` for an
 * index). Sources: the given name, or path and targets; nothing for the whole checkout.
 *
 * Digests, and commits and run numbers in tags, are replaced by a placeholder: they change with every push, and results
 * of one push are compared with those of the last. Subjects that then look alike within one call are told apart by
 * `distinguish`.
 */
export function identityOf(action: string, subject: Subject): Identity {
  const parts = partsOf(subject).map(encode);
  const category = `${["seaworthy", action, ...parts].join("/")}/`;
  return { fileName: [action, ...parts].join("."), category, marker: sha256(category).slice(7, 19) };
}

/** Describes the scope of a subject for people, without digest and commit: `shop:web linux/amd64`, `a/Dockerfile`. */
export function scopeText(subject: Subject): string {
  return partsOf(subject).join(" ") || "the checkout";
}

function partsOf(subject: Subject): readonly string[] {
  if (subject.kind === "image") return [subject.scope ?? stableName(subject.name), subject.platform];
  const { path, scope, targets = [] } = subject;
  if (scope !== undefined) return [scope];
  return [...(path === "." ? [] : [path]), ...(targets.length === 0 ? [] : [targets.join(",")])];
}

/** Normalizes and sorts the targets of a source action; exclusions start with `!`. */
export function scopeTargets(files: readonly string[], exclude: readonly string[] = []): readonly string[] {
  const normalize = (path: string): string => path.replace(/\\/gu, "/").replace(/^(?:\.\/+)+|\/+$/gu, "") || ".";
  const included = files.map(normalize);
  const targets = [...(included.includes(".") ? [] : included), ...exclude.map((glob) => `!${normalize(glob)}`)];
  return [...new Set(targets)].toSorted();
}

/**
 * Returns the name of an image without what changes from push to push: a digest is dropped, a commit in the tag becomes
 * `@commit`, a run number `@run`.
 */
export function stableName(name: string): string {
  const { tag, digest } = splitReference(name);
  const named = digest === undefined ? name : name.slice(0, -digest.length - 1);
  if (tag === undefined) return named;
  const stableTag = tag
    .replace(/(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/u, "@commit")
    .replace(/(?<=^|[-._])sha-[0-9a-f]{7,40}(?=$|[-._])/u, "@commit")
    .replace(/^(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,12}$/u, "@commit")
    .replace(/^[0-9]{9,}$/u, "@run");
  return `${named.slice(0, -tag.length)}${stableTag}`;
}

/** A subject with the action that examined it. */
export interface Examination {
  readonly action: string;
  readonly subject: Subject;
}

/**
 * Returns subjects whose identities differ: those of one action that would share an identity although their images
 * differ get the beginning of their digest as part of their scope. Pure; keeps the order.
 */
export function distinguish(examinations: readonly Examination[]): readonly Subject[] {
  const categoryOf = ({ action, subject }: Examination): string => identityOf(action, subject).category;
  const sharing = Map.groupBy(examinations, categoryOf);
  return examinations.map((examination) => {
    const { subject } = examination;
    const group = sharing.get(categoryOf(examination)) ?? [];
    const isShared =
      subject.kind === "image" && group.some(({ subject: other }) => isOtherDigest(other, subject.digest));
    if (!isShared) return subject;
    const scope = subject.scope ?? stableName(subject.name);
    return { ...subject, scope: `${scope}@${subject.digest.slice(7, 19)}` };
  });
}

function isOtherDigest(subject: Subject, digest: string): boolean {
  return subject.kind === "image" && subject.digest !== digest;
}

/**
 * Checks whether two subjects with the same file name are the same scope: the same image name or the same targets. An
 * image that is named by digest alone is the same scope only at the same digest.
 */
export function isSameScope(first: Subject, second: Subject): boolean {
  return JSON.stringify(scopeOf(first)) === JSON.stringify(scopeOf(second));
}

function scopeOf(subject: Subject): readonly (string | undefined)[] {
  if (subject.kind === "source") return ["source", subject.path, subject.scope, ...(subject.targets ?? [])];
  const { name, platform, scope, digest } = subject;
  const reference = splitReference(name);
  const isByDigest = reference.digest !== undefined && reference.tag === undefined;
  return ["image", stableName(name), platform, scope, isByDigest ? digest : undefined];
}

/**
 * Encodes a part for file names and categories. Different texts have different results: separators become `--` and
 * `__`, and a text in which that would be ambiguous gets a hash.
 */
function encode(text: string): string {
  const isPlain = !/[^\w./:@-]|--|__|[-_][/:]|[/:][-_]|^[./-]|[./-]$/u.test(text) && text.length <= maxPartLength;
  const readable = text
    .replaceAll("/", "--")
    .replaceAll(":", "__")
    .replace(/[^\w.@-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/gu, "")
    .slice(-maxPartLength);
  return isPlain ? readable : `${readable || "scope"}.${sha256(text).slice(7, 15)}`;
}
