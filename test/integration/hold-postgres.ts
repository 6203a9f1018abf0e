import { startPostgres } from '../../src/platform/postgres/index.ts';

/** Starts the built-in PostgreSQL on the folder given, says so on one line, and holds it until it is killed. */
const [, , data_folder = ''] = process.argv;
// As strict as any machine may have it.
process.umask(0o077);
const started = await startPostgres({ data_folder });
const said = started.ok
  ? {
      pid: started.value.pid(),
      adopted: started.value.adopted,
      url: await started.value.databaseUrl('sampan_hk'),
    }
  : { fault: started.error };
process.stdout.write(`${JSON.stringify(said)}\n`);
setInterval(() => undefined, 60_000);
