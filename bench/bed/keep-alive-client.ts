import { connect, type Socket } from 'node:net';

/** An answer as it came: the status and the body as text. */
export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** One kept connection that carries one request at a time, with as little work of its own as possible. */
export interface KeepAliveClient {
  get(path: string, headers: Readonly<Record<string, string>>): Promise<Answered>;
  /** Sends JSON, unless the headers say another content type. */
  post(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<Answered>;
  close(): void;
}

const LENGTH = /\r\ncontent-length: (\d+)\r\n/i;

/** Opens a connection to `origin`, such as `http://127.0.0.1:4101`. Answers must say their length. */
export async function openClient(origin: string): Promise<KeepAliveClient> {
  const { hostname, port, host } = new URL(origin);
  const socket = await connected(Number(port), hostname);
  let waiting: { readonly resolve: (of: Answered) => void; readonly reject: (of: Error) => void };
  let read = '';
  const fail = (error: Error) => waiting?.reject(error);
  socket.setEncoding('latin1');
  socket.on('data', (chunk) => {
    read += String(chunk);
    const head_end = read.indexOf('\r\n\r\n');
    if (head_end < 0) return;
    const head = read.slice(0, head_end + 2);
    const length = LENGTH.exec(head)?.[1];
    if (length === undefined) return fail(new Error(`no length: ${head}`));
    if (read.length < head_end + 4 + Number(length)) return;
    const body = Buffer.from(read.slice(head_end + 4), 'latin1').toString();
    read = '';
    waiting.resolve({ status: Number(head.slice(9, 12)), body });
  });
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('the connection was closed')));
  const send = (request: string, headers: Readonly<Record<string, string>>, body: string) =>
    new Promise<Answered>((resolve, reject) => {
      waiting = { resolve, reject };
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.write(`${request} HTTP/1.1\r\nhost: ${host}\r\n${lines.join('')}\r\n${body}`);
    });
  return {
    get: (path, headers) => send(`GET ${path}`, headers, ''),
    post: (path, headers, body) => {
      const length = String(Buffer.byteLength(body));
      const all = { 'content-type': 'application/json', ...headers, 'content-length': length };
      return send(`POST ${path}`, all, body);
    },
    close: () => socket.destroy(),
  };
}

function connected(port: number, host: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host, noDelay: true });
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}
