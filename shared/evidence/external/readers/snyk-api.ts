import { z } from "zod";
import { contentOf, hasKeys, jsonReader, valueAt } from "./reader.ts";

/** Answers of Snyk's REST API, which name no image and come in pages. Refused. */
export const snykApi = jsonReader(
  { tool: "snyk", title: "Snyk's REST API", subjects: ["image", "source"], isRefused: true },
  {
    recognize: (value) => hasKeys(value, "jsonapi", "data") && hasKeys(valueAt(value, "jsonapi"), "version"),
    schema: z
      .unknown()
      .refine(() => false, "is one page of an API and names no image. Use the JSON or SARIF of the command line"),
    read: () => contentOf("snyk", []),
  },
);
