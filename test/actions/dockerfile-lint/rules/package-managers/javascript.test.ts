import { testRules } from "../../rule-cases.ts";

testRules({
  DL3016: {
    fires: [
      "RUN npm install express sax@0.1.1",
      "RUN npm install --global express",
      "RUN npm install @myorg/privatepackage",
      "RUN npm install git://github.com/npm/npm.git",
    ],
    silent: [
      "RUN npm install -g",
      "RUN npm install ./directory",
      "RUN npm install /directory",
      "RUN npm install git://github.com/npm/npm.git#v1.0.27",
      "RUN npm ci",
      "RUN npm install file:./x",
      "RUN npm install --verbose",
      "RUN npm uninstall foo",
    ],
  },
  DL3060: {
    fires: ["RUN yarn install"],
    silent: ["RUN yarn install && yarn cache clean", "RUN --mount=type=cache,target=/root/.cache/yarn yarn install"],
  },
});
