import { truncate } from "../../../text/index.ts";
import type { Section, SectionHead } from "./section.ts";

export interface MergedSections {
  /** All sections, verdicts last. */
  readonly sections: readonly Section[];
  /** The job's sections as merged. */
  readonly placed: readonly Section[];
  /** The job's sections that a newer run had already replaced. */
  readonly superseded: readonly Section[];
}

/** Characters of a title that leave room for a number after it. */
const maxTitleLength = 290;
/** Images with the same name that a comment can show for one run. */
const maxTwins = 20;

/**
 * Merges a job's sections into those of the comment. A section of an older commit, run or attempt never replaces a newer
 * one. Two images that one run examined under the same name both stay. Pure.
 * @param head current head commit of the pull request.
 */
export function mergeSections(existing: readonly Section[], own: readonly Section[], head: string): MergedSections {
  const all = new Map(existing.map((section) => [section.head.id, section]));
  const placed: Section[] = [];
  const superseded: Section[] = [];
  for (const section of own) {
    const slot = slotFor(section.head, all, head);
    if (slot === undefined) {
      superseded.push(section);
      continue;
    }
    const { id, twin } = slot;
    const title = twin === 1 ? section.head.title : `${truncate(section.head.title, maxTitleLength)} (${twin})`;
    const renamed = { ...section, head: { ...section.head, id, title } };
    all.set(id, renamed);
    placed.push(renamed);
  }
  const sections = [...all.values()].toSorted((a, b) => rank(a) - rank(b) || (a.head.id < b.head.id ? -1 : 1));
  return { sections, placed, superseded };
}

/** Finds the id for a section. Undefined if a newer run has already written it. */
function slotFor(
  head: SectionHead,
  all: ReadonlyMap<string, Section>,
  current: string,
): { readonly id: string; readonly twin: number } | undefined {
  for (let twin = 1; twin <= maxTwins; twin += 1) {
    const id = twin === 1 ? head.id : `${head.id}#${twin}`;
    const earlier = all.get(id)?.head;
    if (earlier === undefined) return { id, twin };
    const order = compareAge(earlier, head, current);
    if (order > 0) return undefined;
    if (order < 0 || isSameSubject(earlier, head)) return { id, twin };
  }
  return undefined;
}

function isSameSubject(first: SectionHead, second: SectionHead): boolean {
  return first.digest === second.digest || first.digest === undefined || second.digest === undefined;
}

/** Orders by commit (the pull request's head is newest), run and attempt; negative if the first is older. */
function compareAge(first: SectionHead, second: SectionHead, current: string): number {
  if (first.sha !== second.sha && (first.sha === current || second.sha === current)) {
    return first.sha === current ? 1 : -1;
  }
  return first.run - second.run || first.attempt - second.attempt;
}

/** Returns the commit of the newest run among sections, for a pull request whose head cannot be read. */
export function newestCommit(sections: readonly Section[]): string | undefined {
  const [newest] = sections.toSorted((a, b) => b.head.run - a.head.run || b.head.attempt - a.head.attempt);
  return newest?.head.sha;
}

/** Sorts verdicts last. */
function rank({ head }: Section): number {
  return head.verdict === undefined ? 0 : 1;
}
