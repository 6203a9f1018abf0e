import { describe, expect, it } from 'vitest';
import { day } from '../day.ts';
import { gradeDocument } from './document.ts';
import { type DocumentType, problemOf } from './graded.ts';

const ON = day('2026-11-22');
const grade = (document_type: DocumentType, number: string) =>
  gradeDocument({ document_type, number }, ON);
const problem = (document_type: DocumentType, number: string) =>
  problemOf(grade(document_type, number));

describe('a Hong Kong identity card number', () => {
  it.each([
    'A123456(3)',
    'C668668(9)',
    'P100013(A)',
    'P100004(0)',
    'WX123456(9)',
    'XA000000(8)',
    'Z683365(A)',
    'AB987654(3)',
    'O271828(7)',
  ])('%s is right', (number) => {
    expect(problem('hkid', number)).toBeNull();
    expect(grade('hkid', number).check_digit).toBe('ok');
  });

  it.each([
    ['A123456(4)', 'check_digit'],
    ['A123465(3)', 'check_digit'],
    ['A123456', 'format'],
    ['AA12345(6)', 'format'],
    ['A1234567(3)', 'format'],
    ['A123456(B)', 'format'],
    ['Z683365(5)', 'check_digit'],
    ['1234567(8)', 'format'],
    ['A123456(3', 'format'],
    ['', 'format'],
  ])('%s is wrong: %s', (number, expected) => {
    expect(problem('hkid', number)).toBe(expected);
  });

  it('warns of a letter that no list has, and does not refuse it', () => {
    expect(grade('hkid', 'O271828(7)').warnings).toEqual(['unknown_prefix']);
    expect(grade('hkid', 'AB987654(3)').warnings).toEqual(['unknown_prefix']);
    for (const known of ['A123456(3)', 'WX123456(9)', 'XA000000(8)']) {
      expect(grade('hkid', known).warnings).toEqual([]);
    }
  });

  it('reads the same however it is typed', () => {
    const plain = grade('hkid', 'A123456(3)');
    for (const typed of ['a1234563', ' A 123456 (3) ', 'Ａ１２３４５６（３）']) {
      expect(grade('hkid', typed)).toEqual(plain);
    }
    expect(plain).toMatchObject({ body: 'A123456', check: '3', hints: { home: 'HK' } });
  });
});

describe('a Macao resident identity card number', () => {
  it.each(['1234567(8)', '1000000(0)', '5123456(7)', '7654321(0)', '51234567', '1/234567/8'])(
    '%s has the form, and no check digit that anybody could verify',
    (number) => {
      expect(problem('macao_bir', number)).toBeNull();
      expect(grade('macao_bir', number).check_digit).toBe('not_defined');
    },
  );

  it.each(['2234567(8)', '0123456(7)', '8123456(7)', '123456(7)', '12345678(9)', '1|345678'])(
    '%s does not have the form',
    (number) => {
      expect(problem('macao_bir', number)).toBe('format');
    },
  );

  it('knows a taxpayer number when it sees one', () => {
    expect(grade('macao_bir', '0123456(7)').warnings).toEqual(['taxpayer_number']);
    expect(grade('macao_bir', '8123456(7)').warnings).toEqual(['taxpayer_number']);
    expect(grade('macao_bir', '2234567(8)').warnings).toEqual([]);
  });

  it('keeps body and check apart', () => {
    expect(grade('macao_bir', '1/234567/8')).toMatchObject({ body: '1234567', check: '8' });
  });
});

describe('a mainland number', () => {
  it.each([
    '440106199003071231',
    '440304200002290014',
    '11010119491001001X',
    '11010119491001001x',
    '440402198512319879',
    '44030419781205000X',
  ])('%s of an identity card is right', (number) => {
    expect(problem('resident_identity', number)).toBeNull();
  });

  it.each([
    '810000196207040017',
    '820000197512250025',
    '830000198808080033',
    '81000019550618004X',
    '820000200011300113',
    '830000197006150090',
  ])('%s of a residence permit is right', (number) => {
    expect(problem('residence_permit', number)).toBeNull();
    expect(grade('residence_permit', number).warnings).toEqual([]);
  });

  it.each([
    ['440106199003071232', 'check_digit'],
    ['440304190002290018', 'date'],
    ['440106199013071235', 'date'],
    ['440106199002301234', 'date'],
    ['440304203001010010', 'date'],
    ['999999199001010016', 'region'],
    ['000000199001010018', 'region'],
    ['44010619900307123', 'format'],
    ['440106900307123', 'legacy'],
  ])('%s is wrong: %s', (number, expected) => {
    expect(problem('resident_identity', number)).toBe(expected);
  });

  it('of a residence permit fails on its check character', () => {
    expect(problem('residence_permit', '810000196207040018')).toBe('check_digit');
  });

  it('judges a birth date against the day it is given', () => {
    const shown = { document_type: 'resident_identity', number: '440304203001010010' } as const;
    expect(gradeDocument(shown, day('2029-12-31')).date_ok).toBe(false);
    expect(gradeDocument(shown, day('2030-01-01')).date_ok).toBe(true);
  });

  it('says where, when and as what its holder was born', () => {
    expect(grade('residence_permit', '810000196207040017').hints).toEqual({
      birth_date: day('1962-07-04'),
      sex: 'male',
      home: 'HK',
    });
    expect(grade('resident_identity', '440106199003071231').hints.home).toBeUndefined();
  });

  it('is told apart from the other document of the same form', () => {
    expect(grade('resident_identity', '810000196207040017')).toMatchObject({
      region_known: false,
      warnings: ['is_residence_permit'],
    });
    expect(grade('residence_permit', '440106199003071231')).toMatchObject({
      region_known: false,
      warnings: ['is_resident_identity'],
    });
  });

  it('warns where the bearer says something else', () => {
    const shown = { document_type: 'residence_permit', number: '810000196207040017' } as const;
    const declared = { birth_date: day('1962-07-05'), sex: 'female' } as const;
    const graded = gradeDocument(shown, ON, declared);
    expect(graded.warnings).toEqual(['birth_date_differs', 'sex_differs']);
    expect(problemOf(graded)).toBeNull();
  });
});

describe('a travel permit', () => {
  it.each(['H12345678', 'H1234567800', 'M8765432101', 'HA1234567', 'MA7654321'])(
    '%s of a Hong Kong or Macao resident has the form',
    (number) => {
      expect(problem('home_return_permit', number)).toBeNull();
      expect(grade('home_return_permit', number).check_digit).toBe('not_defined');
    },
  );

  it.each(['K12345678', 'H1234567', 'H123456780', 'HI1234567'])(
    '%s of a Hong Kong or Macao resident does not have the form',
    (number) => {
      expect(problem('home_return_permit', number)).toBe('format');
    },
  );

  it('names its holder by nine characters, whatever the renewal', () => {
    expect(grade('home_return_permit', 'H1234567800').body).toBe('H12345678');
    expect(grade('home_return_permit', 'H1234567801').body).toBe('H12345678');
    expect(grade('home_return_permit', 'H12345678').body).toBe('H12345678');
  });

  it('says whose it is', () => {
    expect(grade('home_return_permit', 'M8765432101').hints.home).toBe('MO');
    expect(grade('home_return_permit', 'HA1234567')).toMatchObject({
      warnings: ['not_chinese_national'],
      hints: { home: 'HK' },
    });
    expect(grade('home_return_permit', 'H12345678').warnings).toEqual([]);
  });

  it.each(['C12345678', 'CA1234567'])('%s of a mainland resident has the form', (number) => {
    expect(problem('exit_entry_permit', number)).toBeNull();
  });

  it.each(['CI1234567', 'CO1234567', 'C1234567', 'H12345678'])(
    '%s of a mainland resident does not have the form',
    (number) => {
      expect(problem('exit_entry_permit', number)).toBe('format');
    },
  );
});

describe('a Certificate of Exemption', () => {
  it('takes any letters and digits and never claims that they were checked', () => {
    const graded = grade('exemption_certificate', ' qe-900 010 ');
    expect(graded).toMatchObject({ body: 'QE900010', check: null, check_digit: 'not_defined' });
    expect(problemOf(graded)).toBeNull();
    expect(problem('exemption_certificate', '--')).toBe('format');
  });
});
