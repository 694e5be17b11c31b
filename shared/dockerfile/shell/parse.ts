import type { ShellAssignment, ShellCommand, ShellOperator, ShellRedirect, ShellScript, ShellWord } from "./model.ts";
import { arithmeticEnd, backtickEnd, lineEnd, skipBlanks, skipSpace } from "./scan.ts";
import { isMeta, WordReader } from "./word-reader.ts";

/** Deeper substitutions are read as plain text: nobody writes them, and hostile input must not exhaust the stack. */
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
 * Finds the simple commands of a POSIX shell or bash script (POSIX.1-2024 XCU 2.9): lists, pipelines, compound commands,
 * functions, substitutions and here-documents. Takes every text: what is no valid script yields what can be made out of it.
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

interface PendingHeredoc {
  readonly name: string;
  readonly chomps: boolean;
}

class ShellParser {
  readonly #text: string;
  readonly #commands: ShellCommand[] = [];
  readonly #words: WordReader;
  readonly #heredocs: PendingHeredoc[] = [];
  #hasPipe = false;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#words = new WordReader(text, (start, close) => this.#substitution(start, close));
  }

  script(): ShellScript {
    this.#list(0, this.#text.length, "");
    return { text: this.#text, commands: this.#commands, hasPipe: this.#hasPipe };
  }

  #substitution(start: number, close: ")" | "`"): number {
    const limit = close === "`" ? backtickEnd(this.#text, start) : this.#text.length;
    if (this.#depth >= maxDepth) return close === "`" ? limit + 1 : start;
    this.#depth += 1;
    const end = this.#list(start, limit, close === "`" ? "" : ")");
    this.#depth -= 1;
    return close === "`" ? limit + 1 : end;
  }

  /** Reads commands up to `limit`, or past the unmatched `)` when one closes the list. */
  #list(start: number, limit: number, close: string): number {
    let draft = newDraft(start);
    let parentheses = 0;
    /** Open `case` commands: true while a pattern is expected. */
    const cases: boolean[] = [];
    let at = start;
    const finish = (next: ShellOperator): void => {
      this.#finish(draft, next);
      draft = newDraft(at);
    };
    while (at < limit) {
      const char = this.#text[at] ?? "";
      if (char === "\\" && this.#text[at + 1] === "\n") at += 2;
      else if (char === " " || char === "\t" || char === "\r") at += 1;
      else if (char === "#") at = lineEnd(this.#text, at, limit);
      else if (char === "\n") {
        at = this.#skipHeredocs(at + 1, limit);
        finish("\n");
      } else if (char === ")" && cases.at(-1) === true) {
        cases[cases.length - 1] = false;
        draft = newDraft(at);
        at += 1;
      } else if (char === ")") {
        at += 1;
        finish("");
        if (parentheses === 0 && close === ")") return at;
        parentheses = Math.max(0, parentheses - 1);
      } else if (char === "(") {
        if (draft.words.length === 0 && this.#text[at + 1] === "(") at = arithmeticEnd(this.#text, at + 2, limit);
        else if (cases.at(-1) === true) at += 1;
        else if (this.#text[at + 1] === ")") {
          draft = newDraft(at);
          at += 2;
        } else {
          parentheses += 1;
          at += 1;
          finish("");
        }
      } else if (char === ";" || char === "&" || char === "|") {
        const operator = this.#operator(at);
        if (operator === "&>") at = this.#redirect(draft, at, limit);
        else if (cases.at(-1) === true && operator === "|") {
          draft = newDraft(at);
          at += 1;
        } else {
          at += operator.length;
          if (operator.startsWith(";") && operator !== ";" && cases.length > 0) cases[cases.length - 1] = true;
          this.#hasPipe ||= operator === "|" || operator === "|&";
          finish(operatorOf(operator));
        }
      } else if (char === "<" || char === ">") at = this.#redirect(draft, at, limit);
      else at = this.#word(draft, at, limit, cases);
    }
    this.#finish(draft, "");
    return at;
  }

  #operator(at: number): string {
    const three = this.#text.slice(at, at + 3);
    if (three === ";;&") return three;
    const two = this.#text.slice(at, at + 2);
    return ["&&", "||", "|&", ";;", ";&", "&>"].includes(two) ? two : two.slice(0, 1);
  }

  #word(draft: Draft, at: number, limit: number, cases: boolean[]): number {
    const word = this.#words.read(at, limit);
    const end = Math.max(word.end, at + 1);
    if (cases.at(-1) === true) {
      if (word.raw === "esac") cases.pop();
      return end;
    }
    const first = draft.words.length === 0 && draft.assignments.length === 0;
    if (first && !word.quoted) {
      if (skippedWords.has(word.raw)) return end;
      if (word.raw === "esac" && cases.length > 0) {
        cases.pop();
        return end;
      }
      if (word.raw === "for" || word.raw === "select") return this.#skipLoopHead(end, limit);
      if (word.raw === "case") return this.#skipCaseHead(end, limit, cases);
      if (word.raw === "function") return this.#words.read(skipBlanks(this.#text, end, limit), limit).end;
    }
    if (/^\d+$/.test(word.raw) && (this.#text[end] === "<" || this.#text[end] === ">")) return end;
    if (first) draft.start = word.start;
    draft.end = word.end;
    const assignment = draft.words.length === 0 ? assignmentOf(word) : undefined;
    if (assignment === undefined) draft.words.push(word);
    else draft.assignments.push(assignment);
    return end;
  }

  #skipLoopHead(start: number, limit: number): number {
    let at = start;
    while (at < limit) {
      at = skipBlanks(this.#text, at, limit);
      const char = this.#text[at];
      if (char === undefined || char === ";" || char === "\n") return at;
      if (this.#text.startsWith("((", at)) at = arithmeticEnd(this.#text, at + 2, limit);
      else if (isMeta(char)) return at;
      else {
        const word = this.#words.read(at, limit);
        if (word.raw === "do") return at;
        at = Math.max(word.end, at + 1);
      }
    }
    return at;
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
    let at = start + operator.length;
    if (this.#text[at] === "(" && (operator === "<" || operator === ">")) return this.#substitution(at + 1, ")");
    at = skipBlanks(this.#text, at, limit);
    const target = at < limit && !isMeta(this.#text[at]) ? this.#words.read(at, limit) : undefined;
    draft.redirects.push({ operator, target });
    if (target === undefined) return at;
    draft.end = target.end;
    if (operator === "<<" || operator === "<<-") {
      this.#heredocs.push({ name: target.value, chomps: operator === "<<-" });
    }
    return target.end;
  }

  #skipHeredocs(start: number, limit: number): number {
    let at = start;
    for (const { name, chomps } of this.#heredocs.splice(0)) {
      while (at < limit) {
        const end = lineEnd(this.#text, at, limit);
        const line = this.#text.slice(at, end).replace(/\r$/, "");
        at = Math.min(end + 1, limit);
        if ((chomps ? line.replace(/^\t+/, "") : line) === name) break;
      }
    }
    return at;
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
    });
  }
}

function newDraft(at: number): Draft {
  return { words: [], assignments: [], redirects: [], start: at, end: at };
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
