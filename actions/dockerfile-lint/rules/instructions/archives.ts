import {
  type CopyEvent,
  type Instruction,
  isArchive,
  type PlacedCommand,
  parseTransfer,
  type Word,
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

/** Maximum number of COPY instructions to look at for a command. Bounds the work on hostile files. */
const maxCopies = 500;

interface Unpacked {
  readonly copy: CopyEvent;
  readonly source: Word;
  readonly command: PlacedCommand;
}

/** Finds the last COPY before a command, in its stage or one below, that brought the archive which it unpacks. */
function findCopied(copies: CopyEvent | undefined, command: PlacedCommand): Unpacked | undefined {
  const names = new Set(command.args.map(({ value }) => fileName(value)));
  let seen = 0;
  for (let copy = copies; copy !== undefined && seen < maxCopies; copy = copy.older) {
    seen += 1;
    if (copy.instruction.keyword !== "COPY" || copy.from !== undefined) continue;
    const { sources, target } = parseTransfer(copy.instruction);
    const source = sources.find(({ value }) => isArchive(value));
    if (source === undefined || target === undefined) continue;
    const isUnpacked = [source, target].some(({ value }) => {
      const name = fileName(value);
      return name !== undefined && names.has(name);
    });
    if (isUnpacked) return { copy, source, command };
  }
  return undefined;
}

function* unpacked(context: LintContext): Generator<LintProblem> {
  const reported = new Set<Instruction>();
  for (const { instruction: run } of context.instructions(["RUN"])) {
    for (const command of context.getCommands(run)) {
      const found = isUnpacking(command) ? findCopied(context.states.before(run).copies, command) : undefined;
      if (found === undefined || reported.has(found.copy.instruction)) continue;
      const { instruction } = found.copy;
      reported.add(instruction);
      yield {
        rule: addUnpacks,
        instruction,
        span: found.source.span,
        message: `${found.source.value} is copied and then unpacked, so the archive stays in a layer; use ADD`,
        about: [found.source.value],
        related: [{ span: command.span, message: "The archive is unpacked here" }],
      };
    }
  }
}

/** Checks of archives that are copied and then unpacked. */
export const archiveChecks: readonly Check[] = [{ rules: [addUnpacks], run: unpacked }];
