import { createContext } from 'react';

/**
 * Whether the document was written by this node for the reader: then what it tells of images stands on pages of this
 * node. A document from elsewhere may name studies that nobody keeps here.
 */
export const ImagesHere = createContext(false);
