import { buildGraph, type Instruction, parseDockerfile, type Span } from "../../../shared/dockerfile/index.ts";

/** A Dockerfile with one thing changed. */
export interface Mutation {
  /** `line 4: COPY --chown=1000 → --chown=1009`. */
  readonly name: string;
  readonly text: string;
}

/** What no step of a builder shows, so that a change of it cannot be noticed. */
export const unrecorded: Readonly<Record<string, readonly string[]>> = {
  BuildKit: ["ONBUILD", "COPY --from", "COPY --link", "RUN --", "body of COPY"],
  legacy: ["source of COPY", "source of ADD", "COPY --from"],
  Buildah: ["source of COPY", "source of ADD", "COPY --", "ADD --", "body of COPY", "name in ARG"],
};

/** Lists changes of every word, flag and here-document of the stages that the target is built from, one at a time. */
export function mutationsOf(text: string): readonly Mutation[] {
  const file = parseDockerfile(text);
  const graph = buildGraph(file, { buildArgs: {}, namedContexts: [] });
  const instructions: Instruction[] = [];
  for (let stage = graph.target; stage !== undefined; ) {
    instructions.push(...stage.instructions);
    stage = stage.base.kind === "stage" ? stage.base.stage : undefined;
  }
  const changed = (what: string, { start, end }: Span, by: string): Mutation => ({
    name: `${what}: ${text.slice(start, end)} → ${by}`,
    text: text.slice(0, start) + by + text.slice(end),
  });
  return instructions.flatMap((instruction): Mutation[] => {
    const { keyword, line, flags, json, words, heredocs } = instruction;
    const arguments_ = json ?? words;
    return [
      ...flags.flatMap(({ name, span }) => [
        changed(`line ${line}: ${keyword} --${name}`, span, ""),
        changed(`line ${line}: ${keyword} --${name}`, span, other(text.slice(span.start, span.end))),
      ]),
      ...arguments_.map(({ span }, index) => {
        const isSource = (keyword === "COPY" || keyword === "ADD") && index < arguments_.length - 1;
        const isName = keyword === "ARG" && !text.slice(span.start, span.end).includes("=");
        const part = isSource ? "source of " : isName ? "name in " : "";
        return changed(`line ${line}: ${part}${keyword}`, span, other(text.slice(span.start, span.end)));
      }),
      ...heredocs.map(({ body }) => changed(`line ${line}: body of ${keyword}`, body.span, `other\n${body.text}`)),
    ];
  });
}

/** The word with another end. */
function other(word: string): string {
  const [, text = "", quote = ""] = /^(.*?)(["']?)$/s.exec(word) ?? [];
  const last = text.at(-1) ?? "";
  return `${/\d/.test(last) ? `${text.slice(0, -1)}${last === "9" ? "1" : "9"}` : `${text}x`}${quote}`;
}
