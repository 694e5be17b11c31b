import { testRules } from "../../rule-cases.ts";

testRules({
  DL3010: {
    fires: [
      "COPY foo/packaged-app.tar.gz /foo.tar.gz\nRUN tar xf /foo.tar.gz",
      "COPY packaged-app.tar.gz /usr/src/app/\nRUN cd /usr/src/app && tar --extract --file packaged-app.tar.gz",
    ],
    silent: ["COPY packaged-app.tar.gz /usr/src/app", "FROM a AS b\nCOPY --from=b x.tar /x\nRUN tar -xf /x/x.tar"],
  },
});
