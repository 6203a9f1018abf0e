import { playSeeds } from './seed-suite.ts';

playSeeds(1, 2);
