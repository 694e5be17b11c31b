import { type Assignment, listHistoryAssignments } from "../../../shared/dockerfile/index.ts";
import type { ImageConfig } from "../../../shared/oci/index.ts";
import { judgeValue, mayHoldSecret } from "../../../shared/secrets/index.ts";
import { maskSecret, type SecretHit, type SecretSearch } from "../../../shared/secrets/search.ts";

/** Secret in an image's configuration. */
export interface SettingHit extends Pick<SecretHit, "rule" | "masked"> {
  /** `the variable NAME`, `the history (RUN)`. */
  readonly where: string;
  readonly setBy: readonly string[];
  /** Index of the layer, for secrets in the history. */
  readonly layer?: number;
}

/** A part of the configuration, with the values that it assigns to names and the text around them. */
interface Setting extends Omit<SettingHit, "rule" | "masked"> {
  readonly assignments: readonly Assignment[];
  readonly text: string;
}

/**
 * Searches ENV, LABEL, commands and history for secrets. The history includes ARG and every RUN. Values under a name
 * are judged as in a Dockerfile, and everything else is searched as text. Pure.
 */
export function settingHits(config: ImageConfig, search: SecretSearch): readonly SettingHit[] {
  const seen = new Set<string>();
  return [...named(config), ...commands(config), ...history(config)].flatMap(({ assignments, text, ...place }) => {
    const hits = [
      ...assignments.flatMap((assignment) => judge(assignment, search)),
      ...search.search(Buffer.from(text), true).hits,
    ];
    return hits.flatMap(({ rule, masked }): SettingHit[] => {
      // The history repeats what ENV and LABEL set.
      const key = `${rule}\0${masked}\0${masked === "…" ? place.where : ""}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ rule, masked, ...place }];
    });
  });
}

/**
 * Searches the assignment with all rules, including the user's. Then searches a value that is a document, and judges the
 * value under its name.
 */
function judge({ name, value }: Assignment, search: SecretSearch): readonly Pick<SecretHit, "rule" | "masked">[] {
  const hitsIn = (text: string) => search.search(Buffer.from(text), true).hits;
  const assigned = hitsIn(`${name}=${value}`).filter(({ rule }) => rule !== "assigned-value" || mayHoldSecret(name));
  if (assigned.length > 0) return assigned;
  const inside = hitsIn(value);
  if (inside.length > 0) return inside;
  const judged = judgeValue(value, name);
  return judged === undefined ? [] : [{ rule: judged.rule.id, masked: maskSecret(judged.rule, judged.secret) }];
}

function named({ env, labels }: ImageConfig): Setting[] {
  const variables = env.map((entry) => {
    const [name = ""] = entry.split("=", 1);
    return { name, value: entry.slice(name.length + 1), where: `the variable ${name}`, setBy: ["ENV"] };
  });
  const labeled = Object.entries(labels).map(([name, value]) => ({
    name,
    value,
    where: `the label ${name}`,
    setBy: ["LABEL"],
  }));
  return [...variables, ...labeled].map(({ name, value, ...place }) => ({
    ...place,
    assignments: [{ name, value }],
    text: "",
  }));
}

function commands({ cmd, entrypoint, healthcheck }: ImageConfig): Setting[] {
  const list = [
    ["CMD", cmd],
    ["ENTRYPOINT", entrypoint],
    ["HEALTHCHECK", healthcheck?.test ?? []],
  ] as const;
  return list.map(([keyword, words]) => ({
    where: keyword,
    setBy: [keyword],
    assignments: [],
    text: words.join(" "),
  }));
}

function history(config: ImageConfig): Setting[] {
  let layer = -1;
  return config.history.map(({ createdBy = "", emptyLayer }) => {
    if (!emptyLayer) layer += 1;
    const { keyword, assignments, text } = listHistoryAssignments(createdBy);
    return {
      where: `the history (${keyword})`,
      setBy: [keyword],
      assignments,
      text,
      ...(emptyLayer ? {} : { layer }),
    };
  });
}
