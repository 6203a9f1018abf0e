/** Decoders compiled to WebAssembly; their packages come without types. Each starts with what it may print to. */
declare module '@cornerstonejs/codec-openjpeg/decodewasmjs' {
  const load: (options: object) => Promise<{
    J2KDecoder: new () => import('./codecs.ts').Codec;
  }>;
  export = load;
}
declare module '@cornerstonejs/codec-openjph/wasmjs' {
  const load: (options: object) => Promise<{
    HTJ2KDecoder: new () => import('./codecs.ts').Codec;
  }>;
  export = load;
}
declare module '@cornerstonejs/codec-charls/decodewasmjs' {
  const load: (options: object) => Promise<{
    JpegLSDecoder: new () => import('./codecs.ts').Codec;
  }>;
  export = load;
}
declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs' {
  const load: (options: object) => Promise<{
    JPEGDecoder: new () => import('./codecs.ts').Codec;
  }>;
  export = load;
}
