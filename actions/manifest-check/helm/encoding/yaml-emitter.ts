import type { Sourced } from "../values/value.ts";
import { EmitterState } from "./emitter-state.ts";
import { type EmitterVersion, isMultiLine, isSimple, type ScalarStyle, styleOf } from "./scalar-style.ts";
import { writeScalar } from "./scalar-writer.ts";
import type { YamlScalar, YamlTree } from "./yaml-tree.ts";

/** Longest key, in bytes, that is written on the line of its value. */
const maxSimpleKeyBytes = 128;

/** Writes a value as go-yaml does: block collections, empty ones as `{}` and `[]`. Has no line break at the end. */
export function emitYaml(root: YamlTree, version: EmitterVersion): Sourced<string> {
  const emitter = new YamlEmitter(version);
  emitter.node(root, false);
  emitter.breakLine();
  return emitter.out.finish();
}

class YamlEmitter extends EmitterState {
  node(node: YamlTree, isMapValue: boolean): void {
    if (node.kind === "map") {
      if (node.entries.length === 0) this.#indicator("{}", false);
      else this.#map(node.entries);
    } else if (node.kind === "list") {
      if (node.items.length === 0) this.#indicator("[]", false);
      else this.#list(node.items, isMapValue);
    } else this.#scalar(node, false);
  }

  #map(entries: readonly { readonly key: YamlScalar; readonly value: YamlTree }[]): void {
    const outer = this.indent;
    this.indent = outer < 0 ? 0 : outer + 2;
    for (const { key, value } of entries) {
      this.breakLine();
      const isSimpleKey = isSimple(key.text) || (!isMultiLine(key.text) && fitsKey(key.text));
      if (isSimpleKey) {
        this.#scalar(key, true);
        this.write(":");
        this.isBlank = false;
        this.isIndentation = false;
      } else {
        this.#indicator("?", true);
        this.#scalar(key, false);
        this.breakLine();
        this.#indicator(":", true);
      }
      this.node(value, true);
    }
    this.indent = outer;
  }

  #list(items: readonly YamlTree[], isMapValue: boolean): void {
    const outer = this.indent;
    const isCompact = this.version === 2 && isMapValue && !this.isIndentation;
    this.indent = outer < 0 ? 0 : isCompact ? outer : outer + 2;
    for (const item of items) {
      this.breakLine();
      this.#indicator("-", true);
      this.node(item, false);
    }
    this.indent = outer;
  }

  #indicator(text: string, keepsIndentation: boolean): void {
    this.separate();
    this.write(text);
    this.isBlank = false;
    this.isIndentation &&= keepsIndentation;
  }

  #scalar(scalar: YamlScalar, isSimpleKey: boolean): void {
    const { kind, text, origin } = scalar;
    if (kind === "bare" || (kind === "text" && isSimple(text))) {
      this.separate();
      this.writeFrom(text, origin);
      this.isBlank = false;
      this.isIndentation = false;
      return;
    }
    if (kind === "binary") this.#indicator("!!binary", false);
    const outer = this.indent;
    this.indent = Math.max(outer, 0) + 2;
    writeScalar(this, scalar, this.#style(scalar, isSimpleKey), isSimpleKey);
    this.indent = outer;
  }

  #style({ kind, text }: YamlScalar, isSimpleKey: boolean): ScalarStyle {
    if (kind === "binary") return text.includes("\n") ? (isSimpleKey ? "double" : "literal") : "plain";
    return styleOf(text, this.version, isSimpleKey);
  }
}

function fitsKey(text: string): boolean {
  return text.length * 3 <= maxSimpleKeyBytes || Buffer.byteLength(text) <= maxSimpleKeyBytes;
}
