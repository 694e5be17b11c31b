import { parse } from "yaml";
import { z } from "zod";
import type { Advisory } from "../../../model/advisory.ts";
import type { Feed } from "../feed.ts";
import { parseWith } from "../parse.ts";
import { intersect, next, type Segment, upTo, without } from "./segments.ts";

const ecosystem = "Ruby";
const everything: Segment = { start: "0" };

const advisory = z.looseObject({
  engine: z.string().min(1),
  cve: z.union([z.string(), z.number()]).optional(),
  ghsa: z.string().optional(),
  url: z.string().optional(),
  title: z.string().default(""),
  date: z.union([z.string(), z.date()]).optional(),
  description: z.string().optional(),
  cvss_v3: z.number().min(0).max(10).optional(),
  patched_versions: z.array(z.string()).nullish(),
  unaffected_versions: z.array(z.string()).nullish(),
});

/** Advisories about Ruby's implementations: `rubies/` of rubysec/ruby-advisory-db. */
export const rubyAdvisories: Feed = {
  name: "ruby-advisories",
  description: "ruby-advisory-db's advisories about Ruby, JRuby and mruby (rubies/*/*.yml)",
  ecosystem,
  files: /(?:^|\/)rubies\/[\w-]+\/[\w.-]+\.yml$/,
  read(text, label, modified) {
    const format = { code: "RUBY_ADVISORY_INVALID", name: "an advisory of ruby-advisory-db" };
    return {
      advisories: [parseWith(() => advisoryOf(advisory.parse(parse(text)), label, modified), label, format)],
      replaces: [],
    };
  },
};

/** A version is affected if it satisfies none of `patched_versions` and `unaffected_versions` (Gem::Requirement). */
function advisoryOf(entry: z.infer<typeof advisory>, label: string, modified: string): Advisory {
  const { engine, cve, ghsa, url, title, date, description, cvss_v3: score } = entry;
  const requirements = [...(entry.patched_versions ?? []), ...(entry.unaffected_versions ?? [])];
  const ids = [...(cve === undefined ? [] : [`CVE-${cve}`]), ...(ghsa === undefined ? [] : [`GHSA-${ghsa}`])];
  const [name = label.replace(/^.*\/|\.yml$/g, "")] = ids;
  const published = dateOf(date);
  return {
    id: `RUBY-${engine.toUpperCase()}-${name}`,
    aliases: ids,
    upstream: [],
    related: [],
    summary: title,
    ...(description === undefined ? {} : { details: description }),
    ...(published === undefined ? {} : { published }),
    modified,
    severity: "unknown",
    ...(score === undefined ? {} : { cvss: { score } }),
    affected: [
      {
        ecosystem,
        name: engine,
        intervals: without(ecosystem, [everything], requirements.flatMap(parseRequirement)),
        versions: [],
      },
    ],
    references: url === undefined ? [] : [url],
  };
}

function dateOf(date: string | Date | undefined): string | undefined {
  const time = date === undefined ? Number.NaN : new Date(date).getTime();
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Parses a requirement of RubyGems: `~> 3.0.7`, `>= 3.1, < 3.1.5`. @throws RangeError for another form. */
function parseRequirement(text: string): Segment[] {
  return text.split(",").reduce((all, part) => intersect(ecosystem, all, clauseOf(part)), [everything]);
}

function clauseOf(text: string): Segment[] {
  const [, operator = "=", version] = /^\s*(=|!=|>|<|>=|<=|~>)?\s*([0-9][\w.-]*)\s*$/.exec(text) ?? [];
  if (version === undefined) throw new RangeError(`"${text}" is not a requirement`);
  switch (operator) {
    case ">=":
      return [{ start: version }];
    case ">":
      return [{ start: next(version) }];
    case "<":
      return [{ start: "0", end: version }];
    case "<=":
      return [upTo("0", version)];
    case "!=":
      return [{ start: "0", end: version }, { start: next(version) }];
    case "~>":
      return [{ start: version, end: next(pessimistic(version)) }];
    default:
      return [upTo(version, version)];
  }
}

/** `~> 3.0.7` permits `3.0.x`: the last number and any words are dropped. */
function pessimistic(version: string): string {
  const numbers = /^\d+(?:\.\d+)*/.exec(version)?.[0].split(".") ?? [];
  return numbers.slice(0, Math.max(1, numbers.length - 1)).join(".");
}
