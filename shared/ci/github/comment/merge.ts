import { truncate } from "../../../text/index.ts";
import { isWorse } from "./outcome.ts";
import type { Section, SectionHead } from "./section.ts";

export interface MergedSections {
  /** All sections, verdicts last. */
  readonly sections: readonly Section[];
  /** The job's sections as merged. */
  readonly placed: readonly Section[];
  /** Number of the job's sections that a newer run had already replaced. */
  readonly superseded: number;
}

/** Characters of a title that leave room for a number after it. */
const maxTitleLength = 290;

/**
 * Merges a job's sections into those of the comment. A section of an older commit, run or attempt never replaces a newer
 * one. Two images that one run examined under the same name both stay. Of two sections of one run about the same subject
 * the worse stays, so that no job hides what another found. Pure.
 * @param existing sections of the comment; of all comments, if jobs posted several at the same time.
 * @param head current head commit of the pull request.
 */
export function mergeSections(existing: readonly Section[], own: readonly Section[], head: string): MergedSections {
  const all = new Map<string, Section>();
  for (const section of existing) {
    if (all.has(section.head.id)) place(unnumbered(section), all, head);
    else all.set(section.head.id, section);
  }
  const results = own.map((section) => place(section, all, head));
  const placed = new Set(results.flatMap((id) => all.get(id ?? "") ?? []));
  const sections = [...all.values()].toSorted((a, b) => rank(a) - rank(b) || (a.head.id < b.head.id ? -1 : 1));
  return { sections, placed: [...placed], superseded: results.filter((id) => id === undefined).length };
}

/** Adds a section. Returns its id, or undefined if a newer run has already written it. */
function place(section: Section, all: Map<string, Section>, current: string): string | undefined {
  const slot = slotFor(section.head, all, current);
  if (slot === undefined) return undefined;
  const { id, twin } = slot;
  const title = twin === 1 ? section.head.title : `${truncate(section.head.title, maxTitleLength)} (${twin})`;
  const earlier = all.get(id)?.head;
  const isKept =
    earlier !== undefined && compareAge(earlier, section.head, current) === 0 && isWorse(earlier, section.head);
  if (!isKept) all.set(id, { ...section, head: { ...section.head, id, title } });
  return id;
}

interface Slot {
  readonly id: string;
  /** 1 for the first image with a name. */
  readonly twin: number;
}

/**
 * Finds the id for a section: that of the same image, or of the oldest image with the name, or a new one. Undefined if a
 * newer run has already written it.
 */
function slotFor(head: SectionHead, all: ReadonlyMap<string, Section>, current: string): Slot | undefined {
  const twins: { readonly slot: Slot; readonly earlier: SectionHead; readonly order: number }[] = [];
  let slot: Slot = { id: head.id, twin: 1 };
  for (let earlier = all.get(slot.id)?.head; earlier !== undefined; earlier = all.get(slot.id)?.head) {
    twins.push({ slot, earlier, order: compareAge(earlier, head, current) });
    slot = { id: `${head.id}#${twins.length + 1}`, twin: twins.length + 1 };
  }
  const same = twins.find(({ earlier }) => earlier.digest === head.digest);
  if (same !== undefined) return same.order > 0 ? undefined : same.slot;
  if (twins.some(({ order }) => order > 0)) return undefined;
  const [oldest] = twins
    .filter(({ order }) => order < 0)
    .toSorted((a, b) => compareAge(a.earlier, b.earlier, current) || a.slot.twin - b.slot.twin);
  return oldest?.slot ?? slot;
}

/** Removes the number of a twin from its id and title. */
function unnumbered(section: Section): Section {
  const { head } = section;
  const [, id = head.id, number] = /^(.*)#(\d+)$/su.exec(head.id) ?? [];
  const ending = ` (${number})`;
  const title = number !== undefined && head.title.endsWith(ending) ? head.title.slice(0, -ending.length) : head.title;
  return { ...section, head: { ...head, id, title } };
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
