import { connectDatabase, migrateDatabase } from '../../src/platform/postgres/index.ts';
import { emptyDatabase } from '../integration/database.ts';

export type { FreshDatabase } from '../integration/database.ts';
export async function freshDatabase() {
  const { url, drop } = await emptyDatabase();
  const m = await migrateDatabase(url, { folder: '/tmp/mig' });
  if (!m.ok) throw new Error(JSON.stringify(m.error));
  const database = connectDatabase({ url, application_name: 't' });
  return {
    database,
    url,
    drop: async () => {
      await database.close();
      await drop();
    },
  };
}
