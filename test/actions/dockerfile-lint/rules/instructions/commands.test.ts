import { testRules } from "../../rule-cases.ts";

testRules({
  DL3001: {
    fires: ["RUN free", "RUN service foo start"],
    silent: ["RUN apt-get install vim", "RUN echo ps"],
  },
  DL3003: {
    fires: ["RUN git clone x && cd y", 'RUN ["cd", "/x"]'],
    silent: ["RUN npm run cd"],
  },
  DL3004: {
    fires: ["RUN ls | sudo tee x"],
    silent: ["RUN apt-get install sudo"],
  },
  DL3046: {
    fires: ["RUN useradd -u 1234567 app", "RUN useradd --uid 123456 -m app"],
    silent: [
      "RUN useradd -l -u 123456 x",
      "RUN useradd -u 12345 x",
      "RUN useradd --no-log-init --uid 123456 x",
      "RUN useradd x",
    ],
  },
  DL3047: {
    fires: ["RUN wget x", "RUN wget -O - x"],
    silent: ["RUN wget --progress=dot:giga x", "RUN wget -nv x", "RUN wget -a l x", "RUN wget --output-file=l x"],
  },
  DL4005: {
    fires: ["RUN ln -sf /bin/bash /bin/sh", "RUN apt-get update && ln -s /bin/dash /bin/sh"],
    silent: ["RUN ln -s foo bar", "RUN ln -sfv /bin/bash /bin/sh.bak"],
  },
});
