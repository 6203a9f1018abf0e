import type { Socket } from 'node:net';
import Fastify, { errorCodes, type FastifyInstance } from 'fastify';
import type { TSchema } from 'typebox';
import type { Clock } from '../../../kernel/day.ts';
import { fault } from '../../../kernel/fault.ts';
import { newId, type Random } from '../../../kernel/id.ts';
import { answerFault, expectedType } from '../answer-fault.ts';
import { problemOf } from '../problem.ts';
import { checkSchema } from '../schema-check.ts';

const BODY_BYTES_MAX = 64 * 1024;
/** A whole request must have arrived after this, so that slow senders cannot hold connections. */
const REQUEST_MS_MAX = 60_000;
const JSON_TYPES = [
  'application/json',
  'application/fhir+json',
  'application/json-patch+json',
  'application/csp-report',
  'application/reports+json',
];

/** Files as they are: images, alone or several in one message, and documents. */
const FILE_TYPES = [
  'application/dicom',
  'multipart/related',
  'application/octet-stream',
  'application/pdf',
  'application/zip',
  'application/xml',
  'text/xml',
  'image/png',
  'image/jpeg',
  'image/tiff',
  'image/webp',
  'application/smart-health-card',
];

/** The bare framework with our limits, request numbers, body parsers and schema check. */
export function newFastify(options: {
  readonly clock: Clock;
  readonly random: Random;
  readonly trusted_proxies?: readonly string[];
}): FastifyInstance {
  const fastify: FastifyInstance = Fastify({
    logger: false,
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: REQUEST_MS_MAX,
    trustProxy: options.trusted_proxies === undefined ? false : [...options.trusted_proxies],
    genReqId: () => newId(options.clock, options.random),
    // While closing, the shell answers itself, in the reader's language.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_error, request, reply) => {
      answerFault(request, reply, fault('request.malformed', { expected: 'HTTP' }));
    },
    clientErrorHandler: (_error, socket) =>
      refuseBroken(socket, newId(options.clock, options.random)),
  });
  fastify.setValidatorCompiler<TSchema>(checkSchema);
  readBodies(fastify);
  return fastify;
}

/** JSON, CSV and files of the kinds that are taken only; everything else is answered with 415. */
function readBodies(fastify: FastifyInstance): void {
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(JSON_TYPES, { parseAs: 'string' }, (request, text, done) => {
    // Nothing was sent: the schema of the route says whether that is right.
    if (text === '') done(null, undefined);
    else void parseJson(request, String(text), done);
  });
  fastify.addContentTypeParser('text/csv', { parseAs: 'string' }, (_request, text, done) => {
    done(null, text);
  });
  fastify.addContentTypeParser(FILE_TYPES, { parseAs: 'buffer' }, (request, bytes, done) => {
    if (expectedType(request) === 'application/json')
      done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(), undefined);
    else done(null, bytes);
  });
}

/** What arrived is not HTTP, so there is no request to answer in the ordinary way. */
function refuseBroken(socket: Socket, request_id: string): void {
  if (!socket.writable) return;
  const of = fault('request.malformed', { expected: 'HTTP/1.1' });
  const body = JSON.stringify(problemOf(of, { language: 'en', request_id }));
  socket.end(
    `HTTP/1.1 400 Bad Request\r\ncontent-type: application/problem+json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
