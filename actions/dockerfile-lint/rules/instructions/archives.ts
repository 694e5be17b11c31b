import {
  flagValue,
  isArchive,
  type PlacedCommand,
  parseTransfer,
  type Stage,
} from "../../../../shared/dockerfile/index.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const addUnpacks = defineLintRule({
  id: "DL3010",
  name: "add-unpacks",
  severity: "info",
  hadolint: "info",
  summary: "Unpack local archives with ADD.",
  why: "If you copy and unpack the archive separately, the archive itself remains in a layer.",
  before: "COPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz -C /app",
  after: "ADD app.tar.gz /app/",
  tags: ["image-size"],
  precision: "medium",
});

const unpackers = new Set(["unzip", "gunzip", "bunzip2", "unlzma", "unxz", "zgz", "uncompress", "zcat", "gzcat"]);

/** Returns the last part of a path. Returns undefined for a directory. */
function fileName(path: string): string | undefined {
  return path.split(/[\\/]/).at(-1) || undefined;
}

function isUnpacking({ name, args }: PlacedCommand): boolean {
  if (name !== "tar") return unpackers.has(name);
  return args.some(
    ({ value }, index) => /^(?:--extract|--get|-\w*x\w*)$/.test(value) || (index === 0 && /^\w*x\w*$/.test(value)),
  );
}

/** Maps file names to the commands of a stage that unpack them. */
function unpackedFiles(context: LintContext, stage: Stage): ReadonlyMap<string, PlacedCommand> {
  const files = new Map<string, PlacedCommand>();
  for (const { instruction } of context.instructionsOf(stage, ["RUN"])) {
    for (const command of context.getCommands(instruction)) {
      if (!isUnpacking(command)) continue;
      for (const { value } of command.args) files.set(fileName(value) ?? "", command);
    }
  }
  return files;
}

function* unpacked(context: LintContext): Generator<LintProblem> {
  for (const stage of context.sections) {
    const files = unpackedFiles(context, stage);
    if (files.size === 0) continue;
    for (const { instruction } of context.instructionsOf(stage, ["COPY"])) {
      if (flagValue(instruction, "from") !== undefined) continue;
      const { sources, target } = parseTransfer(instruction);
      const source = sources.find(({ value }) => isArchive(value));
      if (source === undefined || target === undefined) continue;
      const names = [source, target].map(({ value }) => fileName(value)).filter((name) => name !== undefined);
      const use = names.map((name) => files.get(name)).find((command) => command !== undefined);
      if (use === undefined || use.span.start < instruction.span.start) continue;
      yield {
        rule: addUnpacks,
        instruction,
        span: source.span,
        message: `${source.value} is copied and then unpacked, so the archive stays in a layer; use ADD`,
        about: [source.value],
        related: [{ span: use.span, message: "The archive is unpacked here" }],
      };
    }
  }
}

/** Checks of archives that are copied and then unpacked. */
export const archiveChecks: readonly Check[] = [{ rules: [addUnpacks], run: unpacked }];
