import { type Collector, contentOf } from "../../../shared/layers/index.ts";
import { findElfInterpreter } from "../../../shared/packages/index.ts";

/** Program that runs another one: the interpreter of a script, or the loader of an ELF file. */
export interface ProgramHead {
  readonly kind: "script" | "elf";
  /** As written, such as `/usr/bin/env` or `/lib/ld-musl-x86_64.so.1`. */
  readonly interpreter: string;
  /** Rest of the first line of a script. */
  readonly argument?: string;
}

/** Directories of libraries and packages, whose programs are not what starts a container. */
const otherDirectory =
  /^\/(?:usr\/)?(?:lib|lib32|lib64|libexec|share|include)\/|\/(?:node_modules|site-packages|dist-packages)\/|\.so(?:\.[\d.]+)?$/;
/** Bytes of the first line that Linux reads (`BINPRM_BUF_SIZE`). */
const lineBytes = 256;

/** Collects what runs the programs of an image. Skips ELF files that need no loader. */
export const programHeads: Collector<ProgramHead> = {
  name: "efficiency/program-heads",
  version: 1,
  isForAnalyzers: true,
  readsInPlace: true,
  wants: ({ path, type, mode, size }) =>
    type === "file" && size > 2 && (mode & 0o111) !== 0 && !otherDirectory.test(path),
  sniffs: (head) => isScript(head) || (head[0] === 0x7f && head[1] === 0x45),
  collect(file) {
    const content = contentOf(file);
    const head = content.read(0, Math.min(lineBytes, content.size));
    if (isScript(head)) return parseShebang(Buffer.from(head).toString("utf8"));
    const interpreter = findElfInterpreter(content);
    return interpreter === undefined ? undefined : { kind: "elf", interpreter };
  },
};

function isScript(head: Uint8Array): boolean {
  return head[0] === 0x23 && head[1] === 0x21;
}

/**
 * Parses the first line of a script as Linux does (execve(2), "Interpreter scripts"). A carriage return is part of the
 * name. Undefined if there is no name, or if the line is longer than what was read.
 */
export function parseShebang(text: string): ProgramHead | undefined {
  const end = text.indexOf("\n");
  if (end < 0 && text.length >= lineBytes) return undefined;
  const line = (end < 0 ? text : text.slice(0, end)).slice(2).replace(/^[ \t]+|[ \t]+$/g, "");
  const space = line.search(/[ \t]/);
  const interpreter = space < 0 ? line : line.slice(0, space);
  const argument = space < 0 ? "" : line.slice(space).trimStart();
  if (interpreter === "") return undefined;
  return { kind: "script", interpreter, ...(argument === "" ? {} : { argument }) };
}
