export { DependencyPlaces } from "./locate.ts";
export { type Projects, readProjects } from "./read-projects.ts";
