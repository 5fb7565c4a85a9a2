/** `1 unit`, `1,250 units`. */
export const counted =
  (one: string, several: string) =>
  (count: number): string =>
    `${count.toLocaleString('en-US')} ${count === 1 ? one : several}`;
