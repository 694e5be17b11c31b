import { testRules } from "../../rule-cases.ts";

testRules({
  DL3000: {
    fires: ['WORKDIR "relative"'],
    silent: ["WORKDIR $work", "WORKDIR C:\\", 'WORKDIR "D:\\mypath"', `WORKDIR '\${dir}'`],
  },
  WorkdirRelativePath: {
    fires: ["FROM scratch\nWORKDIR app"],
    silent: ["FROM scratch\nWORKDIR /app", "FROM scratch\nWORKDIR /a\nWORKDIR b"],
  },
  DL3043: {
    fires: ["ONBUILD ONBUILD CMD x", "ONBUILD FROM x"],
    silent: ["ONBUILD USER x"],
  },
  DL3044: {
    fires: ['ENV A="b" B="$A"', "ENV PATH=$PATH:x A=$PATH"],
    silent: ["ENV A=b\nENV A=c B=$A", "ARG A=1\nENV A=c B=$A"],
  },
  DL4000: {
    fires: ["FROM scratch\nMAINTAINER a"],
    silent: ["FROM scratch\nLABEL maintainer=a"],
  },
  LegacyKeyValueFormat: {
    fires: ["FROM scratch\nENV A b", "FROM scratch\nLABEL a b"],
    silent: ["FROM scratch\nENV A=b", "FROM scratch\nLABEL a=b"],
  },
});
