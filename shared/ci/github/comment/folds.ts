import { compareSeverity } from "../../../findings/index.ts";
import { fold, titleMarkdown } from "../../../report/index.ts";
import { type PartKind, type Section, serializePart, serializeSection } from "./section.ts";

/** Renders one fold for each kind of list, and one for the coverage of all sections. */
export function folds(sections: readonly Section[]): string {
  const found = sections.filter(({ parts }) => parts?.findings !== undefined);
  const total = found.reduce((sum, section) => sum + listedIn(section), 0);
  const areNew = found.every(({ head }) => head.newOnly === true && head.unknown === undefined);
  const fixed = sections.reduce((sum, { head }) => sum + (head.fixed ?? 0), 0);
  const coverage = sections.map((section) => serializeSection(section)).join("\n");
  return [
    partFold(
      sections.toSorted(compareWorst),
      "findings",
      `${areNew ? "New findings" : "Findings"}${total === 0 ? "" : ` (${total})`}`,
    ),
    partFold(sections, "fixed", `Fixed findings (${fixed})`),
    fold("Coverage", coverage),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** Removes from verdicts the findings that a section lists, so that nothing is there twice. Keeps, for example, those of other tools. */
export function withoutRepeated(sections: readonly Section[]): readonly Section[] {
  const listed = new Set(
    sections.flatMap(({ head, parts }) => (head.verdict === undefined ? linesOf(parts?.findings) : [])),
  );
  return sections.map((section) => {
    const { findings, ...parts } = section.parts ?? {};
    if (section.head.verdict === undefined || findings === undefined) return section;
    const left = linesOf(findings).filter((line) => !listed.has(line));
    return { ...section, parts: left.length === 0 ? parts : { ...parts, findings: left.join("\n") } };
  });
}

/** Orders sections by their worst finding that counts. */
function compareWorst({ head: first }: Section, { head: second }: Section): number {
  return compareSeverity(first.worst ?? "info", second.worst ?? "info");
}

/** Counts the findings of a section's list. Of a verdict, some lines may be gone. */
function listedIn({ head: { verdict, listed = 0 }, parts }: Section): number {
  return verdict === undefined ? listed : linesOf(parts?.findings).length;
}

function linesOf(list = ""): readonly string[] {
  return list.split("\n").filter((line) => line.startsWith("- "));
}

function partFold(sections: readonly Section[], kind: PartKind, title: string): string {
  const parts = sections.flatMap((section) => {
    const text = serializePart(section, kind);
    return text === "" ? [] : [{ title: titleMarkdown(section.head.title), text }];
  });
  const isTitled = parts.length > 1;
  return fold(title, parts.map((part) => (isTitled ? `**${part.title}**\n\n${part.text}` : part.text)).join("\n\n"));
}
