import { readExpression } from "./expression.ts";
import { Scanner } from "./scanner.ts";
import type { Attribute, Block, Body } from "./syntax.ts";

/** Maximum number of attributes and blocks in a file. */
const maxItems = 20_000;

/**
 * Parses a file in HCL's native syntax (HCL Native Syntax Specification, "Structural Elements").
 * @throws BakeSyntaxError
 */
export function parseHcl(text: string): Body {
  const scanner = new Scanner(text.startsWith("\u{feff}") ? ` ${text.slice(1)}` : text);
  const reader = new BodyReader(scanner);
  const body = reader.read();
  if (!scanner.isAtEnd) scanner.fail("a brace is closed that was not opened");
  return body;
}

class BodyReader {
  readonly #scanner: Scanner;
  #items = 0;

  constructor(scanner: Scanner) {
    this.#scanner = scanner;
  }

  /** Reads up to a closing brace or the end of the file. */
  read(): Body {
    const scanner = this.#scanner;
    const attributes: Attribute[] = [];
    const blocks: Block[] = [];
    for (;;) {
      scanner.skipLines();
      if (scanner.isAtEnd || scanner.peek("}")) return { attributes, blocks };
      this.#items += 1;
      if (this.#items > maxItems) scanner.fail(`it has more than ${maxItems} attributes and blocks`);
      const start = scanner.at;
      const name = scanner.takeIdentifier() ?? scanner.fail("an attribute or block is missing");
      const end = scanner.at;
      if (scanner.take("=")) {
        attributes.push({ name, value: readExpression(scanner), span: { start, end } });
        this.#endLine();
      } else blocks.push(this.#block(name, start));
    }
  }

  #endLine(): void {
    const scanner = this.#scanner;
    scanner.skip();
    if (!scanner.isAtEnd && !scanner.peek("\n") && !scanner.peek("}")) scanner.fail("a line break is missing");
  }

  #block(type: string, start: number): Block {
    const scanner = this.#scanner;
    const labels: string[] = [];
    while (!scanner.peek("{")) labels.push(this.#label());
    const end = scanner.at;
    scanner.expect("{");
    const body = scanner.nested(() => this.read());
    scanner.expect("}");
    return { type, labels, body, span: { start, end } };
  }

  #label(): string {
    const scanner = this.#scanner;
    if (!scanner.peek('"')) return scanner.takeIdentifier() ?? scanner.fail("a block has no opening brace");
    const quoted = scanner.match(quotedLabel) ?? scanner.fail("a label is not closed");
    return quoted.slice(1, -1);
  }
}

const quotedLabel = /"[^"\n\\]*"/y;
