// Floors from docs/explanation/house.md: a folder imports only folders of a lower floor, each through its door.
const FLOORS = [
  ['kernel'],
  ['rulebook', 'platform'],
  ['schemes', 'exchange'],
  ['people'],
  ['data'],
  ['products'],
  ['capital'],
  ['insight'],
  ['node'],
  ['cli'],
];
const downOnly = FLOORS.flatMap((folders, floor) =>
  folders.map((folder) => {
    const closed = FLOORS.slice(floor)
      .flat()
      .filter((other) => other !== folder);
    return {
      name: `down-only-${folder}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: closed.length > 0 ? `^src/(${closed.join('|')})/` : '^$' },
    };
  }),
);
const ROOMED = 'platform|exchange|people|data|products|capital|insight';
module.exports = {
  forbidden: [
    ...downOnly,
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      // Another room is entered by its door only. Kernel and schemes are open floors of single pure files.
      name: 'front-door',
      severity: 'error',
      from: { path: `^src/((?:${ROOMED})/[^/]+|[^/]+)/` },
      to: { path: '^src/', pathNot: '^src/$1/|/index\\.ts$|^src/(kernel|schemes)/' },
    },
    {
      name: 'own-door-from-inside',
      severity: 'error',
      from: { path: '^src/(.+)/[^/]+\\.ts$', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/$1/index\\.ts$' },
    },
    {
      name: 'pure',
      severity: 'error',
      from: { path: '^src/(kernel|schemes|insight/simulation)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      // Rooms speak to the database through a Session; the driver itself is the platform's.
      name: 'driver-in-platform',
      severity: 'error',
      from: { path: '^src/(?!platform/)', pathNot: '\\.test\\.ts$' },
      to: { path: '(^|/)node_modules/(@types/)?(pg|pg-[a-z]+)/' },
    },
    {
      name: 'portal-apart',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^portal/' },
    },
    {
      name: 'portal-by-client-only',
      severity: 'error',
      from: { path: '^portal/' },
      to: { path: '^src/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
