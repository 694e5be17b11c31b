import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { AdvisoryIndex, feeds, loadAdvisories } from "../shared/advisories/index.ts";
import { decide } from "../shared/advisories/match/decide.ts";
import type { Disagreement, Suite } from "./suite.ts";

const now = "2026-11-24T00:00:00Z";

/** Where the given half of each source is, and how a record's id becomes the id of `expected.jsonl`. */
const sources = {
  node: { feed: "nodejs-index", ecosystem: "Node.js", toId: (id: string) => id.replace("NODE-", "") },
  ruby: { feed: "ruby-advisories", ecosystem: "Ruby", toId: (id: string) => id },
  nginx: { feed: "nginx-advisories", ecosystem: "nginx", toId: (id: string) => id.replace("NGINX-", "") },
  httpd: { feed: "httpd-json", ecosystem: "Apache HTTP Server", toId: (id: string) => id.replace("HTTPD-", "") },
  openssl: { feed: "openssl-json", ecosystem: "OpenSSL", toId: (id: string) => id.replace("OPENSSL-", "") },
} as const;

/**
 * Records with a range that begins and ends at one version (`introduced: 10.5.0`, `last_affected: 10.5.0`). The expected
 * answers leave it open; OSV's schema ("Evaluation") takes the events in their order, which closes it.
 */
const endsWhereItBegins: ReadonlySet<string> = new Set([
  "BIT-mariadb-2023-26785",
  "BIT-java-2022-34169",
  "BIT-jre-2022-34169",
  "BIT-mongodb-2020-7923",
  "BIT-sqlite-2026-51298",
  "BIT-sqlite-2026-51302",
  "BIT-sqlite-2026-51304",
]);

interface Line {
  readonly source: keyof typeof sources | "bitnami";
  readonly program: string;
  readonly version: string;
  readonly ids: readonly string[];
  /** The source does not say; neither answer is wrong. */
  readonly undecided?: readonly string[];
}

/** Lists of projects, and Bitnami's data, at the versions of `expected.jsonl`. */
export const upstream: Suite = {
  name: "upstream advisories",
  vectors: "advisories/upstream",
  async run(path) {
    const lines = (await readFile(join(path, "expected.jsonl"), "utf8")).trim().split("\n").map(lineOf);
    const indexes = new Map<string, Answers>();
    for (const source of Object.keys(sources) as (keyof typeof sources)[]) {
      indexes.set(source, await readProject(path, source));
    }
    indexes.set("bitnami", await readBitnami(path, lines));
    return { total: lines.length, disagreements: lines.flatMap((line) => compare(line, indexes.get(line.source))) };
  },
};

function lineOf(text: string): Line {
  return JSON.parse(text) as Line;
}

interface Answers {
  readonly index: AdvisoryIndex;
  readonly ecosystem: string;
  readonly toId: (id: string) => string;
}

function compare(line: Line, answers: Answers | undefined): Disagreement[] {
  const { source, program, version, ids, undecided = [] } = line;
  const { index, ecosystem, toId } = answers ?? { index: new AdvisoryIndex([]), ecosystem: "", toId: String };
  // `nginx/Windows` does not count; the expected answers of other sources are those for any platform.
  const entries = index
    .lookUp(ecosystem, program)
    .filter(({ affected }) => source !== "nginx" || affected.platform === undefined);
  const hits = entries.flatMap((entry) => decide(entry, version) ?? []);
  const found = new Set(hits.map(({ advisory }) => toId(advisory.id)).filter((id) => !undecided.includes(id)));
  const expected = new Set(ids);
  if (found.symmetricDifference(expected).size === 0) return [];
  const missing = expected.difference(found);
  const isDocumented = missing.isSubsetOf(endsWhereItBegins) && found.isSubsetOf(expected);
  const listed = (set: ReadonlySet<string>): string => [...set].sort().join(" ") || "nothing more";
  return [
    {
      id: `${source}: ${program} ${version}`,
      expected: listed(missing),
      actual: listed(found.difference(expected)),
      ...(isDocumented
        ? { reason: "OSV's schema ends a range at its last event, also if it began at that version" }
        : {}),
    },
  ];
}

/** Reads a project's files with its feed. Ruby's expected ids are names of files. */
async function readProject(path: string, source: keyof typeof sources): Promise<Answers> {
  const { feed: name, ecosystem, toId } = sources[source];
  const feed = feeds.find((candidate) => candidate.name === name);
  if (feed === undefined) throw new TypeError(`${name} is no feed`);
  const names = new Map<string, string>();
  const directory = join(path, source);
  const files = (await readdir(directory, { recursive: true })).sort();
  const advisories = [];
  for (const file of files) {
    const label = source === "ruby" ? `rubies/${file}` : file;
    if (!feed.files.test(label)) continue;
    const read = feed.read(await readFile(join(directory, file), "utf8"), label, now).advisories;
    for (const { id } of read) names.set(id, file);
    advisories.push(...read);
  }
  const named = (id: string): string => (source === "ruby" ? (names.get(id) ?? id) : toId(id));
  return { index: new AdvisoryIndex(advisories), ecosystem, toId: named };
}

async function readBitnami(path: string, lines: readonly Line[]): Promise<Answers> {
  const names = new Set(lines.filter(({ source }) => source === "bitnami").map(({ program }) => program));
  const { index } = await loadAdvisories(join(path, "bitnami/all.zip"), new Map([["Bitnami", names]]), {
    now: new Date(now),
  });
  return { index, ecosystem: "Bitnami", toId: String };
}
