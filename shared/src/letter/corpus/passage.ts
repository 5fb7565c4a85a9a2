import type { DeadlineKind } from '../letter-reading.ts';

/** A passage of a letter with the days that a careful coordinator would write on the wall, and nothing else. */
export interface Passage {
  name: string;
  text: string;
  /** `kind date`, or `recurring day`. Everything else in the text is a trap. */
  expect: readonly `${DeadlineKind} ${string}`[];
}

export const passage = (name: string, text: string, ...expect: Passage['expect']): Passage => ({
  name,
  text,
  expect,
});

/** A letterhead for passages whose years or counting depend on the letter's own date. */
export const headed = (number: string, date: string, subject: string, body: string): string =>
  `ที่ ${number}\n\n${date}\n\nเรื่อง ${subject}\n\nเรียน ผู้ว่าราชการจังหวัด ทุกจังหวัด\n\n${body}\n\nจึงเรียนมาเพื่อโปรดพิจารณา\n\nขอแสดงความนับถือ\n`;
