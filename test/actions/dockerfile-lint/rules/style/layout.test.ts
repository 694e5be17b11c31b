import { testRules } from "../../rule-cases.ts";

testRules({
  ConsistentInstructionCasing: {
    fires: ['FROM scratch\nRun a\nCMD ["a"]', 'FROM scratch\nrun a\nCMD ["a"]'],
    silent: ["FROM scratch\nRUN a", "from scratch\nrun a"],
  },
  NoEmptyContinuation: {
    fires: ["FROM scratch\nRUN a \\\n\n  b"],
    silent: ["FROM scratch\nRUN a \\\n  b", "FROM scratch\nRUN a \\\n# remark\n  b"],
  },
  InvalidDefinitionDescription: {
    options: { enabled: ["InvalidDefinitionDescription"] },
    fires: ["# the base\nFROM scratch AS base", "# a version\nARG VERSION=1\nFROM scratch"],
    silent: ["# base is what others build on\nFROM scratch AS base", "# remark\n\nFROM scratch AS base"],
  },
});
