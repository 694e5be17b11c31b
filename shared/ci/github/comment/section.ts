import { z } from "zod";

/** What a job says of itself in the shared comment; the header is made from these. */
export const sectionHead = z.strictObject({
  /** Unique per action, image and platform. */
  id: z.string().min(1).max(300),
  title: z.string().max(300),
  outcome: z.enum(["pass", "findings", "undecided"]),
  /** Head commit that it is about. */
  sha: z.string().max(64),
  blocking: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
  suppressed: z.number().int().nonnegative(),
  /** Against the base branch; absent where there is nothing to compare with. */
  added: z.number().int().nonnegative().optional(),
  fixed: z.number().int().nonnegative().optional(),
  /** One sentence where the action decides (the gate). */
  verdict: z.string().max(500).optional(),
  /** What to do, most important first; Markdown that was escaped when it was written. */
  steps: z.array(z.string().max(500)).max(10),
});

export type SectionHead = z.infer<typeof sectionHead>;

export interface Section {
  readonly head: SectionHead;
  /** Markdown that may be cut away when the comment is full. */
  readonly details: string;
}

export const marker = "<!-- seaworthy:comment v1 -->";
const begin = "<!-- seaworthy:section ";
const end = "<!-- seaworthy:end -->";

/** A section as text that `parseSections` reads back. Details cannot forge a marker: `<!--` in them is broken up. */
export function serialiseSection({ head, details }: Section): string {
  const json = JSON.stringify(head).replace(/[<>]|--/gu, (text) =>
    [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  );
  return `${begin}${json} -->\n${details.replaceAll("<!--", "<!\u200b--").trimEnd()}\n${end}`;
}

/** The sections of a comment; what cannot be read as one is dropped and counted. */
export function parseSections(body: string): { readonly sections: readonly Section[]; readonly unreadable: number } {
  const sections: Section[] = [];
  let unreadable = 0;
  for (const part of body.split(begin).slice(1)) {
    const stop = part.indexOf(" -->\n");
    const close = part.indexOf(`\n${end}`);
    const head = stop === -1 ? undefined : headOf(part.slice(0, stop));
    if (head === undefined || close < stop) unreadable += 1;
    else sections.push({ head, details: part.slice(stop + " -->\n".length, Math.max(close, stop + " -->\n".length)) });
  }
  return { sections, unreadable };
}

function headOf(json: string): SectionHead | undefined {
  try {
    return sectionHead.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** A section that decides stands behind those it decides on. */
function rank({ head }: Section): number {
  return head.verdict === undefined ? 0 : 1;
}

/** Ours replace those of the same id; all in the order of their ids. */
export function mergeSections(known: readonly Section[], ours: readonly Section[]): readonly Section[] {
  const all = new Map([...known, ...ours].map((section) => [section.head.id, section]));
  return [...all.values()].toSorted((a, b) => rank(a) - rank(b) || (a.head.id < b.head.id ? -1 : 1));
}
