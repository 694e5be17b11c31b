import { testRules } from "../../rule-cases.ts";

testRules({
  DL3002: {
    fires: ["FROM scratch\nUSER foo\nUSER root", "FROM scratch\nUSER 0"],
    silent: ["FROM a\nUSER foo"],
  },
  "SW-DF-user-missing": {
    fires: ["FROM debian:12"],
    silent: ["FROM gcr.io/distroless/static:nonroot", "FROM debian:12 AS a\nUSER 1\nFROM a"],
  },
  DL3066: {
    fires: ["USER foo", `USER \${U}`, "USER root"],
    silent: ["FROM a\nARG U\nUSER $U", "USER 1000:1000", `FROM a\nARG U=1\nUSER \${U}:\${U}`],
  },
});
