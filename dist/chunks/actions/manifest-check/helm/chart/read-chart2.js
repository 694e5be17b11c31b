import { n as init_read_chart, r as readChart, t as diskChartTree } from "./read-chart.js";

init_read_chart();
export { diskChartTree, readChart };