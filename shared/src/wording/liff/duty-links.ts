/** The ways to the duty editor; apart, so that the desk does not load all that is said there. */
import { spoken } from '../spoken.ts';

export const dutyLinks = spoken('dutyLinks', {
  shelf: 'เปิดและแก้ไขเรื่อง',
  edit: 'แก้ไขเรื่องนี้',
});
