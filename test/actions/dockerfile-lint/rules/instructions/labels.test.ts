import { testRules } from "../../rule-cases.ts";

testRules({
  DL3048: {
    fires: [
      'LABEL invalid$character="foo"',
      'LABEL invalid--character="foo"',
      "LABEL io.docker.x=1",
      "LABEL Valid=1",
      "LABEL foo-=1",
    ],
    silent: ["LABEL com.example.build-number=7", "LABEL maintainer=x"],
  },
  DL3049: {
    options: { labelSchema: { "org.opencontainers.image.source": "text" } },
    fires: ["FROM scratch\nLABEL a=b", "FROM scratch"],
    silent: ["FROM scratch\nLABEL org.opencontainers.image.source=x"],
  },
  DL3050: {
    options: { labelSchema: { title: "text" }, strictLabels: true },
    fires: ["FROM scratch\nLABEL a=b"],
    silent: ["FROM scratch\nLABEL title=b", "FROM scratch"],
  },
});
