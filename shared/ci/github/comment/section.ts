import { z } from "zod";

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
  run: z.number().int().nonnegative().default(0),
  attempt: z.number().int().nonnegative().default(0),
  /** Digest of the image, or of the images of a verdict. */
  digest: z.string().max(100).optional(),
  blocking: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
  suppressed: z.number().int().nonnegative(),
  /** New findings compared with the base branch. Absent if there is no baseline. */
  added: z.number().int().nonnegative().optional(),
  fixed: z.number().int().nonnegative().optional(),
  /** Findings that the pull request did not cause, where they do not block. */
  existing: z.number().int().nonnegative().optional(),
  /** Why findings count as new though nothing shows that they are. */
  unknown: z.string().max(600).optional(),
  /** One sentence, for actions that decide (the gate). */
  verdict: z.string().max(500).optional(),
  /** Headline of a gate's verdict. Absent in sections of earlier versions. */
  headline: z.string().max(100).optional(),
  /** What to do, most important first; Markdown that was escaped when it was written. */
  steps: z.array(z.string().max(2500)).max(10),
});

export type SectionHead = z.infer<typeof sectionHead>;

export interface Section {
  readonly head: SectionHead;
  /** Markdown that may be cut if the comment is full. */
  readonly details: string;
}

/** First line of the comment. Version 2 adds run, attempt and digest to sections. */
export const marker = "<!-- seaworthy:comment v2 -->";
const markers = [marker, "<!-- seaworthy:comment v1 -->"];
const begin = "<!-- seaworthy:section ";
const end = "<!-- seaworthy:end -->";

/** Checks whether Seaworthy wrote a comment, in any version. */
export function isOwnComment(body: string): boolean {
  return markers.some((version) => body.startsWith(version));
}

/** Serializes a section for `parseSections`. Breaks up `<!--` in details, so that they cannot forge a marker. */
export function serializeSection({ head, details }: Section): string {
  const json = JSON.stringify(head).replace(/[<>]|--/gu, (text) =>
    [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  );
  return `${begin}${json} -->\n${details.replaceAll("<!--", "<!\u200b--").trimEnd()}\n${end}`;
}

/**
 * Parses the sections of a comment. Drops and counts invalid ones. GitHub stores CRLF if somebody edits a comment on the
 * website.
 */
export function parseSections(body: string): { readonly sections: readonly Section[]; readonly unreadable: number } {
  const sections: Section[] = [];
  let unreadable = 0;
  for (const part of body.replaceAll("\r\n", "\n").split(begin).slice(1)) {
    const stop = part.indexOf(" -->\n");
    const close = part.indexOf(`\n${end}`);
    const head = stop === -1 ? undefined : parseHead(part.slice(0, stop));
    if (head === undefined || close < stop) unreadable += 1;
    else sections.push({ head, details: part.slice(stop + " -->\n".length, Math.max(close, stop + " -->\n".length)) });
  }
  return { sections, unreadable };
}

function parseHead(json: string): SectionHead | undefined {
  try {
    return sectionHead.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
