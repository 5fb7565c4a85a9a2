/**
 * The font that the rules on official correspondence name. Every Thai office has it; it is named in the Office files
 * and not embedded. The PDF files embed Sarabun, its successor under the Open Font License, which is drawn larger.
 */
export const OFFICE_FONT = 'TH SarabunPSK';
/** Points. */
export const OFFICE_SIZE = 16;
