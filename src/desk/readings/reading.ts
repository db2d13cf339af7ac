import { hash } from 'node:crypto';
import { parseBody, type ParsedBody } from '../../markdown/parse/parse-body.ts';
import { errorCode } from '../../io/errno.ts';
import { readRegularFile } from '../../io/read-regular-file.ts';
import { ownChecks } from '../checks/own-findings.ts';
import { fileWithoutText } from '../findings/content-file.ts';
import { finding, type Finding, type Place } from '../findings/finding.ts';
import { textOf } from '../files/text-file.ts';
import type { BodyFacts } from '../load/body-facts.ts';
import type { OwnSettings } from '../load/own-settings.ts';
import { entryOf, unread, type ReadEntry, type RecordFile } from '../load/read-entry.ts';
import { recordsIn, type Records } from '../load/records.ts';
import { placesOf } from '../report/places.ts';

/**
 * What one file says, and every problem that it has by itself: plain values, which depend on nothing but its bytes, its
 * name, the settings of the newsroom, and the program.
 */
export interface Reading {
  /** SHA-256 of the file's bytes. */
  readonly digest: string;
  readonly bodyLine: number;
  /** In UTF-16 code units: the body is the end of the file. */
  readonly bodyLength: number;
  readonly fields: object;
  /** Whether all of its fields are sound. */
  readonly isWhole: boolean;
  readonly inBody: BodyFacts;
  readonly findings: readonly OwnFinding[];
}

/** A finding without the file in which it is, and with its place. */
export type OwnFinding = Pick<Finding, 'rule' | 'facts'> & { readonly place: Place };

/** A reading together with what it was made from. */
export interface FreshReading {
  /** `undefined` where the file could not be read as a text, or only in parts: it is read again the next time. */
  readonly reading: Reading | undefined;
  readonly read: ReadEntry<object>;
  /** `undefined` where there is none. */
  readonly body?: ParsedBody | undefined;
}

/** Reads files one at a time: fields against their schema, the body parsed once, and everything that is wrong by itself. */
export function reader(content: string, settings: OwnSettings): (file: RecordFile) => FreshReading {
  const check = ownChecks(settings);
  const records = recordsIn(settings.timeZone);
  return (file) => {
    let bytes: Buffer;
    try {
      bytes = readRegularFile(content, file.path);
    } catch (error) {
      const unreadable = finding(
        'file-unreadable',
        { reason: errorCode(error) ?? 'unknown' },
        { file: fileWithoutText(file.path) },
      );
      return { reading: undefined, read: unread(file, fileWithoutText(file.path), [unreadable]) };
    }
    return readingOf({ file, bytes, schema: records[file.record] }, check);
  };
}

interface FileToRead {
  readonly file: RecordFile;
  readonly bytes: Buffer;
  readonly schema: Records[RecordFile['record']];
}

function readingOf({ file: named, bytes, schema }: FileToRead, check: ReturnType<typeof ownChecks>): FreshReading {
  const text = textOf(named.path, bytes);
  if (typeof text !== 'string') return { reading: undefined, read: unread(named, fileWithoutText(named.path), [text]) };
  const { entry, findings: ofForm } = entryOf(named, text, schema);
  const body = entry.file.body === '' ? undefined : parseBody(entry.file.body);
  const { findings: own, inBody } = check({ record: named.record, entry, body });
  const findings = [...ofForm, ...own];
  const places = placesOf(findings);
  const placed = findings.map((finding, index) => ({ ...finding, place: places[index] ?? wholeFile }));
  const { file, fields, data } = entry;
  const reading: Reading = {
    ...{ digest: hash('sha256', bytes), bodyLine: file.bodyLine, bodyLength: file.body.length },
    ...{ fields, isWhole: data !== undefined, inBody },
    findings: placed.map(({ rule, facts, place }) => ({ rule, facts, place })),
  };
  return {
    // Where fields that cannot be read were blotted out, places cannot be looked up in the file itself.
    reading: file.text === text ? reading : undefined,
    read: { entry: { ...entry, inBody }, findings: placed },
    body,
  };
}

const wholeFile: Place = { line: 1, column: 1, field: '' };
