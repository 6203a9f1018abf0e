import { Transform } from 'node:stream';

/** Passes bytes on as they come; breaks off where there are more than the bound, so that nobody takes a part for all. */
export function bounded(bytes_max: number): Transform {
  let size = 0;
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      size += piece.length;
      if (size > bytes_max) done(new Error('an attached server sent more than is taken'));
      else done(null, piece);
    },
  });
}
