export { DEMO_ELDERS } from './elders.ts';
export { DEMO_MOVERS } from './movers.ts';
export { seedDemoMovers } from './seed-demo-movers.ts';
export { seedDemoPeople } from './seed-demo-people.ts';
export { DEMO_INSTITUTIONS, DEMO_PEOPLE, type DemoSignIn } from './sign-ins.ts';
