import { z } from "zod";

const text = z.string();

/** Keys of a finding about its packages. */
export const packageKeys = {
  package: z
    .strictObject({
      name: text,
      version: text,
      purl: text,
      type: text.describe("Type of the purl, such as `npm`."),
      path: text.describe("Absolute path in the image of the file that names the package."),
      source: text.exactOptional().describe("Source package that it is built from, if it has another name."),
    })
    .exactOptional(),
  packages: z
    .array(z.strictObject({ name: text, version: text, purl: text }))
    .exactOptional()
    .describe("All packages of one source that the finding is about, if there are several."),
};
