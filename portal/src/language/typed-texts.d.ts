import 'i18next';
import type term from '../generated/terms/en.json';
import type carry from '../texts/en/carry.json';
import type cases from '../texts/en/cases.json';
import type clerk from '../texts/en/clerk.json';
import type codes from '../texts/en/codes.json';
import type cover from '../texts/en/cover.json';
import type folder from '../texts/en/folder.json';
import type gallery from '../texts/en/gallery.json';
import type handover from '../texts/en/handover.json';
import type images from '../texts/en/images.json';
import type officer from '../texts/en/officer.json';
import type open from '../texts/en/open.json';
import type operator from '../texts/en/operator.json';
import type parts from '../texts/en/parts.json';
import type patient from '../texts/en/patient.json';
import type policy from '../texts/en/policy.json';
import type reading from '../texts/en/reading.json';
import type shared from '../texts/en/shared.json';
import type sharing from '../texts/en/sharing.json';
import type shell from '../texts/en/shell.json';
import type trail from '../texts/en/trail.json';
import type transfers from '../texts/en/transfers.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    keySeparator: false;
    interpolationPrefix: '{';
    interpolationSuffix: '}';
    resources: {
      shell: typeof shell;
      codes: typeof codes;
      parts: typeof parts;
      open: typeof open;
      patient: typeof patient;
      policy: typeof policy;
      carry: typeof carry;
      reading: typeof reading;
      cases: typeof cases;
      clerk: typeof clerk;
      cover: typeof cover;
      images: typeof images;
      handover: typeof handover;
      folder: typeof folder;
      officer: typeof officer;
      operator: typeof operator;
      gallery: typeof gallery;
      trail: typeof trail;
      shared: typeof shared;
      sharing: typeof sharing;
      term: typeof term;
      transfers: typeof transfers;
    };
  }
}
