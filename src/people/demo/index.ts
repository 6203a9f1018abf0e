export { DEMO_ELDERS } from './elders.ts';
export { demoOrganisationName } from './organisations.ts';
export { seedDemoPeople } from './seed-demo-people.ts';
export { DEMO_PEOPLE, type DemoSignIn } from './sign-ins.ts';
