import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-DF-arg-unused": {
    fires: ["ARG A=1\nFROM debian:12\nRUN x", "FROM debian:12\nRUN x\nARG A\nLABEL b=c"],
    silent: ["ARG A=1\nFROM debian:12\nARG A\nRUN x", "FROM debian:12\nARG A\nLABEL b=$A"],
  },
});
