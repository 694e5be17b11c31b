import { z } from "zod";
import { severities } from "../../../findings/index.ts";
import { maxStepLength } from "../../../report/index.ts";

const number = z.number().int().nonnegative();
/** Markdown of one line that was escaped when it was written, of at most so many characters. Never has markers. */
const line = (max: number) =>
  z
    .string()
    .transform((text) => brokenMarkers(text.replace(/[\r\n]+/gu, " ")))
    .pipe(z.string().max(max));

/**
 * Summary of one subject in the shared comment. Headline and table are rendered from these. Ignores unknown fields, so
 * that a section of a later version still counts.
 */
export const sectionHead = z.object({
  /** Category of the subject (`identityOf`); followed by a number if a run has several images with the same name. */
  id: z.string().min(1).max(300),
  title: z.string().max(300),
  outcome: z.enum(["pass", "findings", "undecided"]),
  /** Head commit that was examined. */
  sha: z.string().max(64),
  /** Number of the workflow run, and its attempt; 0 in sections of version 1. */
  run: number.default(0),
  attempt: number.default(0),
  /** Whether only new findings block. */
  newOnly: z.boolean().optional(),
  /** Digest of the image, or of the images of a verdict. */
  digest: z.string().max(100).optional(),
  blocking: number,
  total: number,
  suppressed: number,
  /** New findings compared with the base. Absent if there is no baseline. */
  added: number.optional(),
  fixed: number.optional(),
  /** Findings that the pull request did not cause, where they do not block. */
  existing: number.optional(),
  /** Why findings count as new though nothing shows that they are. */
  unknown: z.string().max(600).optional(),
  /** One sentence, for actions that decide (the gate). */
  verdict: z.string().max(500).optional(),
  /** Headline of a gate's verdict. Absent in sections of earlier versions. */
  headline: z.string().max(100).optional(),
  /** Worst severity of the findings that count. */
  worst: z.enum(severities).optional(),
  /** What to do, most important first; Markdown that was escaped when it was written. */
  steps: z.array(line(maxStepLength)).max(10),
  /** Number of all steps, with those that are left out. */
  stepCount: number.optional(),
  /** What to do about what a gate denies in addition to findings; escaped Markdown. */
  reasons: z.array(line(1000)).max(10).optional(),
  /** What was not examined and should have been; Markdown lines that were escaped when they were written. */
  gaps: z.array(line(1000)).max(10).optional(),
  /** Number of all such gaps. */
  gapCount: number.optional(),
  /** Findings in the list of the section. */
  listed: number.optional(),
  /** Blocking findings that the call's filter does not show. */
  hidden: number.optional(),
  /** What the call's filter shows, and how many findings it does not. */
  filter: z.string().max(300).optional(),
  filtered: number.optional(),
});

export type SectionHead = z.infer<typeof sectionHead>;

/** Lists of a section that are in a fold with those of other sections. */
export const partKinds = ["findings", "fixed"] as const;
export type PartKind = (typeof partKinds)[number];

export interface Section {
  readonly head: SectionHead;
  /** Coverage as Markdown, which may be cut if the comment is full. */
  readonly details: string;
  /** Lists as Markdown, which may be cut, too. */
  readonly parts?: Readonly<Partial<Record<PartKind, string>>>;
}

/** Returns a section without the texts of its head that can be long. Steps and gaps are counted. */
export function withoutTexts({ head, ...section }: Section): Section {
  const { steps, stepCount = steps.length, reasons, gaps, gapCount = gaps?.length, ...numbers } = head;
  const count = Math.max(stepCount, steps.length) + (reasons?.length ?? 0);
  return {
    ...section,
    head: { ...numbers, steps: [], stepCount: count, ...(gapCount === undefined ? {} : { gapCount }) },
  };
}

/** First line of the comment. Version 2 adds run, attempt and digest to sections. */
export const marker = "<!-- seaworthy:comment v2 -->";
const markers = [marker, "<!-- seaworthy:comment v1 -->"];
const begin = "<!-- seaworthy:section ";
const beginPart = "<!-- seaworthy:part ";
const end = "<!-- seaworthy:end -->";

/** Checks whether Seaworthy wrote a comment, in any version. */
export function isOwnComment(body: string): boolean {
  return markers.some((version) => body.startsWith(version));
}

/** Serializes a section without its parts for `parseSections`. */
export function serializeSection({ head, details }: Section): string {
  return block(begin, head, details);
}

/** Serializes a part of a section for `parseSections`. Empty if the section has none of this kind. */
export function serializePart({ head: { id }, parts }: Section, kind: PartKind): string {
  const text = parts?.[kind] ?? "";
  return text.trim() === "" ? "" : block(beginPart, { id, kind }, text);
}

/** Breaks up `<!--` in Markdown, so that it cannot forge a marker. */
function brokenMarkers(text: string): string {
  return text.replaceAll("<!--", "<!\u200b--");
}

function block(start: string, facts: object, text: string): string {
  const json = JSON.stringify(facts).replace(/[<>]|--/gu, (part) =>
    [...part].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  );
  return `${start}${json} -->\n${brokenMarkers(text).trimEnd()}\n${end}`;
}

/**
 * Parses the sections of a comment. Drops and counts invalid ones. GitHub stores CRLF if somebody edits a comment on the
 * website.
 */
export function parseSections(body: string): { readonly sections: readonly Section[]; readonly unreadable: number } {
  const text = body.replaceAll("\r\n", "\n");
  const blocks = blocksOf(text, begin).map((found) => ({ ...found, head: sectionHead.safeParse(found.facts).data }));
  const parts = blocksOf(text, beginPart).map((found) => ({ ...found, facts: partFacts.safeParse(found.facts).data }));
  const sections = blocks.flatMap(({ head, text: details }): Section[] => {
    if (head === undefined) return [];
    const own = parts.flatMap((part) => (part.facts?.id === head.id ? [[part.facts.kind, part.text] as const] : []));
    return [{ head, details, ...(own.length === 0 ? {} : { parts: Object.fromEntries(own) }) }];
  });
  return { sections, unreadable: blocks.length - sections.length };
}

const partFacts = z.object({ id: z.string(), kind: z.enum(partKinds) });

/** Lists the blocks that begin with a marker; without facts if they are damaged. */
function blocksOf(body: string, start: string): readonly { readonly facts: unknown; readonly text: string }[] {
  return body
    .split(start)
    .slice(1)
    .map((part) => {
      const stop = part.indexOf(" -->\n");
      const close = part.indexOf(`\n${end}`);
      if (stop === -1 || close < stop) return { facts: undefined, text: "" };
      const from = stop + " -->\n".length;
      return { facts: parseJson(part.slice(0, stop)), text: part.slice(from, Math.max(close, from)) };
    });
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
