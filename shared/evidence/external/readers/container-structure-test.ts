import { z } from "zod";
import { count, hasKeys, jsonReader, listOf, text } from "./reader.ts";
import { testContent } from "./test-run.ts";

const schema = z.looseObject({
  Pass: count,
  Fail: count,
  Total: count,
  Results: listOf(z.looseObject({ Name: text, Pass: z.boolean(), Errors: listOf(text) })),
});

/** JSON of container-structure-test (GoogleContainerTools/container-structure-test pkg/types). Its XML is read as JUnit. */
export const containerStructureTest = jsonReader(
  { tool: "container-structure-test", title: "container-structure-test", subjects: ["image"] },
  {
    recognize: (value) => hasKeys(value, "Pass", "Fail", "Total"),
    schema,
    read: ({ Fail, Total, Results }) => {
      const unpassed = Results.filter(({ Pass }) => !Pass).map(({ Name, Errors }) => ({
        name: Name,
        word: "fail",
        isSkipped: false,
        message: Errors.join("; "),
      }));
      const gaps = [
        ...(Total > Results.length ? ["it counts tests that are not listed"] : []),
        ...(Fail > unpassed.length ? ["it counts failures that are not listed"] : []),
      ];
      const { subjects: _any, ...content } = testContent("container-structure-test", unpassed, Results.length, gaps);
      return { ...content, about: "image" };
    },
  },
);
