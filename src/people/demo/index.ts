export { DEMO_ELDERS, type DemoElder } from './elders.ts';
export { type DemoJoining, type DemoPorts, seedDemoPeople } from './seed-demo-people.ts';
export { DEMO_PEOPLE, type DemoSignIn } from './sign-ins.ts';
