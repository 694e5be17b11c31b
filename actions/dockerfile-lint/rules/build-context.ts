import { flagValue } from "../../../shared/dockerfile/index.ts";
import { transfer } from "./copy.ts";
import { instructionCheck } from "./instruction-check.ts";
import { type Check, defineRule } from "./rule.ts";

const ignored = defineRule({
  id: "CopyIgnoredFile",
  name: "copy-ignored-file",
  severity: "high",
  summary: "Do not copy what .dockerignore holds back.",
  why: "The file is not in the build context, so the build fails or copies less than it seems.",
  before: "# .dockerignore: *.md\nCOPY README.md /app/",
  after: "# .dockerignore: *.md and !README.md\nCOPY README.md /app/",
  precision: "high",
});

const unfiltered = defineRule({
  id: "SW-DF-context-unfiltered",
  name: "context-unfiltered",
  severity: "medium",
  summary: "Hold back in .dockerignore what an image must not get, before copying the whole context.",
  why: "COPY . takes the history in .git, local settings in .env and keys along.",
  before: "COPY . /app",
  after: "# .dockerignore: .git, .env, *.pem\nCOPY . /app",
  tags: ["security", "secret", "image-size", "CWE-538"],
  precision: "medium",
});

const sensitive = [".git", ".env"];

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

/** Checks of what COPY and ADD take from the build context. They need the context's filter. */
export const contextChecks: readonly Check[] = [
  instructionCheck([ignored], ["COPY", "ADD"], function* ({ instruction, stage }, context) {
    const filter = context.options.contextFilter;
    if (filter === undefined || flagValue(instruction, "from") !== undefined || !context.isBuilt(stage)) return;
    for (const { value, span } of transfer(instruction).sources) {
      if (!isLocal(value) || !filter.excludes(contextPath(value))) continue;
      yield { message: `${value} is held back by .dockerignore`, span, about: [value] };
    }
  }),
  instructionCheck([unfiltered], ["COPY", "ADD"], function* ({ instruction }, context) {
    const filter = context.options.contextFilter;
    if (filter === undefined || flagValue(instruction, "from") !== undefined) return;
    const whole = transfer(instruction).sources.find(({ value }) => contextPath(value) === ".");
    const sent = sensitive.filter((path) => !filter.excludes(path));
    if (whole === undefined || sent.length === 0 || filter.excludes(".")) return;
    yield {
      message: `The whole context is copied, and .dockerignore does not hold back ${sent.join(" and ")}`,
      span: whole.span,
    };
  }),
];
