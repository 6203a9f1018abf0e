import type { Resource } from '@medplum/fhirtypes';

/** A resource with its identifier. */
export type Named<T extends Resource = Resource> = T & { readonly id: string };
