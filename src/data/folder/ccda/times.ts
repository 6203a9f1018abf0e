import type { Period } from '@medplum/fhirtypes';
import { parseDay } from '../../../kernel/day.ts';
import type { XmlElement } from '../check/read-xml.ts';
import { at, attribute } from './xml-nodes.ts';

const TIME = /^(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})?(\d{2})?(?:\.\d+)?([+-]\d{4})?)?$/;

/** A moment of HL7 version 3 (`20260210`, `202602101530+0800`) as FHIR writes it; undefined where it is none. */
export function dateTime(said: string | undefined): string | undefined {
  const [, year, month, day, hour, minute, second, zone] = TIME.exec(said ?? '') ?? [];
  if (year === undefined) return undefined;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (!isDate(date)) return undefined;
  // FHIR takes no time of day without its zone; the day alone is still true.
  const isWhole = day !== undefined && hour !== undefined && zone !== undefined;
  if (!isWhole || Number(hour) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) {
    return date;
  }
  return `${date}T${hour}:${minute ?? '00'}:${second ?? '00'}${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function isDate(date: string): boolean {
  const [, month = '01', day = '01'] = date.split('-');
  return parseDay(`${date.slice(0, 4)}-${month}-${day}`).ok;
}

/** The day of a moment, or as much of it as is said. */
export function dateOf(said: string | undefined): string | undefined {
  return dateTime(said)?.slice(0, 10);
}

/** `low` and `high` of an interval; undefined where neither is said. */
export function periodOf(of: XmlElement | undefined): Period | undefined {
  const start = dateTime(attribute(at(of, 'low'), 'value'));
  const end = dateTime(attribute(at(of, 'high'), 'value'));
  if (start === undefined && end === undefined) return undefined;
  // An interval that ends before it begins is no period.
  if (start !== undefined && end !== undefined && end < start) return { start };
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** A single moment, or the beginning of an interval. */
export function momentOf(of: XmlElement | undefined): string | undefined {
  return dateTime(attribute(of, 'value') ?? attribute(at(of, 'low'), 'value'));
}
