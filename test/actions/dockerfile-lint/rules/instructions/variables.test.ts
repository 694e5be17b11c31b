import { testRules } from "../../rule-cases.ts";

testRules({
  UndefinedArgInFrom: {
    fires: ["FROM debian:$TAG", "ARG TAGS=12\nFROM debian:$TAG"],
    silent: ["ARG TAG=12\nFROM debian:$TAG", "FROM --platform=$BUILDPLATFORM debian:12"],
  },
  UndefinedVar: {
    fires: [
      "ARG V=1\nFROM debian:12\nCOPY $V /",
      "FROM debian:12 AS a\nARG V=1\nFROM debian:12\nCOPY $V /",
      `FROM scratch\nENV A=\${B:+$C}`,
      `FROM scratch\nENV A=\${B:+$B}$B`,
    ],
    silent: [
      "FROM golang:1\nWORKDIR $GOPATH/src",
      `FROM scratch\nENV PATH=/x:$PATH A=\${B:-c}`,
      `FROM scratch\nENV LIBS=\${LIBS:+$LIBS:}/lib`,
      `FROM scratch\nENV LIBS=\${LIBS:+\${LIBS}:}/lib`,
      `FROM scratch\nENV A=\${B-\${B:+x}}`,
      "FROM debian:12 AS a\nARG V=1\nFROM a AS b\nFROM b\nCOPY $V /",
      "ARG V=1\nFROM debian:12 AS a\nARG V\nFROM a\nCOPY $V /",
    ],
  },
});
