/** `1 unit`, `1,250 units`. */
import { numeral } from '../../numeral.ts';

export const counted =
  (one: string, several: string) =>
  (count: number): string =>
    `${numeral(count)} ${count === 1 ? one : several}`;
