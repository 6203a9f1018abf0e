export { type Configuration, pairOf } from './configuration.ts';
export { configurationReference } from './configuration-reference.ts';
export { readConfiguration } from './read-configuration.ts';
