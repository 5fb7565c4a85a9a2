/** `๒๖` → `26`; everything else stays. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/** `26` → `๒๖`; everything else stays. */
export function toThaiDigits(value: string | number): string {
  return String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}
