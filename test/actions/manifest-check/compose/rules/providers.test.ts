import { testRules } from "../../rule-cases.ts";

const provided = (type: string): string => `services:\n  db:\n    provider: {type: ${type}}`;

testRules({
  "SW-COMPOSE-provider": {
    fires: [provided("./tools/db"), provided("../db")],
    silent: [provided("model"), provided("'$PROVIDER/x'")],
  },
});
