import { judgeSetting, type SecretKind, secretIn } from "../../../shared/secrets/index.ts";
import type { Field } from "../../../shared/yaml/index.ts";

/** A secret in a command line. */
export interface SecretArgument {
  readonly field: Field;
  /** The option, if only its name tells that it is one. */
  readonly option?: string;
  readonly kind: SecretKind;
}

/** Lists the secrets in the words of a command: of known form anywhere, and the values of options that are called so. */
export function listSecretArguments(words: readonly Field[]): readonly SecretArgument[] {
  return words.flatMap((field, index): SecretArgument[] => {
    const text = field.text ?? "";
    const title = secretIn(text);
    if (title !== undefined) return [{ field, kind: { title, isKnownForm: true } }];
    const [, option, assigned] = /^--?([A-Za-z][\w.-]{0,99})(?:=(.*))?$/s.exec(text) ?? [];
    if (option === undefined) return [];
    const next = words[index + 1];
    const value = assigned ?? (next?.text?.startsWith("-") === false ? next.text : undefined);
    const place = assigned === undefined ? next : field;
    const kind = value === undefined || place === undefined ? undefined : judgeSetting(option, value);
    if (kind === undefined || kind.isKnownForm || place === undefined) return [];
    return [{ field: place, option, kind }];
  });
}
