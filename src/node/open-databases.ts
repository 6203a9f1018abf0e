import { faultText } from '../kernel/fault.ts';
import type { Jurisdiction } from '../kernel/jurisdiction.ts';
import type { Configuration } from '../platform/config/index.ts';
import { dataFolder, startPostgres } from '../platform/postgres/index.ts';

/** Where the nodes' databases are: the operator's own, the built-in ones, or some of each. */
export interface DatabaseUrls {
  readonly kind: 'built_in' | 'own';
  /** Folder for keys and files of this installation. */
  readonly folder: string;
  url(node: Jurisdiction): string;
  stop(): Promise<void>;
}

/** Folder for keys and files of this installation, whatever database it uses. */
export function dataFolderOf(configuration: Pick<Configuration, 'data_dir'>): string {
  return dataFolder(configuration.data_dir).folder;
}

/** Finds a database for every node of the configuration; starts the built-in server only if one needs it. */
export async function openDatabases(configuration: Configuration): Promise<DatabaseUrls> {
  const urls = new Map<Jurisdiction, string>();
  for (const node of configuration.nodes) {
    const own = configuration.node[node].database_url;
    if (own !== null) urls.set(node, own);
  }
  const url = (node: Jurisdiction) => {
    const found = urls.get(node);
    if (found === undefined) throw new Error(`no database is open for ${node}`);
    return found;
  };
  if (urls.size === configuration.nodes.length) {
    return { kind: 'own', folder: dataFolderOf(configuration), url, stop: async () => undefined };
  }
  const server = await startPostgres(
    configuration.data_dir === undefined ? {} : { data_folder: configuration.data_dir },
  );
  if (!server.ok) {
    const { title, remedy } = faultText(server.error, 'en');
    throw new Error(`${title} ${remedy}`);
  }
  for (const node of configuration.nodes) {
    if (!urls.has(node)) {
      urls.set(node, await server.value.databaseUrl(`sampan_${node.toLowerCase()}`));
    }
  }
  return {
    kind: 'built_in',
    folder: server.value.data_folder,
    url,
    stop: () => server.value.stop(),
  };
}
