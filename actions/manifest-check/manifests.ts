import { SourceText } from "../../shared/dockerfile/index.ts";
import type { CoverageGap, Finding, Rule } from "../../shared/findings/index.ts";
import { documentOf, type ManifestDocument } from "./document.ts";
import { families } from "./families.ts";
import { byPlace, toFindings } from "./findings.ts";
import { duplicateProblems, frameRules, unreadableProblem } from "./frame-rules.ts";
import { isKnownId } from "./known-ids.ts";
import type { CheckOptions } from "./options.ts";
import { type Problem, reportedRule } from "./rule.ts";
import { suppressionProblems, suppressionRules } from "./suppressions/problems.ts";
import { Suppressor } from "./suppressions/suppressor.ts";
import { isOn } from "./switch.ts";
import type { TextFile } from "./yaml/node.ts";
import { readDocuments } from "./yaml/read.ts";

/** What a check of files came to. Every file is in exactly one of `checked`, `unreadable` and `others`. */
export interface CheckResult {
  /** In order of files and lines; suppressed ones are among them and say by what. */
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  readonly gaps: readonly CoverageGap[];
  readonly examined: Readonly<Record<string, number>>;
  readonly checked: readonly string[];
  /** Manifests of which at least a part could not be read. */
  readonly unreadable: readonly string[];
  /** Files that are no manifests. */
  readonly others: readonly string[];
}

interface Sorted {
  readonly documents: readonly ManifestDocument[];
  readonly problems: readonly Problem[];
}

/** Checks all files together. `problems` are those that were found while the files were collected. Pure; never throws. */
export function checkManifests(
  files: readonly TextFile[],
  options: CheckOptions,
  collected: readonly Problem[] = [],
): CheckResult {
  const read = files.map((file) => ({ file, ...readFile(file) }));
  const unreadable = read.filter(({ problems }) => problems.length > 0);
  const whole = read.filter(({ documents, problems }) => documents.length > 0 && problems.length === 0);
  const documents = read.flatMap((one) => one.documents);
  const results = families.map((family) => {
    const own = documents.filter((document) => families.find((one) => one.accepts(document)) === family);
    return family.check(own, options);
  });
  const problems = [
    ...collected,
    ...read.flatMap((one) => one.problems),
    ...documents.flatMap(duplicateProblems),
    ...results.flatMap((result) => result.problems),
  ];
  const suppressor = new Suppressor(documents, options);
  for (const annotations of results.flatMap((result) => result.annotations)) suppressor.meet(annotations);
  const rules = [...frameRules, ...suppressionRules, ...families.flatMap((family) => family.rules)].filter((rule) =>
    isOn(rule, options),
  );
  const pathsOf = (some: readonly { readonly file: TextFile }[]): string[] => some.map(({ file }) => file.path);
  const checked = pathsOf(whole);
  const findings = toFindings(problems, suppressor);
  const config = { path: options.configFile, source: new SourceText("") };
  const aboutSuppressions = toFindings(
    [...suppressionProblems(suppressor, isKnownId, options.now, config)],
    suppressor,
  );
  return {
    findings: [...findings, ...aboutSuppressions].toSorted(byPlace),
    rules: [...new Map(rules.map((rule) => [rule.id, reportedRule(rule)])).values()],
    gaps: unreadable.map(({ file, problems: [first] }) => gapOf(file, first)),
    examined: { files: checked.length, ...Object.assign({}, ...results.map(({ examined }) => examined)) },
    checked,
    unreadable: pathsOf(unreadable),
    others: pathsOf(read.filter((one) => one.documents.length === 0 && one.problems.length === 0)),
  };
}

/** The documents that a family accepts, and what could not be read of a file that looks like a manifest. */
function readFile(file: TextFile): Sorted {
  if (!families.some((family) => family.mayHold(file))) return { documents: [], problems: [] };
  const documents: ManifestDocument[] = [];
  const problems: Problem[] = [];
  for (const document of readDocuments(file)) {
    if ("problem" in document) problems.push(unreadableProblem(file, document.problem, document.offset));
    else {
      const made = documentOf(file, document.root, document.duplicates);
      if (families.some((family) => family.accepts(made))) documents.push(made);
    }
  }
  return { documents, problems };
}

function gapOf({ path }: TextFile, problem: Problem | undefined): CoverageGap {
  return { what: path, why: problem?.message ?? "it could not be read", weight: "partial" };
}
