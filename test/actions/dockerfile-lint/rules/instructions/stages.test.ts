import { testRules } from "../../rule-cases.ts";

testRules({
  DL3024: {
    fires: ["FROM node as foo\nFROM scratch as foo", "FROM debian:12 AS a\nFROM debian:12 AS a"],
    silent: ["FROM debian:12 AS a\nFROM debian:12 AS b", "FROM debian:12\nFROM debian:12"],
  },
  DL3063: {
    fires: ["FROM debian:12 AS scratch", "FROM debian:12 AS context"],
    silent: ["FROM debian:12 AS build"],
  },
  StageNameCasing: {
    fires: ["FROM debian:12 AS Build"],
    silent: ["FROM debian:12 AS build", "FROM debian:12"],
  },
  FromAsCasing: {
    fires: ["FROM debian:12 as build", "from debian:12 AS build"],
    silent: ["FROM debian:12 AS build", "from debian:12 as build"],
  },
  DL3061: {
    fires: ["RUN x\nFROM y"],
    silent: ["ARG a\nFROM $a"],
  },
  "SW-DF-stage-unreachable": {
    fires: ["FROM a:1\nFROM b:1"],
    silent: ["FROM a:1 AS test\nFROM b:1"],
  },
});
