/** Decoders of the defined terms of Specific Character Set (DICOM PS3.3 C.12.1.1.2), by their WHATWG names. */
const SETS: Readonly<Record<string, string>> = {
  '': 'windows-1252',
  'ISO_IR 6': 'windows-1252',
  'ISO_IR 100': 'windows-1252',
  'ISO_IR 101': 'iso-8859-2',
  'ISO_IR 109': 'iso-8859-3',
  'ISO_IR 110': 'iso-8859-4',
  'ISO_IR 144': 'iso-8859-5',
  'ISO_IR 127': 'iso-8859-6',
  'ISO_IR 126': 'iso-8859-7',
  'ISO_IR 138': 'iso-8859-8',
  'ISO_IR 148': 'windows-1254',
  'ISO_IR 13': 'shift_jis',
  'ISO_IR 166': 'windows-874',
  'ISO_IR 192': 'utf-8',
  GB18030: 'gb18030',
  GBK: 'gbk',
};

/** Sets that a text may switch to by an escape sequence: Chinese, Korean and Japanese of several bytes. */
const ESCAPES: readonly { readonly sequence: string; readonly decoder: string }[] = [
  { sequence: '\x1b$)A', decoder: 'gbk' },
  { sequence: '\x1b$)C', decoder: 'euc-kr' },
  { sequence: '\x1b$B', decoder: 'iso-2022-jp' },
];

const ESCAPE = 0x1b;

/** Turns the bytes of a text into a string. */
export type DecodeText = (bytes: Uint8Array) => string;

/** The decoder of a data set by its Specific Character Set, one term or several. Unknown bytes become U+FFFD. */
export function decoderOf(terms: string): DecodeText {
  const [first = '', ...others] = terms.split('\\').map((term) => term.trim());
  const plain = first.replace(/^ISO 2022 IR/, 'ISO_IR');
  const main = new TextDecoder(SETS[plain] ?? 'utf-8');
  const mayEscape = others.length > 0 || first.startsWith('ISO 2022');
  return (bytes) =>
    mayEscape && bytes.includes(ESCAPE) ? decodeEscaped(bytes, main) : main.decode(bytes);
}

/** Each stretch between two escapes by the set that the escape before it names. */
function decodeEscaped(bytes: Uint8Array, main: TextDecoder): string {
  const stretches = stretchesOf(bytes);
  return stretches
    .map((stretch) => {
      const head = String.fromCharCode(...stretch.subarray(0, 4));
      const switched = ESCAPES.find(({ sequence }) => head.startsWith(sequence));
      if (switched === undefined) return main.decode(withoutEscape(stretch));
      // The Japanese decoder reads the escape itself.
      const whole = switched.decoder === 'iso-2022-jp';
      const coded = whole ? stretch : stretch.subarray(switched.sequence.length);
      return new TextDecoder(switched.decoder).decode(coded);
    })
    .join('');
}

function stretchesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const starts = [0, ...[...bytes.keys()].filter((at) => at > 0 && bytes[at] === ESCAPE)];
  return starts.map((start, nth) => bytes.subarray(start, starts[nth + 1]));
}

/** Back to a set of one byte: an escape, one or two intermediate bytes, and a final one. */
function withoutEscape(stretch: Uint8Array): Uint8Array {
  if (stretch[0] !== ESCAPE) return stretch;
  const final = stretch.findIndex((byte, at) => at > 0 && byte >= 0x30);
  return stretch.subarray(final + 1);
}
