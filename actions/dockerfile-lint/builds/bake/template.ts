import { MappedTextBuilder } from "../../../../shared/dockerfile/index.ts";
import type { Scanner } from "./scanner.ts";
import type { Expression, LoopNames, TemplatePart } from "./syntax.ts";

/** Reads expressions and the names of a loop. The parser of expressions and that of templates use each other. */
export interface ExpressionReader {
  expression(scanner: Scanner): Expression;
  loopNames(scanner: Scanner): LoopNames;
}

/** `quoted` ends at a quotation mark and has escapes; `whole` ends with the text. */
export type TemplateStyle = "quoted" | "whole";

/**
 * Reads a template up to its end (HCL Native Syntax Specification, "Templates").
 * @throws BakeSyntaxError if it is not a template.
 */
export function readTemplate(scanner: Scanner, style: TemplateStyle, reader: ExpressionReader): TemplatePart[] {
  const template = new TemplateReader(scanner, style, reader);
  const { parts, end } = template.read();
  if (end !== "") scanner.fail(`the directive "${end}" has no beginning`);
  return parts;
}

interface Section {
  readonly parts: TemplatePart[];
  /** The directive that ended the section. Empty for the end of the template. */
  readonly end: string;
}

class TemplateReader {
  readonly #scanner: Scanner;
  readonly #style: TemplateStyle;
  readonly #reader: ExpressionReader;
  #text: MappedTextBuilder;
  /** True after `~}`: spaces up to the next text are removed. */
  #trimsNext = false;

  constructor(scanner: Scanner, style: TemplateStyle, reader: ExpressionReader) {
    this.#scanner = scanner;
    this.#style = style;
    this.#reader = reader;
    this.#text = new MappedTextBuilder(scanner.text);
  }

  read(): Section {
    const { text } = this.#scanner;
    const parts: TemplatePart[] = [];
    for (;;) {
      const position = this.#scanner.at;
      const character = text[position];
      if (character === undefined || (this.#style === "quoted" && character === '"')) {
        if (character === undefined && this.#style === "quoted") this.#scanner.fail("a string is not closed");
        this.#flush(parts, false);
        return { parts, end: "" };
      }
      if (this.#style === "quoted" && character === "\n") this.#scanner.fail("a string contains a line break");
      const isMarker = (character === "$" || character === "%") && text[position + 1] === "{";
      if (isMarker) {
        const end = this.#marker(character, parts);
        if (end !== undefined) return { parts, end };
      } else this.#character(position, character);
    }
  }

  #character(position: number, character: string): void {
    const { text } = this.#scanner;
    const isEscapedMarker = (character === "$" || character === "%") && text.startsWith(`${character}{`, position + 1);
    if (isEscapedMarker) {
      this.#text.add(position + 1, position + 3);
      this.#scanner.at += 3;
    } else if (this.#style === "quoted" && character === "\\") this.#escape(position);
    else {
      const run = this.#style === "quoted" ? quotedRun : wholeRun;
      const length = this.#scanner.match(run)?.length ?? 1;
      this.#scanner.at = position + length;
      this.#text.add(position, position + length);
    }
  }

  #escape(position: number): void {
    const { text } = this.#scanner;
    const next = text[position + 1] ?? "";
    const [hexadecimal] = /^(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})/.exec(text.slice(position + 1, position + 10)) ?? [];
    const code = hexadecimal === undefined ? undefined : Number.parseInt(hexadecimal.slice(1), 16);
    const value = code === undefined || code > 0x10ffff ? escapes[next] : String.fromCodePoint(code);
    if (value === undefined) this.#scanner.fail("a backslash is followed by an unknown character");
    this.#text.addSynthetic(value, position);
    this.#scanner.at += 1 + (hexadecimal?.length ?? 1);
  }

  /** Reads `${…}` or `%{…}`. Returns the keyword of a directive that ends a section. */
  #marker(kind: "$" | "%", parts: TemplatePart[]): string | undefined {
    const scanner = this.#scanner;
    scanner.at += 2;
    const trimsBefore = scanner.text[scanner.at] === "~";
    if (trimsBefore) scanner.at += 1;
    this.#flush(parts, trimsBefore);
    return scanner.nested(() =>
      scanner.inMode(true, () => {
        if (kind === "%") return this.#directive(parts);
        const value = this.#reader.expression(scanner);
        this.#close();
        parts.push({ kind: "interpolation", value });
        return undefined;
      }),
    );
  }

  #close(): void {
    this.#trimsNext = this.#scanner.take("~");
    this.#scanner.expect("}");
  }

  #directive(parts: TemplatePart[]): string | undefined {
    const scanner = this.#scanner;
    const keyword = scanner.takeIdentifier() ?? "";
    if (keyword === "if") parts.push(this.#condition());
    else if (keyword === "for") parts.push(this.#loop());
    else if (["else", "endif", "endfor"].includes(keyword)) {
      this.#close();
      return keyword;
    } else scanner.fail("a directive is unknown");
    return undefined;
  }

  #condition(): TemplatePart {
    const condition = this.#reader.expression(this.#scanner);
    this.#close();
    const positive = this.#section();
    const negative = positive.end === "else" ? this.#section() : { parts: [], end: positive.end };
    if (negative.end !== "endif") this.#scanner.fail('"endif" is missing');
    return { kind: "if", condition, positive: positive.parts, negative: negative.parts };
  }

  #loop(): TemplatePart {
    const names = this.#reader.loopNames(this.#scanner);
    const collection = this.#reader.expression(this.#scanner);
    this.#close();
    const body = this.#section();
    if (body.end !== "endfor") this.#scanner.fail('"endfor" is missing');
    return { kind: "for", names, collection, body: body.parts };
  }

  #section(): Section {
    return this.#scanner.inMode(false, () => this.read());
  }

  /** Ends a literal text. @param trimsEnd removes the spaces at its end (`${~`). */
  #flush(parts: TemplatePart[], trimsEnd: boolean): void {
    const built = this.#text.build();
    let text = this.#scanner.origin === undefined ? built : built.through(this.#scanner.origin);
    this.#text = new MappedTextBuilder(this.#scanner.text);
    if (this.#trimsNext) text = text.slice(text.length - text.text.trimStart().length);
    if (trimsEnd) text = text.slice(0, text.text.trimEnd().length);
    this.#trimsNext = false;
    if (text.length > 0) parts.push({ kind: "text", text });
  }
}

/** Characters without a meaning in templates. */
const quotedRun = /[^$%"\\\n]+/y;
const wholeRun = /[^$%]+/y;

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };
