import { testRules } from "../../rule-cases.ts";

testRules({
  DL3020: {
    fires: ["ADD file /x", "ADD file.tar.gz.bak /x"],
    silent: ["ADD file.tar /usr/src/app/", "ADD file.tgz /x", 'ADD "https://file.com" /x', 'ADD "file.tar" /x'],
  },
  DL3021: {
    fires: ['COPY ["a","b","c"]'],
    silent: ["COPY foo bar", "COPY foo bar baz/"],
  },
  DL3022: {
    fires: ["FROM a as foo\nRUN x\nFROM b\nCOPY --from=bar x y", "FROM a\nCOPY --from=1 a b"],
    silent: ["FROM a as build\nFROM b\nCOPY --from=build x y", "FROM a\nFROM b\nCOPY --from=0 a b"],
  },
  DL3023: {
    fires: ["FROM debian:12 AS foo\nCOPY --from=foo /a /b"],
    silent: ["FROM debian:12 AS foo\nFROM debian:12 AS bar\nCOPY --from=foo /a /b"],
  },
  DL3045: {
    fires: ["FROM a\nCOPY a b", "FROM a\nCOPY a b\nWORKDIR /x"],
    silent: ["WORKDIR /x\nCOPY a b"],
  },
  DL3067: {
    fires: ["FROM debian:12 AS build\nFROM scratch\nCOPY --from=build / /"],
    silent: ["COPY / /", "FROM debian:12 AS build\nFROM scratch\nCOPY --from=build /app /app"],
  },
});
