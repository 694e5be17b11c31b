import { testRules } from "../../rule-cases.ts";

testRules({
  DL3008: {
    fires: ["RUN apt-get update && apt-get install -y $PKG"],
    silent: [
      "RUN apt-get install -y --no-install-recommends ./foo.deb",
      "RUN apt-get install -y /tmp/foo.deb",
      "RUN apt-get install --target-release stretch foo=1",
      "RUN apt-get upgrade",
    ],
  },
  DL3014: {
    fires: ["RUN apt-get install -q python"],
    silent: [
      "RUN apt-get -y install python",
      "RUN apt-get install -qq python",
      "RUN apt-get install -q -q python",
      "RUN apt-get install --quiet --quiet python",
      "RUN apt-get install -yq python",
    ],
  },
  DL3015: {
    fires: ['RUN apt-get install -y python && echo "hello world" && apt-get install --no-install-recommends foo'],
    silent: ["RUN apt-get install -y --no-install-recommends curl=1", "RUN apt-get update"],
  },
  DL3027: {
    fires: ["RUN apt install -y curl", "RUN apt-get update && apt upgrade"],
    silent: ["RUN apt-get install apt", "RUN apt-get install -y curl"],
  },
});
