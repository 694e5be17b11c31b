import { a as CopiedPaths, i as init_locate, n as readProjects, o as init_copied_paths, r as DependencyPlaces, t as init_projects } from "./index.js";

init_projects();
export { CopiedPaths, DependencyPlaces, readProjects };