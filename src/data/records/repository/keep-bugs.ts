import { OperationOutcomeError } from '@medplum/core';

type Method = (...given: never[]) => unknown;

/**
 * Methods that remember what they threw when it was no outcome: the router answers every error as if the client were
 * wrong, so that the edge has to know of real ones.
 */
export function watched<Methods extends Readonly<Record<string, Method>>>(
  bugs: unknown[],
  methods: Methods,
): Methods {
  const wrapped = Object.entries(methods).map(([name, method]) => [
    name,
    async (...given: never[]) => {
      try {
        return await method(...given);
      } catch (error) {
        if (!(error instanceof OperationOutcomeError)) bugs.push(error);
        throw error;
      }
    },
  ]);
  return Object.fromEntries(wrapped) as Methods;
}
