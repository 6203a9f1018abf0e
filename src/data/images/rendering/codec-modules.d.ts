/** Decoders compiled to WebAssembly; their packages come without types. */
declare module '@cornerstonejs/codec-openjpeg/decodewasmjs' {
  const load: import('./codecs.ts').Load<'J2KDecoder'>;
  export = load;
}
declare module '@cornerstonejs/codec-openjph/wasmjs' {
  const load: import('./codecs.ts').Load<'HTJ2KDecoder'>;
  export = load;
}
declare module '@cornerstonejs/codec-charls/decodewasmjs' {
  const load: import('./codecs.ts').Load<'JpegLSDecoder'>;
  export = load;
}
declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs' {
  const load: import('./codecs.ts').Load<'JPEGDecoder'>;
  export = load;
}
