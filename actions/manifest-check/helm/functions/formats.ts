import { fromJson, fromJsonArray, mustFromJson } from "../encoding/from-json.ts";
import { fromToml } from "../encoding/from-toml.ts";
import { fromYaml, fromYamlArray } from "../encoding/from-yaml.ts";
import { mustToJson, mustToPrettyJson, toJson, toPrettyJson, toRawJson } from "../encoding/json.ts";
import { mustToToml, toToml } from "../encoding/toml.ts";
import { mustToYaml, toYaml, toYamlPretty } from "../encoding/write-yaml.ts";
import { type CallContext, type Sourced, sourced, type TemplateFunction } from "../values/value.ts";
import { define, type FunctionTable } from "./define.ts";

/** Functions that write values as text and read them from it: those of Helm 4, and of sprig where Helm has none. */
export const formatFunctions: FunctionTable = {
  toYaml: writes(toYaml),
  mustToYaml: writes(mustToYaml),
  toYamlPretty: writes(toYamlPretty),
  fromYaml: reads(fromYaml),
  fromYamlArray: reads(fromYamlArray),
  toJson: writes(toJson),
  mustToJson: writes(mustToJson),
  toPrettyJson: writes(toPrettyJson),
  mustToPrettyJson: writes(mustToPrettyJson),
  toRawJson: writes(toRawJson),
  mustToRawJson: writes(toRawJson),
  fromJson: reads(fromJson),
  fromJsonArray: reads(fromJsonArray),
  mustFromJson: reads(mustFromJson),
  toToml: writes(toToml),
  mustToToml: writes(mustToToml),
  fromToml: reads(fromToml),
};

function writes(write: (value: Sourced, context: CallContext) => Sourced<string>): TemplateFunction {
  return define(["any"], ([value], context) => write(value ?? sourced(null), context));
}

function reads(read: (text: Sourced<string>, context: CallContext) => Sourced): TemplateFunction {
  return define(["string"], ([text], context) => {
    const value = text?.value;
    return read(sourced(typeof value === "string" ? value : "", text?.origin), context);
  });
}
