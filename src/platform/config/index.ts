export { type Configuration, type NodeConfiguration, pairOf } from './configuration.ts';
export { configurationReference } from './configuration-reference.ts';
export { readConfiguration } from './read-configuration.ts';
export type { ConfigurationProblem } from './read-environment.ts';
