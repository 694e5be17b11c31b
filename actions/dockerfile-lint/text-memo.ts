import { parseShell, ScriptForms } from "../../shared/dockerfile/index.ts";
import { classifyValue, findSecrets } from "../../shared/secrets/index.ts";

/** Maximum number of characters of the texts that results of one kind are kept for. */
const maxCharacters = 2_000_000;

/**
 * Results that depend on a text alone. Versions of a file share them, and so do files, because scripts and settings are
 * often copied. Bounded: forgets everything when it is full.
 */
export class TextMemo {
  readonly parseShell = remember(parseShell);
  readonly findSecrets = remember((text) => findSecrets(text));
  readonly #kinds = remember((key) => {
    const [name = "", value = ""] = key.split(separator);
    return { title: classifyValue(value, name)?.title };
  });
  #scriptForms = new ScriptForms();

  get scriptForms(): ScriptForms {
    if (this.#scriptForms.characters > maxCharacters) this.#scriptForms = new ScriptForms();
    return this.#scriptForms;
  }

  /** Returns the kind of secret that a value is under a name. */
  classifyValue(value: string, name: string): string | undefined {
    return value.includes(separator) ? classifyValue(value, name)?.title : this.#kinds(name + separator + value).title;
  }
}

const separator = "\0";

function remember<T extends object>(compute: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = compute(text);
    characters += text.length;
    if (characters > maxCharacters) {
      known = new Map();
      characters = text.length;
    }
    known.set(text, result);
    return result;
  };
}
