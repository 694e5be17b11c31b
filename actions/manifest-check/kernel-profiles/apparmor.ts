import type { ListNode, MapNode, ScalarNode, TextFile, YamlDocument, YamlNode } from "../../../shared/yaml/index.ts";

/** A piece of a profile's text. */
export interface ProfileText {
  readonly text: string;
  /** Offset in UTF-16 code units. */
  readonly start: number;
}

/** A profile of AppArmor (apparmor.d(5)). */
export interface AppArmorProfile {
  readonly name: ProfileText;
  readonly flags: readonly ProfileText[];
  /** Rules without their comma, with single spaces. */
  readonly rules: readonly ProfileText[];
}

/** Maximum length of a line that is read. Longer ones are no rules that people write. */
const maxLine = 2000;

const header =
  /^(?:profile[ \t]+)?("[^"]+"|[^\s{}"#,]+)(?:[ \t]+(?![\w-]+=)([^\s{}(]+))?[ \t]*(?:[\w-]+=\([^)]*\)[ \t]*)*\{$/;
const flagList = /\bflags[ \t]*=[ \t]*\(([^)]*)\)/;

/**
 * Parses the profiles of a text, also those inside others. Reads lines, because braces and commas also occur in paths.
 * Accepts every text.
 */
export function parseAppArmor(text: string): AppArmorProfile[] {
  const profiles: { name: ProfileText; flags: ProfileText[]; rules: ProfileText[] }[] = [];
  const open: (typeof profiles)[number][] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const [written] = match;
    if (written.length > maxLine) continue;
    const line = written.replace(/(?:^|[ \t])#(?!include\b).*/, "").trim();
    const start = match.index + written.search(/\S|$/);
    if (line === "}") open.pop();
    else if (line.endsWith("{")) {
      const profile = headerOf(line, start);
      if (profile !== undefined) profiles.push(profile);
      open.push(profile ?? { name: { text: "", start }, flags: [], rules: [] });
    } else if (line.endsWith(",")) {
      open.at(-1)?.rules.push({
        text: line
          .slice(0, -1)
          .replace(/[ \t]+/g, " ")
          .trim(),
        start,
      });
    }
  }
  return profiles;
}

function headerOf(
  line: string,
  start: number,
): { name: ProfileText; flags: ProfileText[]; rules: ProfileText[] } | undefined {
  const match = header.exec(line);
  const name = match?.[1]?.replaceAll('"', "");
  if (name === undefined || (!line.startsWith("profile") && !name.startsWith("/"))) return undefined;
  const list = flagList.exec(line);
  const flags = (list?.[1] ?? "").split(/[\s,]+/).filter((flag) => flag !== "");
  return { name: { text: name, start }, flags: flags.map((text) => ({ text, start })), rules: [] };
}

/** Checks by its name whether a file has profiles of AppArmor. Their files have no common ending. */
export function isAppArmorFile({ path }: Pick<TextFile, "path">): boolean {
  return (
    /(?:^|\/)apparmor(?:\.d|[-_]profiles?)?\/[^/]+$|(?:^|\/)apparmor[-_][^/]+$|\.apparmor$/.test(path) &&
    !/\.(?:ya?ml|json|md|sh)$/.test(path)
  );
}

/** Reads a file of profiles as a document: a map `profiles` of lists with `name`, `flags` and `rules`. */
export function readAppArmor(file: TextFile): readonly YamlDocument[] {
  const profiles = parseAppArmor(file.source.text);
  if (profiles.length === 0) return [];
  const items = profiles.map(({ name, flags, rules }) =>
    map(file, name.start, [
      ["name", scalar(file, name)],
      [
        "flags",
        list(
          file,
          name.start,
          flags.map((flag) => scalar(file, flag)),
        ),
      ],
      [
        "rules",
        list(
          file,
          name.start,
          rules.map((rule) => scalar(file, rule)),
        ),
      ],
    ]),
  );
  return [{ root: map(file, 0, [["profiles", list(file, 0, items)]]), duplicates: [] }];
}

function scalar(file: TextFile, { text, start }: ProfileText): ScalarNode {
  const end = file.source.lineSpan(file.source.positionAt(start).line).end;
  return { kind: "scalar", file, start, end: Math.max(start, end), text, style: "quoted" };
}

function list(file: TextFile, start: number, values: readonly YamlNode[]): ListNode {
  return { kind: "list", flow: false, file, start, end: start, items: values.map((value) => ({ value, file })) };
}

function map(file: TextFile, start: number, entries: readonly (readonly [key: string, value: YamlNode])[]): MapNode {
  const slots = entries.map(([key, value]) => ({
    key,
    keySpan: { start: value.start, end: value.start },
    value,
    file,
  }));
  return { kind: "map", flow: false, file, start, end: start, entries: slots };
}
