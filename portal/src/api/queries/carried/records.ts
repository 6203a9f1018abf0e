import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../../../language/languages.ts';
import { answerOf, api } from '../../client.ts';
import { asProblem, unreachable } from '../../problem.ts';

/** A patient whose record the signed-in clinician may read. */
export interface KnownPatient {
  id: string;
  names: readonly string[];
  birth_date: string | null;
}

interface NamedResource {
  id?: string;
  name?: readonly { text?: string; family?: string; given?: readonly string[] }[];
  birthDate?: string;
}

const PATIENTS_MAX = 50;

/** Reads a document in a language; the node keeps nothing of it. */
export const readingQuery = (document: string, language: Language) =>
  queryOptions({
    queryKey: ['reading', language, document],
    queryFn: () => answerOf(api.POST('/api/data/readings', { body: { document, language } })),
    // The same document reads the same.
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The summary of somebody's record, as the text that the node sent; null where there is no record. */
export const summaryQuery = (person_id: string, language: Language) =>
  queryOptions({
    queryKey: ['summary', person_id, language],
    queryFn: async () => {
      const id = encodeURIComponent(person_id);
      // Asked first: that somebody has no record is no failure.
      const found = await fhirText(`Patient?_id=${id}&_summary=count`, language);
      const { total = 0 } = JSON.parse(found ?? '{}') as { total?: number };
      return total === 0 ? null : await fhirText(`Patient/${id}/$summary`, language);
    },
  });

/** Patients whose records the signed-in clinician may read, as far as the node shows them. */
export const knownPatientsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['known-patients', language],
    queryFn: async () => {
      const text = await fhirText(`Patient?_count=${PATIENTS_MAX}`, language);
      const { entry = [] } = JSON.parse(text ?? '{}') as {
        entry?: readonly { resource?: NamedResource }[];
      };
      return entry.flatMap(({ resource }) =>
        resource?.id === undefined ? [] : [patientOf(resource.id, resource)],
      );
    },
  });

/** The text of an answer under `/fhir`; null where nothing of that name may be seen. */
async function fhirText(path: string, language: Language): Promise<string | null> {
  const mark = path.includes('?') ? '&' : '?';
  const response = await fetch(`/fhir/${path}${mark}lang=${language}`, {
    headers: { accept: 'application/fhir+json' },
  }).catch((): Promise<never> => Promise.reject(unreachable()));
  if (response.status === 404) return null;
  const text = await response.text();
  return response.ok ? text : Promise.reject(asProblem(null, response));
}

function patientOf(id: string, { name = [], birthDate }: NamedResource): KnownPatient {
  const names = name.map(
    ({ text, family = '', given = [] }) => text ?? [family, ...given].join(' ').trim(),
  );
  return { id, names: names.filter((one) => one !== ''), birth_date: birthDate ?? null };
}
