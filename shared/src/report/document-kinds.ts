/** Official documents of a round. */

/**
 * `table`: the roll-up for Bangkok, with who is missing and the raw values. `letter`: the chasing letter (หนังสือภายนอก);
 * `memo`: the same as บันทึกข้อความ. `form`: the report of a provincial office on the form that a letter prescribes.
 */
export const DOCUMENT_KINDS = ['table', 'letter', 'memo', 'form'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_FORMATS = ['xlsx', 'docx', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
