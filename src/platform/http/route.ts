import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Static, TSchema } from 'typebox';
import type { Action } from '../../kernel/authority.ts';
import type { Fault } from '../../kernel/fault.ts';
import type { Language } from '../../kernel/language.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Result } from '../../kernel/result.ts';

type Of<S> = S extends TSchema ? Static<S> : undefined;

/** What a handler is given: everything parsed and checked, nothing raw unless it asks for `raw`. */
export interface Asked<P, Q, B, H> {
  readonly params: Of<P>;
  readonly query: Of<Q>;
  readonly body: Of<B>;
  readonly headers: Of<H>;
  readonly language: Language;
  readonly request_id: string;
  readonly raw: FastifyRequest;
  /** Adds a header to the answer. */
  setHeader(name: string, value: string): void;
}

/** A file or page given as it is, instead of JSON. */
export interface FileAnswer {
  readonly content_type: string;
  readonly filename?: string;
  /** A stream is sent as it comes. */
  readonly content: string | Uint8Array | Readable;
  /** Where the answer decides it itself, as FHIR does; that of the route unless said. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

interface RouteSpec<
  P extends TSchema | undefined,
  Q extends TSchema | undefined,
  B extends TSchema | undefined,
  H extends TSchema | undefined,
  A extends TSchema | 'file',
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  /** The operation's name in the OpenAPI document, such as `submitClaim`. */
  readonly operation: string;
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly headers?: H;
  /** Schema of the JSON answer, or `file`. */
  readonly answer: A;
  readonly status?: 200 | 201 | 202;
  /** Media type of the body; `application/json` unless said; `text/csv` and forms come as text, DICOM and other files as bytes, NDJSON as a stream. */
  readonly body_type?: string;
  /** Largest body in bytes; 64 KiB unless said. */
  readonly body_max?: number;
  /** The answer goes out as it is, never compressed on the way, so that parts of it can be asked for. */
  readonly is_verbatim?: true;
  /** For machines: who asks is not found out, so that a cookie neither helps nor hinders. */
  readonly ignores_sign_in?: true;
  /** Members that the problem of a fault carries here besides the usual ones (RFC 9457, section 3.2). */
  readonly problem_members?: (of: Fault) => Readonly<Record<string, number>>;
  /** Most requests a minute by one sign-in or address; that of the node unless said. */
  readonly requests_per_minute?: number | 'unlimited';
}

type Answer<A> = A extends TSchema ? Static<A> : FileAnswer;

/** A route that anybody may call. */
interface PublicRoute<
  P extends TSchema | undefined,
  Q extends TSchema | undefined,
  B extends TSchema | undefined,
  H extends TSchema | undefined,
  A extends TSchema | 'file',
> extends RouteSpec<P, Q, B, H, A> {
  readonly action: 'public';
  handle(
    asked: Asked<P, Q, B, H> & { principal: Principal | null },
  ): Promise<Result<Answer<A>, Fault>>;
}

/** A route for those whose role may take `action` at this node; everybody else gets 401 or 403 before `handle`. */
interface GuardedRoute<
  P extends TSchema | undefined,
  Q extends TSchema | undefined,
  B extends TSchema | undefined,
  H extends TSchema | undefined,
  A extends TSchema | 'file',
> extends RouteSpec<P, Q, B, H, A> {
  readonly action: Action;
  handle(asked: Asked<P, Q, B, H> & { principal: Principal }): Promise<Result<Answer<A>, Fault>>;
}

/** The HTTP application that rooms add their routes to. */
export interface HttpApp {
  readonly fastify: FastifyInstance;
  /** Starts to serve; no routes can be added afterwards. Gives the address. */
  listen(at: { readonly host: string; readonly port: number }): Promise<string>;
  /** Stops accepting requests, lets those under way finish, then frees everything. */
  close(): Promise<void>;
  /** The OpenAPI 3.1 document of all routes. */
  openapi(): Promise<object>;
  open<
    A extends TSchema | 'file',
    P extends TSchema | undefined = undefined,
    Q extends TSchema | undefined = undefined,
    B extends TSchema | undefined = undefined,
    H extends TSchema | undefined = undefined,
  >(route: PublicRoute<P, Q, B, H, A>): void;
  guarded<
    A extends TSchema | 'file',
    P extends TSchema | undefined = undefined,
    Q extends TSchema | undefined = undefined,
    B extends TSchema | undefined = undefined,
    H extends TSchema | undefined = undefined,
  >(route: GuardedRoute<P, Q, B, H, A>): void;
}
