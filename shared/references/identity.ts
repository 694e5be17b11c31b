import { posix } from "node:path";
import { sha256 } from "../files/index.ts";
import type { Subject } from "../findings/index.ts";
import { isDigest } from "./digest.ts";
import { encode, type IdentityPart } from "./encode.ts";
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
  return (
    partsOf(subject)
      .map(({ text }) => text)
      .join(" ") || "the checkout"
  );
}

/** Returns the title of results for people: the action and what it examined, with the name that the call gives it. */
export function titleOf(action: string, subject: Subject): string {
  if (subject.kind === "image") {
    const scope = subject.scope === undefined ? "" : ` (${subject.scope})`;
    return `${action} ${subject.name} ${subject.platform}${scope}`;
  }
  return partsOf(subject).length === 0 ? action : `${action} ${scopeText(subject)}`;
}

function partsOf(subject: Subject): readonly IdentityPart[] {
  const { scope } = subject;
  const given = scope === undefined ? undefined : ({ text: scope, kind: "name" } as const);
  if (subject.kind === "image") {
    const platform = { text: subject.platform, kind: "platform" } as const;
    return [given ?? { text: stableName(subject.name), kind: "image" }, platform];
  }
  if (subject.kind !== "source") {
    return [given ?? { text: stableName(subject.name), kind: "image" }, { text: subject.kind, kind: "platform" }];
  }
  if (given !== undefined) return [given];
  const { path, targets = [] } = subject;
  return [
    ...(path === "." ? [] : [{ text: path, kind: "path" } as const]),
    ...(targets.length === 0 ? [] : [{ text: targetsText(targets), kind: "targets" } as const]),
  ];
}

/** Joins targets with commas, or as JSON if one of them could be mistaken for several. */
function targetsText(targets: readonly string[]): string {
  const isAmbiguous = targets.some((target) => target.includes(",") || target.startsWith("["));
  return isAmbiguous ? JSON.stringify(targets) : targets.join(",");
}

/** Normalizes and sorts the targets of a source action; exclusions start with `!`. */
export function scopeTargets(files: readonly string[], exclude: readonly string[] = []): readonly string[] {
  const normalize = (path: string): string => posix.normalize(path.replace(/\\/gu, "/")).replace(/\/+$/gu, "") || ".";
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
  const named = digest === undefined || !isDigest(digest) ? name : name.slice(0, -digest.length - 1);
  if (tag === undefined || !named.endsWith(tag)) return named;
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
 * differ get as much of their digest as tells them apart as part of their scope. Pure; keeps the order.
 */
export function distinguish(examinations: readonly Examination[]): readonly Subject[] {
  const examined = examinations.map(({ action, subject }) => ({
    subject,
    category: identityOf(action, subject).category,
  }));
  const sharing = Map.groupBy(examined, ({ category }) => category);
  return examined.map(({ subject, category }) => {
    if (subject.kind !== "image") return subject;
    const digests = new Set((sharing.get(category) ?? []).flatMap(({ subject: other }) => digestsOf(other)));
    if (digests.size < 2) return subject;
    const scope = subject.scope ?? stableName(subject.name);
    return { ...subject, scope: `${scope}@${beginningOf(subject.digest, digests)}` };
  });
}

function digestsOf(subject: Subject): readonly string[] {
  return subject.kind === "image" ? [subject.digest] : [];
}

/** Returns 12 hex digits of a digest, or all if others begin alike. */
function beginningOf(digest: string, others: ReadonlySet<string>): string {
  const short = (text: string): string => text.slice(7, 19);
  const isClear = [...others].every((other) => other === digest || short(other) !== short(digest));
  return isClear ? short(digest) : digest.slice(7);
}

/**
 * Checks whether two subjects of one run with the same file name are the same scope: the same image or image name, or
 * the same targets. Commits in tags do not change within a run, so tags with different commits are different scopes. An
 * image that is named by digest is the same scope only at the same digest.
 */
export function isSameScope(first: Subject, second: Subject): boolean {
  if (JSON.stringify(scopeOf(first)) !== JSON.stringify(scopeOf(second))) return false;
  if (first.kind !== "image" || second.kind !== "image" || first.digest === second.digest) return true;
  return first.name === second.name && splitReference(first.name).digest === undefined;
}

function scopeOf(subject: Subject): readonly (string | undefined)[] {
  if (subject.kind === "source") return ["source", subject.path, subject.scope, ...(subject.targets ?? [])];
  const platform = subject.kind === "image" ? subject.platform : undefined;
  return [subject.kind, stableName(subject.name), platform, subject.scope];
}
