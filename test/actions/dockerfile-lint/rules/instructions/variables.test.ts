import { testRules } from "../../rule-cases.ts";

testRules({
  UndefinedArgInFrom: {
    fires: ["FROM debian:$TAG", "ARG TAGS=12\nFROM debian:$TAG"],
    silent: ["ARG TAG=12\nFROM debian:$TAG", "FROM --platform=$BUILDPLATFORM debian:12"],
  },
  UndefinedVar: {
    fires: ["ARG V=1\nFROM debian:12\nCOPY $V /"],
    silent: ["FROM golang:1\nWORKDIR $GOPATH/src", `FROM scratch\nENV PATH=/x:$PATH A=\${B:-c}`],
  },
});
