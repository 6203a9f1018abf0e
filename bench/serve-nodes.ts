import { startNodes } from '../src/node/index.ts';
import { readConfiguration } from '../src/platform/config/index.ts';
import { portalFolder } from './scratch-nodes.ts';

/** Serves the nodes of SAMPAN_NODES until it is told to stop, as `sampan up` does once the portal is built. */
const configuration = readConfiguration(process.env);
if (!configuration.ok) throw new Error(configuration.error.map((one) => one.sentence).join('\n'));
const running = await startNodes(configuration.value, portalFolder());
process.once('SIGTERM', () => {
  void running.close().then(() => process.exit(0));
});
