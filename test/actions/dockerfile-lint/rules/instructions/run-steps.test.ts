import { testRules } from "../../rule-cases.ts";

testRules({
  DL3009: {
    fires: ["FROM scratch\nRUN apt-get update && apt-get install python", "FROM scratch\nRUN apt-get update"],
    silent: [
      "FROM scratch\nRUN apt-get update && apt-get install python && rm -rf /var/lib/apt/lists/*",
      "FROM scratch\nRUN apt-get update && apt-get install python && apt-get dist-clean",
      "RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update",
    ],
  },
  DL4001: {
    fires: ["FROM a\nRUN wget x\nRUN curl y", "RUN wget x && curl y"],
    silent: ["FROM a\nRUN wget x\nFROM b\nRUN curl y", "FROM a\nRUN apt-get install curl wget"],
  },
  DL4006: {
    fires: ["FROM a\nRUN wget -O - x | wc -l > /n", "FROM m\nRUN <<EOF\na | b\nEOF"],
    silent: [
      'FROM a\nSHELL ["/bin/ash", "-o", "pipefail", "-c"]\nRUN a | b',
      'FROM a\nSHELL ["/bin/bash", "-c", "-o", "pipefail"]\nRUN a | b',
      "FROM a\nRUN a || b",
      'FROM m\nSHELL ["pwsh", "-c"]\nRUN a | b',
    ],
  },
});
