import { flagValue, parseTransfer } from "../../../../shared/dockerfile/index.ts";
import { isExamplePath } from "../../../../shared/files/index.ts";
import { byteCount, count, oneLine } from "../../../../shared/text/index.ts";
import { createInstructionCheck } from "../../checks/instruction-check.ts";
import { type Check, defineLintRule } from "../../checks/rule.ts";

const ignored = defineLintRule({
  id: "CopyIgnoredFile",
  name: "copy-ignored-file",
  severity: "high",
  summary: "Do not copy files that .dockerignore excludes.",
  why: "The file is not in the build context, so the build fails or copies less than expected.",
  before: "# .dockerignore: *.md\nCOPY README.md /app/",
  after: "# .dockerignore: *.md and !README.md\nCOPY README.md /app/",
  precision: "high",
});

const unfiltered = defineLintRule({
  id: "SW-DF-context-unfiltered",
  name: "context-unfiltered",
  severity: "medium",
  summary: "Exclude files that do not belong in the image with .dockerignore before you copy the whole context.",
  why: "COPY . includes the history in .git, local settings in .env and private keys.",
  before: "COPY . /app",
  after: "# .dockerignore: .git, .env, *.pem\nCOPY . /app",
  tags: ["security", "secret", "image-size", "CWE-538"],
  precision: "medium",
});

/** Files that many contexts contain, for contexts that were not listed. */
const usuallySensitive = [".git", ".env"];
const isSecret = /(?:^|\/)(?:\.env(?:\.|$)|id_[a-z0-9]+$|\.ssh$|\.aws$|.*\.(?:pem|key|p12|pfx|jks|keystore|kdbx)$)/i;
const maxListedPaths = 5;

function listed(paths: readonly string[]): string {
  const hidden = paths.length - maxListedPaths;
  const names = paths.slice(0, maxListedPaths).map(oneLine).join(", ");
  return hidden > 0 ? `${names} and ${hidden} more` : names;
}

function isLocal(path: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/.test(path) && !/[*?[$]/.test(path);
}

function contextPath(path: string): string {
  const clean = path
    .replace(/^\/+/, "")
    .replace(/^(?:\.\/)+/, "")
    .replace(/\/+$/, "");
  return clean === "" ? "." : clean;
}

/** Ids of rules that read the build context and not only the Dockerfile. */
export const contextRuleIds: ReadonlySet<string> = new Set([ignored.id, unfiltered.id]);

/** Checks of what COPY and ADD read from the build context. They require the context's filter. */
export const contextChecks: readonly Check[] = [
  createInstructionCheck([ignored], ["COPY", "ADD"], function* ({ instruction, stage }, context) {
    const filter = context.options.contextFilter;
    if (filter === undefined || flagValue(instruction, "from") !== undefined || !context.isBuilt(stage)) return;
    for (const { value, span } of parseTransfer(instruction).sources) {
      if (!isLocal(value) || !filter.excludes(contextPath(value))) continue;
      yield { message: `.dockerignore excludes ${value}, so it is not in the build context`, span, about: [value] };
    }
  }),
  createInstructionCheck([unfiltered], ["COPY", "ADD"], function* ({ instruction }, context) {
    const filter = context.options.contextFilter;
    if (filter === undefined || flagValue(instruction, "from") !== undefined) return;
    const isShipped = context.getExposure(instruction) === undefined;
    const whole = parseTransfer(instruction).sources.find(({ value }) => contextPath(value) === ".");
    if (whole === undefined || filter.excludes(".")) return;
    const { sent } = filter;
    const exposed =
      sent?.sensitive.map(({ path }) => path) ?? usuallySensitive.filter((path) => !filter.excludes(path));
    if (exposed.length === 0) return;
    const size = sent === undefined ? "" : ` (${count(sent.files, "file")}, ${byteCount(sent.bytes)})`;
    yield {
      message: `The whole context is copied${size}, and .dockerignore does not exclude ${listed(exposed)}`,
      span: whole.span,
      // Keys of tests are made to be published, and what only a build stage has is not in the image.
      ...(isShipped && sent !== undefined && exposed.some((path) => isSecret.test(path) && !isExamplePath(path))
        ? { severity: "high" }
        : {}),
    };
  }),
];
