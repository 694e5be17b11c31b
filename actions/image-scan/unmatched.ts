import type { MatchResult, NoData } from "../../shared/advisories/index.ts";
import type { InputValues } from "../../shared/config/index.ts";
import type { CoverageGap } from "../../shared/findings/index.ts";
import { count, oneLine } from "../../shared/text/index.ts";
import type { spec } from "./inputs.ts";

/** What packages that no advisories cover do to the scan. */
export type UnmatchedRule = "warn" | "fail";

/** Returns the rule of a call: the input, or `fail` under the profile `strict`. */
export function unmatchedRule({
  unmatched,
  profile,
}: Pick<InputValues<(typeof spec)["inputs"]>, "unmatched" | "profile">): UnmatchedRule {
  return unmatched ?? (profile === "strict" || profile === "all" ? "fail" : "warn");
}

/**
 * Returns the gap about the packages that no advisories cover, whatever their ecosystem: one with the number of each kind.
 * A distribution's release without data is another gap, which always counts.
 */
export function unmatchedGaps({ noData, skipped }: MatchResult, rule: UnmatchedRule): CoverageGap[] {
  const others = noData.filter(({ kind }) => kind === "language" || kind === "program");
  const thirdParty = skipped.filter(({ why }) => why === "third-party").map(({ package: pkg }) => pkg);
  const archives = skipped.filter(({ why }) => why === "unidentified").map(({ package: pkg }) => pkg);
  const total = others.reduce((sum, { packages }) => sum + packages, thirdParty.length + archives.length);
  const weight = rule === "fail" ? "partial" : "note";
  const repositories = noData
    .filter(({ kind }) => kind === "repository")
    .map(({ ecosystem }): CoverageGap => {
      const why = `the image enables it, and the advisories contain no data for ${ecosystem}`;
      return { what: `repository ${ecosystem}`, why, weight };
    });
  if (total === 0) return repositories;
  const kinds = others.map(describeKind);
  if (thirdParty.length > 0) {
    const names = [...new Set(thirdParty.flatMap(({ packager }) => packager ?? []))].sort();
    const named = names.length === 0 ? "" : ` (${oneLine(names.join(", "))})`;
    kinds.push(`${thirdParty.length} from third-party repositories${named}, which publish no advisories that are read`);
  }
  if (archives.length > 0) kinds.push(describeArchives(archives.map(({ name }) => name.replace(/^.*\//, ""))));
  const why = `no advisories cover ${total === 1 ? "it" : "them"}: ${kinds.join("; ")}`;
  return [{ what: count(total, "package"), why, weight }, ...repositories];
}

function describeKind({ ecosystem, kind, packages, why }: NoData): string {
  const subject = kind === "program" ? `${count(packages, "program")}` : `${packages}`;
  if (why === "not-in-source") return `${subject} of ${ecosystem}, for which the source has no data`;
  return `${subject} of type ${ecosystem}`;
}

const maxShownArchives = 5;

function describeArchives(names: readonly string[]): string {
  const sorted = [...new Set(names)].sort();
  const omitted = sorted.length - maxShownArchives;
  const shown = oneLine(sorted.slice(0, maxShownArchives).join(", "));
  const more = omitted > 0 ? ` and ${omitted} more` : "";
  return `${count(names.length, "Java archive")} whose coordinates are not known (${shown}${more})`;
}
