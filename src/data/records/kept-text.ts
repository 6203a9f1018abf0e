import type { Resource } from '@medplum/fhirtypes';

const texts = new WeakMap<Resource, string>();

/** Keeps beside a resource the text that it is answered with, so that what is stored as text is not written anew. */
export function keepText<T extends Resource>(resource: T, text: string): T {
  texts.set(resource, text);
  return resource;
}

/** A resource as JSON: the text that was kept beside it, or written now. */
export function jsonOf(resource: Resource): string {
  return texts.get(resource) ?? JSON.stringify(resource);
}
