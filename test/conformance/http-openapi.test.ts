import openapiTypescript from 'openapi-typescript';
import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { ok } from '../../src/kernel/result.ts';
import { openShell } from './http-shell.ts';

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly security: readonly object[];
  readonly 'x-action': string;
  readonly requestBody?: { readonly content: object };
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, { readonly content: Record<string, object> }>>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly securitySchemes: object };
}

async function documentOfShell(): Promise<Document> {
  const { app } = await openShell();
  app.guarded({
    method: 'POST',
    url: '/api/capital/claims/:id/reverse',
    operation: 'reverseClaim',
    summary: 'Takes a claim back.',
    action: 'capital.claim.reverse',
    params: Type.Object({ id: Type.String() }),
    headers: Type.Object({ 'idempotency-key': Type.String() }),
    body: Type.Object({ reason: Type.String() }),
    answer: Type.Object({ state: Type.Union([Type.Literal('REVERSED'), Type.Null()]) }),
    status: 202,
    handle: async () => ok({ state: null }),
  });
  app.guarded({
    method: 'POST',
    url: '/api/capital/imports',
    operation: 'importClaims',
    summary: 'Takes a file.',
    action: 'capital.import.run',
    body: Type.String(),
    body_type: 'text/csv',
    answer: 'file',
    handle: async () => ok({ content_type: 'text/csv', content: '' }),
  });
  const answer = await app.fastify.inject('/openapi.json');
  expect(answer.headers['content-type']).toContain('application/json');
  await app.close();
  return answer.json();
}

test('the document of the routes is OpenAPI 3.1 and says who may call what', async () => {
  const document = await documentOfShell();
  expect(document.openapi).toBe('3.1.0');
  const reverse = document.paths['/api/capital/claims/{id}/reverse']?.['post'];
  expect(reverse).toMatchObject({
    operationId: 'reverseClaim',
    tags: ['capital'],
    'x-action': 'capital.claim.reverse',
    security: [{ token: [] }, { session: [] }],
  });
  expect(reverse?.parameters?.map((parameter) => `${parameter.in} ${parameter.name}`)).toEqual([
    'path id',
    'header idempotency-key',
  ]);
  expect(Object.keys(reverse?.responses ?? {})).toEqual(['202', '4XX', '5XX']);
  expect(reverse?.responses['4XX']?.content).toHaveProperty(['application/problem+json']);
  const imports = document.paths['/api/capital/imports']?.['post'];
  expect(Object.keys(imports?.requestBody?.content ?? {})).toEqual(['text/csv']);
  expect(document.paths['/health/ready']?.['get']).toMatchObject({
    tags: ['platform'],
    'x-action': 'public',
    security: [],
  });
  expect(document.components.securitySchemes).toEqual({
    token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    session: { type: 'apiKey', in: 'cookie', name: 'sampan_session_hk_4101' },
  });
});

test('operations have names of their own, and types can be generated from the document', async () => {
  const document = await documentOfShell();
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const names = operations.map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(names.length);
  // Reads the document strictly and fails on anything that OpenAPI does not allow.
  const types = await openapiTypescript(JSON.stringify(document), { silent: true });
  expect(types.length).toBeGreaterThan(0);
});
