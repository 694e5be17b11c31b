import ini from "ini";
import minimist from "minimist";

const { port = 8080, settings = "" } = minimist(process.argv.slice(2));
console.log(`shop on ${port}`, ini.parse(settings));
