/** The id of the element that takes the focus when the field is at fault. */
export const inputId = (id: string): string => `field-${id}`;
