import { Blocks } from "./blocks.ts";
import type { ShellAssignment, ShellCommand, ShellOperator, ShellRedirect, ShellScript, ShellWord } from "./model.ts";
import {
  findArithmeticEnd,
  findBacktickEnd,
  findLineEnd,
  type PendingHeredoc,
  readOperator,
  skipBlanks,
  skipHeredocs,
  skipSpace,
} from "./scan.ts";
import { isMeta, WordReader } from "./word-reader.ts";

/**
 * Maximum nesting of substitutions. Deeper ones are read as plain text, so that hostile input cannot exhaust the
 * stack.
 */
const maxDepth = 64;

const skippedWords = new Set([
  "if",
  "then",
  "elif",
  "else",
  "fi",
  "while",
  "until",
  "do",
  "done",
  "{",
  "}",
  "!",
  "time",
]);

/**
 * Parses the simple commands of a POSIX shell or bash script (POSIX.1-2024 XCU 2.9): lists, pipelines, compound
 * commands, functions, substitutions and here-documents. Accepts every text and recovers what it can from invalid
 * scripts.
 */
export function parseShell(text: string): ShellScript {
  return new ShellParser(text).script();
}

interface Draft {
  readonly words: ShellWord[];
  readonly assignments: ShellAssignment[];
  readonly redirects: ShellRedirect[];
  start: number;
  end: number;
}

class ShellParser {
  readonly #text: string;
  readonly #commands: ShellCommand[] = [];
  readonly #words: WordReader;
  readonly #heredocs: PendingHeredoc[] = [];
  #hasPipe = false;
  #depth = 0;
  #blocks = new Blocks(false);

  constructor(text: string) {
    this.#text = text;
    this.#words = new WordReader(text, (start, close) => this.#substitution(start, close));
  }

  script(): ShellScript {
    this.#list(0, this.#text.length, "");
    return { text: this.#text, commands: this.#commands, hasPipe: this.#hasPipe };
  }

  #substitution(start: number, close: ")" | "`"): number {
    const limit = close === "`" ? findBacktickEnd(this.#text, start) : this.#text.length;
    if (this.#depth >= maxDepth) return close === "`" ? limit + 1 : start;
    const outer = this.#blocks;
    this.#depth += 1;
    this.#blocks = new Blocks(outer.isConditional);
    const end = this.#list(start, limit, close === "`" ? "" : ")");
    this.#blocks = outer;
    this.#depth -= 1;
    return close === "`" ? limit + 1 : end;
  }

  /** Reads commands up to `limit`, or past the unmatched `)` if it closes the list. */
  #list(start: number, limit: number, close: string): number {
    let draft = newDraft(start);
    let parentheses = 0;
    /** // Open `case` commands: true if a pattern is expected. */
    const cases: boolean[] = [];
    let position = start;
    const finish = (next: ShellOperator): void => {
      this.#finish(draft, next);
      draft = newDraft(position);
    };
    while (position < limit) {
      const char = this.#text[position] ?? "";
      if (char === "\\" && this.#text[position + 1] === "\n") position += 2;
      else if (char === " " || char === "\t" || char === "\r") position += 1;
      else if (char === "#") position = findLineEnd(this.#text, position, limit);
      else if (char === "\n") {
        position = skipHeredocs(this.#text, this.#heredocs.splice(0), { start: position + 1, limit });
        finish("\n");
        this.#blocks.readOperator("\n");
      } else if (char === ")" && cases.at(-1) === true) {
        cases[cases.length - 1] = false;
        draft = newDraft(position);
        position += 1;
      } else if (char === ")") {
        position += 1;
        finish("");
        if (parentheses === 0 && close === ")") return position;
        parentheses = Math.max(0, parentheses - 1);
        this.#blocks.closeParenthesis();
      } else if (char === "(") {
        if (draft.words.length === 0 && this.#text[position + 1] === "(")
          position = findArithmeticEnd(this.#text, position + 2, limit);
        else if (cases.at(-1) === true) position += 1;
        else if (this.#text[position + 1] === ")") {
          draft = newDraft(position);
          this.#blocks.startFunction();
          position += 2;
        } else {
          parentheses += 1;
          position += 1;
          finish("");
          this.#blocks.openParenthesis();
        }
      } else if (char === ";" || char === "&" || char === "|") {
        const operator = readOperator(this.#text, position);
        if (operator === "&>") position = this.#redirect(draft, position, limit);
        else if (cases.at(-1) === true && operator === "|") {
          draft = newDraft(position);
          position += 1;
        } else {
          position += operator.length;
          if (operator.startsWith(";") && operator !== ";" && cases.length > 0) cases[cases.length - 1] = true;
          this.#hasPipe ||= operator === "|" || operator === "|&";
          finish(operatorOf(operator));
          this.#blocks.readOperator(operator);
        }
      } else if (char === "<" || char === ">") position = this.#redirect(draft, position, limit);
      else position = this.#word(draft, position, limit, cases);
    }
    this.#finish(draft, "");
    return position;
  }

  #word(draft: Draft, position: number, limit: number, cases: boolean[]): number {
    const word = this.#words.read(position, limit);
    const end = Math.max(word.end, position + 1);
    if (cases.at(-1) === true) {
      if (word.raw === "esac") this.#closeCase(cases);
      return end;
    }
    const first = draft.words.length === 0 && draft.assignments.length === 0;
    if (first && !word.quoted) {
      if (word.raw === "esac" && cases.length > 0) {
        this.#closeCase(cases);
        return end;
      }
      this.#blocks.readWord(word.raw);
      if (skippedWords.has(word.raw)) return end;
      if (word.raw === "for" || word.raw === "select") return this.#skipLoopHead(end, limit);
      if (word.raw === "case") return this.#skipCaseHead(end, limit, cases);
      if (word.raw === "function") {
        this.#blocks.startFunction();
        return this.#words.read(skipBlanks(this.#text, end, limit), limit).end;
      }
    }
    if (/^\d+$/.test(word.raw) && (this.#text[end] === "<" || this.#text[end] === ">")) return end;
    if (first) draft.start = word.start;
    draft.end = word.end;
    const assignment = draft.words.length === 0 ? assignmentOf(word) : undefined;
    if (assignment === undefined) draft.words.push(word);
    else draft.assignments.push(assignment);
    return end;
  }

  #closeCase(cases: boolean[]): void {
    cases.pop();
    this.#blocks.readWord("esac");
  }

  #skipLoopHead(start: number, limit: number): number {
    let position = start;
    while (position < limit) {
      position = skipBlanks(this.#text, position, limit);
      const char = this.#text[position];
      if (char === undefined || char === ";" || char === "\n") return position;
      if (this.#text.startsWith("((", position)) position = findArithmeticEnd(this.#text, position + 2, limit);
      else if (isMeta(char)) return position;
      else {
        const word = this.#words.read(position, limit);
        if (word.raw === "do") return position;
        position = Math.max(word.end, position + 1);
      }
    }
    return position;
  }

  #skipCaseHead(start: number, limit: number, cases: boolean[]): number {
    const subject = this.#words.read(skipBlanks(this.#text, start, limit), limit);
    const keyword = this.#words.read(skipSpace(this.#text, subject.end, limit), limit);
    if (keyword.raw !== "in") return subject.end;
    cases.push(true);
    return keyword.end;
  }

  #redirect(draft: Draft, start: number, limit: number): number {
    const operator = /^(?:&>>?|<<<|<<-?|<>|<&|>>|>&|>\||<|>)/.exec(this.#text.slice(start, start + 3))?.[0] ?? "<";
    let position = start + operator.length;
    if (this.#text[position] === "(" && (operator === "<" || operator === ">"))
      return this.#substitution(position + 1, ")");
    position = skipBlanks(this.#text, position, limit);
    const target = position < limit && !isMeta(this.#text[position]) ? this.#words.read(position, limit) : undefined;
    draft.redirects.push({ operator, target });
    if (target === undefined) return position;
    draft.end = target.end;
    if (operator === "<<" || operator === "<<-") {
      this.#heredocs.push({ name: target.value, chomps: operator === "<<-" });
    }
    return target.end;
  }

  #finish(draft: Draft, next: ShellOperator): void {
    if (draft.words.length === 0 && draft.assignments.length === 0) return;
    const { words, assignments, redirects, start, end } = draft;
    this.#commands.push({
      name: words[0]?.value ?? "",
      words,
      assignments,
      redirects,
      start,
      end,
      next,
      depth: this.#depth,
      isConditional: this.#blocks.isConditional,
    });
  }
}

function newDraft(position: number): Draft {
  return { words: [], assignments: [], redirects: [], start: position, end: position };
}

function operatorOf(text: string): ShellOperator {
  return text === "&&" || text === "||" || text === "|" || text === "|&" || text === "&" ? text : ";";
}

function assignmentOf(word: ShellWord): ShellAssignment | undefined {
  const name = /^([A-Za-z_]\w*)\+?=/.exec(word.raw);
  if (name?.[1] === undefined) return undefined;
  const length = name[0].length;
  const value = { ...word, raw: word.raw.slice(length), value: word.value.slice(length), start: word.start + length };
  return { name: name[1], value, start: word.start, end: word.end };
}
