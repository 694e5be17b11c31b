import { parseShell, ScriptForms } from "../../shared/dockerfile/index.ts";
import { classifyValue, findSecrets } from "../../shared/secrets/index.ts";
import { memoized } from "../../shared/values/index.ts";

/** Results that depend on a text alone. Versions of a file share them, because they differ in few places. */
export class TextMemo {
  readonly scriptForms = new ScriptForms();
  readonly parseShell = memoized(parseShell);
  readonly findSecrets = memoized((text) => findSecrets(text));
  readonly #kinds = memoized((key) => {
    const [name = "", value = ""] = key.split(separator);
    return { title: classifyValue(value, name)?.title };
  });

  /** Returns the kind of secret that a value is under a name. */
  classifyValue(value: string, name: string): string | undefined {
    return value.includes(separator) ? classifyValue(value, name)?.title : this.#kinds(name + separator + value).title;
  }
}

const separator = "\0";
