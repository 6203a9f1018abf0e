import { playSeeds } from './seed-suite.ts';

playSeeds(0, 2);
