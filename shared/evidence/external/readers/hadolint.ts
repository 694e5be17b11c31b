import { z } from "zod";
import { problem, repositoryPath } from "../finding.ts";
import { contentOf, hasKeys, isListOf, jsonReader, text } from "./reader.ts";

const schema = z.array(
  z.looseObject({
    file: text.min(1),
    line: z.number().int(),
    code: text.regex(/^(?:DL|SC)\d+$/u, "is not a hadolint rule"),
    level: z.enum(["error", "warning", "info", "style", "ignore"]),
    message: text,
  }),
);

/** Hadolint's JSON (hadolint/hadolint src/Hadolint/Formatter/Json.hs). A Dockerfile that it could not parse is a gap. */
export const hadolint = jsonReader(
  { tool: "hadolint", title: "hadolint", subjects: ["source"] },
  {
    recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "code", "level", "file", "line", "message")),
    schema,
    read: (document) => {
      const findings = document
        .filter(({ code, level }) => code !== "DL1000" && level !== "ignore")
        .map(({ file, line, code, level, message }) =>
          problem({ tool: "hadolint", id: code, level, message, file: repositoryPath(file), line }),
        );
      const unread = document.filter(({ code }) => code === "DL1000");
      return contentOf("hadolint", findings, { gaps: unread.map(({ file }) => `hadolint could not parse ${file}`) });
    },
  },
);
