import { testRules } from "../../rule-cases.ts";

testRules({
  DL3059: {
    fires: ["RUN a\nRUN b", "RUN a\n# c\nRUN b", "RUN --mount=type=secret,id=f a\nRUN --mount=type=secret,id=f b"],
    silent: ["RUN a\nUSER x\nRUN b"],
  },
});
