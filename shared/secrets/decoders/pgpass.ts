import { postgresPassword } from "../pack/formats.ts";
import { type Decoded, type Decoder, numberedLines } from "./decoder.ts";

/** Fields are separated by colons; a backslash escapes a colon or backslash in them. */
const entry = /^(?:(?:[^:\\#]|\\.){1,255}:)(?:\d{1,5}|\*):(?:(?:[^:\\]|\\.){1,255}:){2}((?:[^:\\]|\\.){1,255})$/;

/** PostgreSQL's password file (PostgreSQL documentation, "The Password File"). */
export const pgpass: Decoder = {
  reads: (path) => /\/(?:\.pgpass[^/]*|pgpass\.conf)$/.test(path),
  *decode(text): Generator<Decoded> {
    for (const [line, number] of numberedLines(text.toString("utf8"))) {
      const value = entry.exec(line)?.[1];
      if (value === undefined) continue;
      yield {
        kind: "value",
        name: "password",
        value: value.replace(/\\(.)/g, "$1"),
        line: number,
        rule: postgresPassword,
      };
    }
  },
};
