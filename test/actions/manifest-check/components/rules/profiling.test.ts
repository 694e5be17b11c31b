import { testRules } from "../../rule-cases.ts";
import { run } from "../objects.ts";

const cases = (component: string) =>
  ({
    fires: [run(component), run(component, "--profiling"), run(component, "--profiling=true")],
    silent: [run(component, "--profiling=false"), run(component, "--profiling=$(PROFILING)")],
  }) as const;

testRules({
  "SW-APISERVER-profiling": cases("kube-apiserver"),
  "SW-CONTROLLER-profiling": cases("kube-controller-manager"),
  "SW-SCHEDULER-profiling": cases("kube-scheduler"),
});
